/** A paragraph that ends in a colon names the speaker of the next one: `The minister had this to say:` */
import { findCueVerbs } from './findCues';
import type { Cue, FoundQuote, Subject } from './foundQuote';
import type { Reading } from './readSentence';
import type { Sentence } from './readSentences';
import { subjectOfSentence } from './sharedSubject';
import { subjectOfVerb } from './subjectOfVerb';
import { spanOf } from './tokenRange';

export type Lead = { readonly cue: Cue; readonly subject: Subject };

export function findLead(sentence: Sentence, { text, grammar, block }: Reading): Lead | null {
  const colon = sentence.length - 1;
  if (colon < 1 || sentence[colon]?.key !== ':') return null;
  const cues = findCueVerbs(sentence, grammar);
  const verb = cues.at(-1) ?? null;
  const reading = { text, block, grammar, sentence, cues, floor: 0, shared: null, quotes: [] };
  const own = verb ? subjectOfVerb(verb, reading) : null;
  const range = own?.range ?? subjectOfSentence(sentence, colon, grammar);
  if (!range) return null;
  const span = spanOf(sentence, verb ?? { from: colon, to: colon + 1 });
  return {
    cue: { span, text: text.slice(span.start, span.end) },
    subject: { span: spanOf(sentence, range), place: own?.place ?? 'shared' },
  };
}

/** The first words in marks of the next paragraph are the ones that were announced. */
export function followLead({ cue, subject }: Lead, quotes: readonly FoundQuote[]): FoundQuote[] {
  const [first, ...rest] = quotes;
  if (first?.rule !== 'floating-quote') return [...quotes];
  return [{ ...first, cue, subject, rule: 'cue-before-quote', isContinuation: false }, ...rest];
}
