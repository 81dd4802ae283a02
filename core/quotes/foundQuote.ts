/** What `findQuotes` hands to `attributeQuotes`: the words and who the grammar says said them, still as words. */
import type { Directness } from '../model';
import type { Span } from '../text/span';

/** How a quote was recognized; each has its confidence in `confidenceOf`. */
export type QuoteRule =
  /** "…," the minister said. */
  | 'cue-after-quote'
  /** The minister said: "…" */
  | 'cue-before-quote'
  /** Ana Belk, the minister: "…" · "…" – Ana Belk */
  | 'colon-before-quote'
  /** The minister said the talks were "useful". */
  | 'mixed-clause'
  /** He called the plan "useful". */
  | 'named-in-marks'
  /** The minister said that … */
  | 'clause-with-that'
  /** The minister said the talks … */
  | 'bare-clause'
  /** The talks were over, the minister said. */
  | 'cue-after-clause'
  /** According to the minister, … */
  | 'according-to'
  /** He said, adding: We … */
  | 'unmarked-after-colon'
  /** According to the minister, …. We … */
  | 'unmarked-first-person'
  /** He said that …. The border was (sei) closed: a sentence whose verb says that it is reported. */
  | 'reported-sentence'
  /** «…», in a language that the reader has no verbs of. */
  | 'marked-words'
  /** A sentence all in marks, with nobody named beside it. */
  | 'floating-quote';

export type Cue = {
  readonly text: string;
  readonly span: Span;
};

/** Who is meant by a cue: the words as printed, and how they were found. */
export type Subject = {
  readonly span: Span;
  /** Where the grammar has the words: beside their own cue, or shared with another cue of the sentence. */
  readonly place: 'beside' | 'shared';
};

export type FoundQuote = {
  /** The words without their outer marks; several for one quotation in pieces. In text order. */
  readonly parts: readonly Span[];
  readonly directness: Directness;
  readonly cue: Cue | null;
  readonly subject: Subject | null;
  readonly audience: Span | null;
  /** Nobody is named beside the words, or the cue carries on ("adding"). */
  readonly isContinuation: boolean;
  readonly rule: QuoteRule;
  /** The sentence before it, or the paragraph before its paragraph, ends with a quote. */
  readonly follows: boolean;
  /** Its closing mark is left out: the next paragraph may carry it on. */
  readonly isOpen: boolean;
  /** Where the first quote of its sentence starts, when that is another one: `"A," said Belk, who said ‹B›.` */
  readonly behind: number | null;
  /** Where its paragraph stands in the story's list of blocks. */
  readonly block: number;
};
