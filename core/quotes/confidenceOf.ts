import type { FoundQuote, QuoteRule } from './foundQuote';

/**
 * How sure each rule is, before the doubt about its speaker is taken off below. Estimates: how often its words
 * overlapped the marked ones on American news of 2015–16 (our half of PolNeAR), lowered by hand for the speaker.
 * Speech without marks is too rare there to count, so its two figures are guesses.
 */
const CONFIDENCE: Readonly<Record<QuoteRule, number>> = {
  'cue-after-quote': 0.94,
  'cue-before-quote': 0.85,
  'mixed-clause': 0.86,
  'named-in-marks': 0.7,
  'clause-with-that': 0.79,
  'bare-clause': 0.77,
  'cue-after-clause': 0.75,
  'colon-before-quote': 0.86,
  'according-to': 0.76,
  'unmarked-after-colon': 0.7,
  'unmarked-first-person': 0.7,
  'reported-sentence': 0.7,
  'marked-words': 0.6,
  'floating-quote': 0.55,
};

/** How the speaker was come by, and what is left of the rule's confidence. */
const CERTAINTY = {
  /** Named beside the cue. */
  named: 1,
  /** By office: the story says who holds it. */
  office: 0.97,
  /** A pronoun that only one of the last speakers fits. */
  pronoun: 0.93,
  /** Said nowhere: the one who spoke before. */
  carried: 0.85,
  /** Words for somebody whom the story does not name. */
  unnamed: 0.9,
  /** Nobody can be told. */
  none: 0.5,
} as const;
export type Certainty = keyof typeof CERTAINTY;

export const confidenceOf = (quote: FoundQuote, certainty: Certainty): number =>
  Math.round(CONFIDENCE[quote.rule] * CERTAINTY[certainty] * 100) / 100;
