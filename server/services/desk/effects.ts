import type { TypeName } from '../../content-types/attributes';

export type RecordRef = { readonly type: TypeName; readonly documentId: string };

/** What a decision did besides deciding, kept with the suggestion so that it can be taken back. */
export type Effects = {
  /** Records that did not exist before, in the order in which they were made. */
  readonly made: readonly RecordRef[];
  /** A spelling that was added to a known person's names. */
  readonly alias: { readonly personId: string; readonly name: string } | null;
  /** Suggestions that were open and were accepted along with this one, with the version that gave them. */
  readonly also: readonly { readonly id: string; readonly version: number }[];
  /** People whom a quote put on the article. */
  readonly linked?: readonly string[];
  /** Terms of office that had no dates and were given some, with the status that they had. */
  readonly dated?: readonly { readonly id: string; readonly status: string | null }[];
};

export const NO_EFFECTS: Effects = { made: [], alias: null, also: [] };

/** What of an undone decision is still there, because others need it: whoever decides so again has made it. */
export type Left = {
  /** A quote that readers can see until its article is published again. */
  readonly record: RecordRef | null;
  readonly effects: Effects;
};
export const NOTHING_LEFT: Left = { record: null, effects: NO_EFFECTS };

export const isMadeBy = ({ made }: Effects, documentId: string | null): boolean =>
  documentId !== null && made.some((ref) => ref.documentId === documentId);
