/**
 * A verb before its subject: Arabic "قال الوزير إن …", German "Danach sagte Belk: …", and Spanish "Agregó: …", where
 * nobody is named at all.
 */
import { type CueVerb, isAdverb } from './findCues';
import { isDate, subjectAfter, subjectInFrame } from './findSubject';
import type { QuoteGrammar } from './quoteGrammar';
import { readAfter } from './readAfter';
import type { Sentence, Token } from './readSentences';
import type { SentenceReading } from './sentenceReading';
import type { TokenRange } from './tokenRange';

/** Reads it and says whether the verb stands so. */
export function readVerbFirst(verb: CueVerb, reading: SentenceReading): boolean {
  const { sentence, grammar, quotes } = reading;
  if (verb.form !== 'finite') return false;
  const range = subjectBehind(verb, reading);
  const mayDrop = grammar.dropsSubject && opensSentence(sentence, verb.from, grammar);
  if (!range && !mayDrop) return false;
  const before = quotes.length;
  if (range) reading.shared = range;
  readAfter(verb, range && { range, place: 'beside' }, reading, range?.to ?? verb.to);
  return quotes.length > before;
}

function subjectBehind(verb: CueVerb, { sentence, floor, grammar }: SentenceReading): TokenRange | null {
  switch (grammar.verbStands) {
    case 'before': {
      const opens =
        opensSentence(sentence, verb.from, grammar) ||
        sentence[verb.from - 1]?.kind === 'sign' ||
        opensWithAside(sentence, floor, verb.from, grammar);
      return opens ? subjectAfter(sentence, verb.to, grammar) : null;
    }
    case 'second':
      if (!opensWithAside(sentence, floor, verb.from, grammar)) return null;
      return verb.head < verb.to ? subjectInFrame(verb, sentence, grammar) : subjectAfter(sentence, verb.to, grammar);
    case 'behind':
    case 'last':
      return null;
  }
}

/** "Además agregó", "Y dijo": nobody stands before the verb. */
const opensSentence = (sentence: Sentence, verb: number, grammar: QuoteGrammar): boolean =>
  sentence
    .slice(0, verb)
    .every((token) => token.kind === 'word' && (isAdverb(token, grammar) || grammar.has('conjunctions', token.key)));

/** "In Velin sagte", "Am Montag sagte", "Danach sagte": what stands first is no subject. */
function opensWithAside(sentence: Sentence, floor: number, verb: number, grammar: QuoteGrammar): boolean {
  const isJoined = sentence[floor]?.kind === 'word' && grammar.has('conjunctions', sentence[floor]?.key ?? '');
  const first: Token | undefined = sentence[isJoined ? floor + 1 : floor];
  if (floor >= verb || first?.kind !== 'word') return false;
  return grammar.has('prepositions', first.key) || isAdverb(first, grammar) || isDate(first, grammar);
}
