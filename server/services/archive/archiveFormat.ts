import type { TypeName } from '../../content-types/attributes';

/** First line of an archive; raised when a line would be read in another way. */
export const ARCHIVE = { format: 'communique-archive', version: 1 } as const;

/** Whether a first line is that of an archive, of whatever version. */
export const isArchive = (value: unknown): value is { format: string; version: number } =>
  (value as { format?: unknown } | null)?.format === ARCHIVE.format;

/** A document as a line: attributes and links (documentIds, in order) of each of its versions. */
export type ArchivedDocument = {
  readonly type: TypeName;
  readonly documentId: string;
  readonly draft?: ArchivedVersion;
  readonly published?: ArchivedVersion;
  /** Of a type without drafts. */
  readonly only?: ArchivedVersion;
};

export type ArchivedVersion = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Which of its target's links one is, where the target counts them. */
  readonly positions?: Readonly<Record<string, number>>;
};

/** All that is kept of the desk; who is at which article this minute is not. */
export const ARCHIVED_TYPES: readonly TypeName[] = [
  'topic',
  'organization',
  'post',
  'person',
  'term-of-office',
  'agreement',
  'diplomatic-event',
  'participation',
  'source-document',
  'statement',
  'article',
  'quote',
  'related-link',
  'suggestion',
  'story-receipt',
  'record-receipt',
  'tag-log',
  'merge-log',
];

/** The same value gives the same line on every database: PostgreSQL keeps the keys of JSON in an order of its own. */
export const toLine = (value: unknown): string => `${JSON.stringify(sorted(value))}\n`;

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
