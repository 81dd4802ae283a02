/** What is known while the cues of one sentence are read from left to right. */
import type { CueVerb } from './findCues';
import type { FoundQuote, Subject } from './foundQuote';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence } from './readSentences';
import type { TokenRange } from './tokenRange';

export type SentenceReading = {
  readonly text: string;
  /** Where the paragraph stands in the story's list of blocks. */
  readonly block: number;
  readonly grammar: QuoteGrammar;
  readonly sentence: Sentence;
  readonly cues: readonly CueVerb[];
  /** Tokens before this one belong to quotes and cues already read. */
  floor: number;
  /** The subject that "adding" and "and said" share. */
  shared: TokenRange | null;
  readonly quotes: FoundQuote[];
};

export type SubjectRange = { readonly range: TokenRange; readonly place: Subject['place'] };

export const COMMA = /^[,–]$/u;
