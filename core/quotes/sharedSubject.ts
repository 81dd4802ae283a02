/** Subjects that a verb shares with what stands before it: the nearest "he", or the subject of the whole sentence. */
import { isAdverb } from './findCues';
import { hasVerb, isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import type { TokenRange } from './tokenRange';

/** A subject with its description is seldom longer. */
const LONGEST = 16;

/** The nearest "he", "she", "they" before a verb that has no subject of its own, back to a token. */
export function pronounBefore(
  sentence: Sentence,
  verb: number,
  floor: number,
  grammar: QuoteGrammar,
): TokenRange | null {
  for (let i = verb - 1; i >= floor; i--) {
    const token = sentence[i];
    // "Asked whether he would, Belk nodded and said": another subject stands between.
    if (token?.key === ',' && opensClauseOf(sentence, i + 1, verb, grammar)) return null;
    if (
      token?.kind === 'word' &&
      grammar.has('subjects', token.key) &&
      !grammar.has('hearers', token.key) &&
      !grammar.has('impersonal', token.key)
    )
      return { from: i, to: i + 1 };
  }
  return null;
}

/** A name and its verb behind a comma. */
function opensClauseOf(sentence: Sentence, from: number, to: number, grammar: QuoteGrammar): boolean {
  const first = sentence[from];
  if (first?.kind !== 'word' || !first.isCapital || grammar.dates.has(first.key)) return false;
  for (let i = from + 1; i < to; i++) {
    const token = sentence[i];
    if (token?.kind !== 'word') return false;
    if (isVerbLike(token, grammar)) return true;
    // "Belk shook her head": a small word that is followed by a possessive or an article is a verb.
    if (!token.isCapital) return isDeterminer(sentence[i + 1], grammar);
  }
  return false;
}

const isDeterminer = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && (grammar.has('articles', token.key) || grammar.has('possessives', token.key));

/** The subject of the sentence, for verbs without one of their own: `He ‹pointed to … and› stated`. */
export function subjectOfSentence(sentence: Sentence, before: number, grammar: QuoteGrammar): TokenRange | null {
  return nounPhraseAt(sentence, skipFronted(sentence, before, grammar), grammar, before);
}

/** A name or an article with its noun, up to the verb. */
export function nounPhraseAt(
  sentence: Sentence,
  from: number,
  grammar: QuoteGrammar,
  before = sentence.length,
): TokenRange | null {
  let to = from;
  while (to < before && to - from < LONGEST) {
    const token = sentence[to];
    if (token?.kind !== 'word') break;
    if (to > from && endsNounPhrase(token, grammar)) break;
    if (grammar.has('clauseOpeners', token.key) && to > from) break;
    to++;
    if (grammar.has('subjects', token.key)) break;
  }
  return to > from ? { from, to } : null;
}

function endsNounPhrase(token: Token, grammar: QuoteGrammar): boolean {
  if (token.kind !== 'word') return true;
  if (grammar.has('auxiliaries', token.key) || grammar.has('relatives', token.key) || isAdverb(token, grammar))
    return true;
  if (grammar.verbs.has(token.key) && !grammar.has('nounForms', token.key)) return true;
  return isVerbLike(token, grammar);
}

/** "Speaking in Rome, Belk …", "But a year on, in Velin, Belk …": the subject stands after what is fronted. */
function skipFronted(sentence: Sentence, before: number, grammar: QuoteGrammar): number {
  const first = sentence[0];
  if (first?.kind !== 'word') return 0;
  const isJoined =
    grammar.has('conjunctions', first.key) ||
    (grammar.has('turns', first.key) && !grammar.has('concessions', first.key));
  const start = isJoined ? 1 : 0;
  let from = start;
  let comma = endOfFronted(sentence, from, before, grammar);
  while (comma !== null) {
    from = comma + 1;
    comma = endOfFronted(sentence, from, before, grammar) ?? endOfInsertion(sentence, from, before, grammar);
  }
  return from;
}

/** The comma behind what is fronted, if something is. */
function endOfFronted(sentence: Sentence, from: number, before: number, grammar: QuoteGrammar): number | null {
  const [first, next] = [sentence[from], sentence[from + 1]];
  if (first?.kind !== 'word') return null;
  const isParticiple =
    grammar.participleEndings.some((ending) => first.key.endsWith(ending)) ||
    // "Asked by reporters, he", not "Ted Cruz, the senator".
    (grammar.finiteEndings.some((ending) => first.key.endsWith(ending)) && next?.kind === 'word' && !next.isCapital);
  const isFronted =
    isParticiple ||
    grammar.has('prepositions', first.key) ||
    grammar.has('clauseOpeners', first.key) ||
    isAdverb(first, grammar);
  for (let i = from + 1; i < before; i++) {
    if (sentence[i]?.key !== ',') continue;
    const last = sentence[i - 1];
    // "Eight years ago, he", "Minutes later, she".
    const isWhen =
      last?.kind === 'word' &&
      (isAdverb(last, grammar) || grammar.dates.has(last.key)) &&
      !hasVerb(sentence.slice(from, i), grammar);
    return (isFronted || isWhen) && i + 1 < before ? i : null;
  }
  return null;
}

/** A state or a day between commas is seldom longer. */
const LONGEST_INSERTION = 4;

/** "In Velin‹, Sund›, on Sunday, Belk": the next comma, where only a place or a day stands before it. */
function endOfInsertion(sentence: Sentence, from: number, before: number, grammar: QuoteGrammar): number | null {
  const first = sentence[from];
  if (first?.kind !== 'word') return null;
  for (let i = from + 1; i < before && i - from <= LONGEST_INSERTION; i++) {
    if (sentence[i]?.key !== ',') continue;
    const isPlace = i === from + 1 && first.isCapital;
    return i + 1 < before && (isPlace || grammar.has('prepositions', first.key)) ? i : null;
  }
  return null;
}
