import { isAdverb } from './findCues';
import { isDate } from './findSubject';
import { isVerbLike } from './opensClause';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';
import { LONGEST_ASIDE } from './skipAsides';
import type { TokenRange } from './tokenRange';

/** `told ‹reporters›`, `told ‹a joint news conference with the visitor›`, `told ‹the Daily Lantern›`. */
export function findHearer(sentence: Sentence, from: number, grammar: QuoteGrammar): TokenRange | null {
  const first = sentence[from];
  if (first?.kind !== 'word' || grammar.has('complementizers', first.key)) return null;
  if (grammar.verbStands === 'behind' && grammar.has('prepositions', first.key)) return null;
  if (grammar.has('hearers', first.key) && !isOwner(first, sentence[from + 1], grammar)) return { from, to: from + 1 };
  const that = nextMarker(sentence, from, grammar);
  if (that !== null) return { from, to: that };
  let to = from;
  const isArticled = grammar.has('articles', first.key) || grammar.has('possessives', first.key);
  if (isArticled) to++;
  while (sentence[to]?.kind === 'word' && continuesName(sentence[to] as Token, grammar)) to++;
  // "told reporters", "told the crowd": one small noun.
  if (to === from + (isArticled ? 1 : 0)) to++;
  // "told host Mara Quill": a calling before the name.
  while (to === from + 1 + (isArticled ? 1 : 0) && isNamePart(sentence[to], grammar)) to++;
  while (to > from + 1 && isNamePart(sentence[to], grammar)) to++;
  return to <= sentence.length ? { from, to } : null;
}

/** "‹به خبرنگاران› گفت": where the verb stands last, a preposition and one who hears may stand right before it. */
export function hearerBefore(sentence: Sentence, verb: number, grammar: QuoteGrammar): TokenRange | null {
  const [preposition, hearer] = [sentence[verb - 2], sentence[verb - 1]];
  if (preposition?.kind !== 'word' || hearer?.kind !== 'word') return null;
  const isHearer = grammar.has('hearers', hearer.key) && grammar.has('hearerPrepositions', preposition.key);
  return isHearer ? { from: verb - 2, to: verb } : null;
}

/** "told ‹her supporters›": the word says whose, not to whom. */
const isOwner = (token: Token, next: Token | undefined, grammar: QuoteGrammar): boolean =>
  grammar.has('possessives', token.key) &&
  next?.kind === 'word' &&
  !next.isCapital &&
  !(['articles', 'subjects', 'possessives', 'complementizers', 'prepositions'] as const).some((set) =>
    grammar.has(set, next.key),
  ) &&
  !isAdverb(next, grammar) &&
  !isDate(next, grammar);

const isNamePart = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && continuesName(token, grammar) && !grammar.has('articles', token.key);

const continuesName = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' &&
  (token.isCapital || token.isPossessive) &&
  !isDate(token, grammar) &&
  !grammar.has('subjects', token.key);

/** The nearest "that", colon, comma or marked words: up to there all is hearer, day and place. */
function nextMarker(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  let sawVerb = false;
  for (let i = from; i < sentence.length && i - from < LONGEST_ASIDE; i++) {
    const token = sentence[i];
    // "told the paper his firm worked …": a verb on the way, so this is what was said already.
    if (sawVerb && token?.kind === 'sign' && token.key !== ':') return null;
    if (token?.kind !== 'word') return trimAside(sentence, from, i, grammar);
    sawVerb ||= isVerbLike(token, grammar);
    if (i > from && grammar.has('complementizers', token.key)) return trimAside(sentence, from, i, grammar);
    if (i > from && (grammar.has('auxiliaries', token.key) || grammar.has('subjects', token.key))) return null;
  }
  return null;
}

/** The hearer without its day and place: "a joint news conference ‹with the visitor in Rome on Thursday›". */
function trimAside(sentence: Sentence, from: number, to: number, grammar: QuoteGrammar): number {
  for (let i = from + 1; i < to; i++) {
    const token = sentence[i];
    if (token?.kind !== 'word') return i;
    if (isDate(token, grammar) || grammar.has('loosePrepositions', token.key)) return i;
    // "told the daily The Mast": behind an article it is no adverb.
    if (isAdverb(token, grammar) && !grammar.has('articles', sentence[i - 1]?.key ?? '')) return i;
  }
  return to;
}
