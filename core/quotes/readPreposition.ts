/** `According to the minister, …` and `…, according to the minister`. */
import { findClauseEnd } from './findClauseEnd';
import { phraseAt } from './findCues';
import { findSecondPiece } from './findSecondPiece';
import type { QuoteGrammar } from './quoteGrammar';
import { quoteOfTokens } from './quoteOfTokens';
import type { Sentence, Token } from './readSentences';
import type { SentenceReading } from './sentenceReading';
import type { TokenRange } from './tokenRange';

/** A source with its description is seldom longer. */
const LONGEST_NAMING = 24;

export function readPreposition(reading: SentenceReading): void {
  const { sentence, grammar } = reading;
  for (let i = 0; i < sentence.length; i++) {
    const phrase = phraseAt(sentence, i, grammar.cuePrepositions);
    if (!phrase) continue;
    const cue = { from: i, to: i + phrase.width };
    const isFirst = opensSentence(sentence, i, reading);
    const named =
      withinCue(sentence, cue, reading) ??
      (isFirst
        ? (namedToComma(sentence, cue.to) ?? namedToVerb(sentence, cue.to, reading))
        : namedToSign(sentence, cue.to));
    const after = named ? Math.max(named.to, cue.to) : 0;
    const pieces = named ? (isFirst ? contentAfter(after, reading) : contentAround(i, after, reading)) : [];
    if (!named || pieces.length === 0) return;
    const subject = { range: named, place: 'beside' as const };
    reading.quotes.push(
      quoteOfTokens({ rule: 'according-to', pieces, cue, subject, hearer: null, isContinuation: false }, reading),
    );
    reading.shared = named;
    reading.floor = Math.max(after, ...pieces.map(({ to }) => to));
    return;
  }
}

/** "По ‹ее› словам, …": the source stands in the cue as a possessive. */
function withinCue(sentence: Sentence, { from, to }: TokenRange, { grammar }: SentenceReading): TokenRange | null {
  for (let i = from; i < to; i++) {
    const token = sentence[i];
    if (token?.kind === 'word' && grammar.has('possessives', token.key)) return { from: i, to: i + 1 };
  }
  return null;
}

function namedToComma(sentence: Sentence, from: number): TokenRange | null {
  for (let to = from; to < sentence.length && to - from < LONGEST_NAMING; to++) {
    if (sentence[to]?.key === ',') return { from, to: afterApposition(sentence, to) };
  }
  return null;
}

/** "According to the minister, ‹Ana Belk›, …": a name between commas goes on with the naming. */
function afterApposition(sentence: Sentence, comma: number): number {
  let to = comma + 1;
  while (to - comma <= LONGEST_NAME && isNameWord(sentence[to])) to++;
  return to > comma + 2 && sentence[to]?.key === ',' ? to : comma;
}

/** A name of one word is rather the first of a list. */
const LONGEST_NAME = 5;

const isNameWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.isCapital;

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
    if (to > from && (grammar.has('auxiliaries', token.key) || isVerbBehindName(sentence, to, grammar)))
      return { from, to };
  }
  return null;
}

/** "Laut Minister Belk ‹gehört›": where the verb stands second, a small word right behind a name is the verb. */
function isVerbBehindName(sentence: Sentence, at: number, grammar: QuoteGrammar): boolean {
  const [before, token] = [sentence[at - 1], sentence[at]];
  if (grammar.verbStands !== 'second' || token?.kind !== 'word' || token.isCapital || !isNameWord(before)) return false;
  const isSmall = (['articles', 'prepositions', 'conjunctions', 'adverbs', 'possessives'] as const).some((set) =>
    grammar.has(set, token.key),
  );
  return !isSmall;
}

/** "According to an official, ‹who asked not to be named›, …": what is said of the source is not said by it. */
function afterRelative(from: number, sentence: Sentence, grammar: QuoteGrammar): number {
  const first = sentence[from];
  if (first?.kind !== 'word' || !grammar.has('relatives', first.key)) return from;
  const comma = sentence.findIndex((token, i) => i > from && token.key === ',');
  return comma === -1 || comma - from > LONGEST_NAMING ? from : comma + 1;
}

function contentAfter(after: number, { sentence, cues, grammar }: SentenceReading): TokenRange[] {
  const from = afterRelative(sentence[after]?.key === ',' ? after + 1 : after, sentence, grammar);
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
