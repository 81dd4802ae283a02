import type { TypeName } from '../../content-types/attributes';

/** A document that is written whole, as the document service would have written it. */
export type BulkDocument = {
  readonly type: TypeName;
  readonly documentId: string;
  /** Attributes by name, checked already; a link is the documentId of its target, or a list of them in order. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a type with drafts: there is a published version beside the draft. */
  readonly isPublished?: boolean;
  /** What the published version has, where it is not what the draft has. */
  readonly publishedData?: Readonly<Record<string, unknown>>;
  /** Of links whose target counts them: which one of its target's this is; by default the next. */
  readonly positions?: Readonly<Record<string, number>>;
};
