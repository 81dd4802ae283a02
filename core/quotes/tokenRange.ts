import type { Span } from '../text/span';
import type { Sentence } from './readSentences';

/** Tokens of one sentence by number, half-open. */
export type TokenRange = { readonly from: number; readonly to: number };

/** Where they stand in the text. */
export const spanOf = (sentence: Sentence, { from, to }: TokenRange): Span => ({
  start: sentence[from]?.start ?? 0,
  end: sentence[to - 1]?.end ?? 0,
});
