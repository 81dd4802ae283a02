import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import type { TokenRange } from './tokenRange';

/** A verb this far from the start of a clause still belongs to its subject. */
const REACH = 26;

/** A subject and soon a verb: "the talks would …", not "a book that …". */
export function opensClause(sentence: Sentence, { from, to }: TokenRange, grammar: QuoteGrammar): boolean {
  const first = sentence[from];
  if (first?.kind === 'word' && grammar.has('subjects', first.key)) return true;
  for (let i = from + 1; i < to && i < from + REACH; i++) {
    const token = sentence[i];
    if (token?.kind !== 'word') continue;
    if (grammar.has('relatives', token.key) || grammar.has('complementizers', token.key)) return false;
    if (isVerbLike(token, grammar)) return true;
  }
  return false;
}

export const isVerbLike = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' &&
  !token.isCapital &&
  (grammar.has('auxiliaries', token.key) ||
    (token.key.length > 4 &&
      grammar.finiteEndings.some((ending) => token.key.endsWith(ending)) &&
      !token.key.includes('-')));

export const hasVerb = (tokens: readonly Token[], grammar: QuoteGrammar): boolean =>
  tokens.some((token) => isVerbLike(token, grammar));
