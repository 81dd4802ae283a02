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
};

export const NO_EFFECTS: Effects = { made: [], alias: null, also: [] };

export const addMade = (effects: Effects, made: readonly RecordRef[]): Effects => ({
  ...effects,
  made: [...effects.made, ...made],
});

export const isMadeBy = ({ made }: Effects, documentId: string | null): boolean =>
  documentId !== null && made.some((ref) => ref.documentId === documentId);
