/** Subjects that a verb shares with what stands before it: the nearest "he", or the subject of the whole sentence. */
import { isAdverb } from './findCues';
import type { TokenRange } from './findSubject';
import { isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';

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

/** The subject of the sentence, for verbs without one of their own: `He ‹pointed to … and› stated`. */
export function subjectOfSentence(sentence: Sentence, before: number, grammar: QuoteGrammar): TokenRange | null {
  const from = skipFronted(sentence, before, grammar);
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

/** "Speaking in Rome, Belk …", "After the talks, Belk …": the subject stands after the comma. */
function skipFronted(sentence: Sentence, before: number, grammar: QuoteGrammar): number {
  const first = sentence[0];
  if (first?.kind !== 'word') return 0;
  const isFronted =
    grammar.has('prepositions', first.key) ||
    grammar.has('clauseOpeners', first.key) ||
    isAdverb(first, grammar) ||
    grammar.participleEndings.some((ending) => first.key.endsWith(ending));
  if (
    grammar.has('conjunctions', first.key) ||
    (grammar.has('turns', first.key) && !grammar.has('concessions', first.key))
  )
    return 1;
  for (let i = 1; i < before; i++) {
    if (sentence[i]?.key !== ',') continue;
    const last = sentence[i - 1];
    // "Eight years ago, he", "Minutes later, she".
    const isWhen = last?.kind === 'word' && (isAdverb(last, grammar) || grammar.dates.has(last.key));
    return (isFronted || isWhen) && i + 1 < before ? i + 1 : 0;
  }
  return 0;
}
