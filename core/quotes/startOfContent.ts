import { isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';

/** Past what the writer says first: `It is late, but ‹…›, X said` · `Though …, ‹…›, X said` · `with a caveat: ‹"…"›, X said`. */
export function startOfContent(sentence: Sentence, floor: number, end: number, grammar: QuoteGrammar): number {
  let from = floor;
  while (from < end && sentence[from]?.kind === 'sign') from++;
  if (sentence[end - 1]?.kind === 'marked' && sentence[end - 2]?.key === ':') return end - 1;
  if (sentence[from]?.kind === 'marked') return from;
  const isConceding = sentence[from]?.kind === 'word' && grammar.has('concessions', sentence[from]?.key ?? '');
  let start = from;
  let sawVerb = false;
  const verbAfter = lastVerb(sentence, from, end, grammar);
  for (let i = from; i < end - 2 && i < verbAfter; i++) {
    const token = sentence[i];
    if (token && isVerbLike(token, grammar)) sawVerb = true;
    if (token?.key !== ',' || !sawVerb) continue;
    const next = sentence[i + 1];
    if (next?.kind === 'word' && isBreak(next, grammar)) start = i + 2;
    else if (isConceding && start === from) start = i + 1;
  }
  return start;
}

/** Index of the last verb before the end: what follows it can be no clause. */
function lastVerb(sentence: Sentence, from: number, end: number, grammar: QuoteGrammar): number {
  for (let i = end - 1; i >= from; i--) {
    const token = sentence[i];
    if (token && isVerbLike(token, grammar)) return i;
  }
  return from;
}

/** Between two clauses these turn from one voice to another. */
const isBreak = ({ key }: Token, grammar: QuoteGrammar): boolean =>
  grammar.has('turns', key) && !grammar.has('concessions', key);
