/** `According to the minister, …` and `…, according to the minister`. */
import { findClauseEnd } from './findClauseEnd';
import { phraseAt } from './findCues';
import { findSecondPiece } from './findSecondPiece';
import type { TokenRange } from './findSubject';
import { quoteOfTokens } from './quoteOfTokens';
import type { Sentence } from './readSentences';
import type { SentenceReading } from './sentenceReading';

/** A source with its description is seldom longer. */
const LONGEST_NAMING = 24;

export function readPreposition(reading: SentenceReading): void {
  const { sentence, grammar } = reading;
  for (let i = 0; i < sentence.length; i++) {
    const phrase = phraseAt(sentence, i, grammar.cuePrepositions);
    if (!phrase) continue;
    const cue = { from: i, to: i + phrase.width };
    const isFirst = opensSentence(sentence, i, reading);
    const named = isFirst
      ? (namedToComma(sentence, cue.to) ?? namedToVerb(sentence, cue.to, reading))
      : namedToSign(sentence, cue.to);
    const pieces = named ? (isFirst ? contentAfter(named.to, reading) : contentAround(i, named.to, reading)) : [];
    if (!named || pieces.length === 0) return;
    const subject = { range: named, place: 'beside' as const };
    reading.quotes.push(
      quoteOfTokens({ rule: 'according-to', pieces, cue, subject, hearer: null, isContinuation: false }, reading),
    );
    reading.shared = named;
    reading.floor = Math.max(named.to, ...pieces.map(({ to }) => to));
    return;
  }
}

function namedToComma(sentence: Sentence, from: number): TokenRange | null {
  for (let to = from; to < sentence.length && to - from < LONGEST_NAMING; to++) {
    if (sentence[to]?.key === ',') return { from, to };
  }
  return null;
}

function namedToSign(sentence: Sentence, from: number): TokenRange | null {
  let to = from;
  while (sentence[to]?.kind === 'word' && to - from < LONGEST_NAMING) to++;
  return to > from ? { from, to } : null;
}

/** Where no comma stands the verb ends the name: "Nach Angaben des Ministers ‹ist …›". */
function namedToVerb(sentence: Sentence, from: number, { grammar }: SentenceReading): TokenRange | null {
  for (let to = from; to < sentence.length && to - from < LONGEST_NAMING; to++) {
    const token = sentence[to];
    if (token?.kind !== 'word') return null;
    if (to > from && grammar.has('auxiliaries', token.key)) return { from, to };
  }
  return null;
}

function contentAfter(after: number, { sentence, cues, grammar }: SentenceReading): TokenRange[] {
  const from = sentence[after]?.key === ',' ? after + 1 : after;
  const to = findClauseEnd(sentence, from, cues, grammar);
  return to > from ? [{ from, to }] : [];
}

/** "But according to …" opens its sentence as well. */
function opensSentence(sentence: Sentence, at: number, { grammar }: SentenceReading): boolean {
  return sentence
    .slice(0, at)
    .every(
      (token) =>
        token.kind === 'word' && (grammar.has('clauseOpeners', token.key) || grammar.has('conjunctions', token.key)),
    );
}

/** `A, according to X, B`: B belongs to the words too where both are marked, or A is only a beginning. */
function contentAround(cue: number, after: number, reading: SentenceReading): TokenRange[] {
  const { sentence, floor } = reading;
  let to = cue;
  while (to > floor && sentence[to - 1]?.kind === 'sign') to--;
  if (to <= floor) return [];
  const first = { from: floor, to };
  const second = findSecondPiece(after, first, reading);
  return second ? [first, second] : [first];
}
