/** All quotes of one sentence that have a cue in it: one cue after the other, from left to right. */
import { type CueVerb, findCueVerbs } from './findCues';
import { findImpliedCue } from './findImpliedCue';
import type { FoundQuote } from './foundQuote';
import type { QuoteGrammar } from './quoteGrammar';
import { readAfter } from './readAfter';
import { readBefore } from './readBefore';
import { readColon } from './readColon';
import { readDash } from './readDash';
import { readPreposition } from './readPreposition';
import type { Sentence } from './readSentences';
import { readVerbFirst } from './readVerbFirst';
import type { SentenceReading } from './sentenceReading';
import { subjectOfVerb } from './subjectOfVerb';

export type Reading = {
  readonly text: string;
  /** Where the paragraph stands in the story's list of blocks. */
  readonly block: number;
  readonly grammar: QuoteGrammar;
};

export function readSentence(sentence: Sentence, reading: Reading): FoundQuote[] {
  const listed = findCueVerbs(sentence, reading.grammar);
  const implied = findImpliedCue(sentence, listed, reading.grammar);
  const cues = implied ? [implied, ...listed] : listed;
  const state: SentenceReading = { ...reading, sentence, cues, floor: 0, shared: null, quotes: [] };
  readPreposition(state);
  for (const cue of cues) if (cue.from >= state.floor) readCue(cue, state);
  readColon(state);
  readDash(state);
  return state.quotes;
}

function readCue(verb: CueVerb, state: SentenceReading): void {
  if (readBefore(verb, state) || readVerbFirst(verb, state)) return;
  const subject = subjectOfVerb(verb, state);
  if (!subject) {
    // "وشددت على …، مضيفة:": who is not named for the verb is not named for what carries it on.
    if (state.grammar.dropsSubject && verb.form === 'participle') readAfter(verb, null, state);
    return;
  }
  state.shared = subject.range;
  readAfter(verb, subject, state);
}
