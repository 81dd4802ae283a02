import type { TypeName } from '../../content-types/attributes';

/** A document that is written whole, as the document service would have written it. */
export type BulkDocument = {
  readonly type: TypeName;
  readonly documentId: string;
  /** Attributes by name, checked already; a link is the documentId of its target, or a list of them in order. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a type with drafts: there is a published version beside the draft. */
  readonly isPublished?: boolean;
};
