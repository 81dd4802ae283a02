import { isDeepStrictEqual } from 'node:util';
import type { LogEntry } from '../../../core';
import type { Acceptance } from './acceptance';
import { ConflictError } from './conflict';
import { isAccepted, type SuggestionRow, wordingOf } from './suggestionRow';
import { type LogRow, snapshotOf, writeLog } from './tagLog';

/** A tag that an operation changed, and the version that it has since. */
export type Changed = { readonly id: string; readonly version: number };
/** What an operation did: to the tag that it was about, and to others along with it. */
export type Done = { readonly tag: Changed; readonly also: readonly Changed[] };

/** What the log keeps of an operation besides the tag as it is after it. */
type Kept = { readonly version: number; readonly asked: unknown; readonly also: readonly Changed[] };

type Deed = {
  readonly what: LogEntry['what'];
  readonly before: SuggestionRow | null;
  readonly after: SuggestionRow;
  /** What the client asked for: by it a repeated request is told from another one with the same id. */
  readonly asked: unknown;
  readonly more?: object;
};

/** One entry for the tag, one for each that changed along with it; the operation id is the first one's. */
export async function logOperation(acceptance: Acceptance, { what, before, after, asked, more }: Deed): Promise<Done> {
  const { strapi, editor, at, operationId, also } = acceptance;
  const entry = (row: SuggestionRow, did: LogEntry['what'], id: string) => ({
    operationId: id,
    articleId: row.articleId,
    suggestionId: row.documentId,
    kind: row.kind,
    what: did,
    who: editor.name,
    at,
  });
  const changed = also.map(({ documentId, version }) => ({ id: documentId, version }));
  await writeLog(strapi, [
    ...also.map((row, n) => ({
      ...entry(row, isAccepted(row) ? 'accepted' : 'undo', `${operationId}+${n + 1}`),
      before: {
        decision: isAccepted(row) ? 'open' : 'accepted',
        value: isAccepted(row) ? null : wordingOf(row),
        version: row.version - 1,
      },
      after: { ...snapshotOf(row), alongWith: after.documentId },
    })),
    {
      ...entry(after, what, operationId),
      before: before && snapshotOf(before),
      after: { ...snapshotOf(after), asked, also: changed, ...more },
    },
  ]);
  return { tag: { id: after.documentId, version: after.version }, also: changed };
}

/**
 * What an operation that is in the log did.
 * @throws ConflictError where its id was used for something else.
 */
export function readDone(earlier: LogRow, tagId: string, { what, asked }: Pick<Deed, 'what' | 'asked'>): Done {
  const { version, asked: before, also } = earlier.after as Kept;
  const isSame = earlier.suggestionId === tagId && earlier.what === what;
  if (!isSame || !isDeepStrictEqual(before, JSON.parse(JSON.stringify(asked)))) {
    throw new ConflictError(
      `operationId "${earlier.operationId}" was used for another decision (${earlier.what} on ${earlier.suggestionId}); make a new one for each decision.`,
      { reason: 'usedId' },
    );
  }
  return { tag: { id: tagId, version }, also };
}
