import { isAdverb } from './findCues';
import { isDate } from './findSubject';
import type { QuoteGrammar } from './quoteGrammar';
import type { Sentence, Token } from './readSentences';

/** A hearer, a day and a place are seldom longer. */
export const LONGEST_ASIDE = 16;

/** Days, places, manners between the verb (or its hearer) and the words: `on Tuesday`, `in a statement`, `of the plan`. */
export function skipAsides(sentence: Sentence, from: number, grammar: QuoteGrammar): number {
  let at = from;
  for (let turns = 0; turns < 4; turns++) {
    const next = skipAside(sentence, at, grammar);
    if (next === at) break;
    at = next;
  }
  return at;
}

function skipAside(sentence: Sentence, at: number, grammar: QuoteGrammar): number {
  const token = sentence[at];
  if (token?.kind !== 'word') return at;
  if (isDate(token, grammar) && !/^\d/.test(token.key)) {
    const end = skipDates(sentence, at, grammar);
    // "this week" is a day; "this is a start" is what was said.
    return end === at + 1 && isSubjectLike(token, grammar) ? at : end;
  }
  // "este martes": an article before the day.
  if (grammar.has('articles', token.key) && isDate(sentence[at + 1], grammar)) {
    const end = skipDates(sentence, at + 1, grammar);
    if (endsAside(sentence[end], grammar)) return end;
  }
  if (isAdverb(token, grammar)) return at + 1;
  if (!grammar.has('prepositions', token.key)) return at;
  // `vowed to "go on"`: what was vowed.
  if (grammar.has('infinitiveMarkers', token.key) && sentence[at + 1]?.kind === 'marked') return at;
  const day = sentence[at + 1];
  // "during Saturday's debate" is a setting.
  if (isDate(day, grammar) && !(day?.kind === 'word' && day.isPossessive)) {
    const end = skipDates(sentence, at + 1, grammar);
    return endsAside(sentence[end], grammar) || !/^\d/.test(day?.key ?? '') ? end : at;
  }
  for (let i = at + 1; i < sentence.length && i - at < LONGEST_ASIDE; i++) {
    const each = sentence[i];
    if (each?.kind === 'word' && grammar.has('settings', each.key) && isSettingEnd(sentence[i + 1], grammar))
      return thatSoon(sentence, i + 1, grammar) ?? i + 1;
    if (each?.kind === 'marked' && isTitle(each, sentence[i + 1])) continue;
    if (each?.kind === 'marked' && isWithin(sentence[i - 1], grammar)) return at;
    if (endsAside(each, grammar)) return i;
    if (each?.kind === 'word' && (grammar.has('auxiliaries', each.key) || grammar.has('subjects', each.key))) break;
  }
  return at;
}

/** `said on "Morning Harbour" that`: marked words that are no sentence, with more to come. */
const isTitle = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'marked' && !/[.,!?…]/u.test(token.last) && next?.kind === 'word';

/** `to leave with a "solid share"`: marked words behind an article or a preposition are part of what goes before. */
const isWithin = (before: Token | undefined, grammar: QuoteGrammar): boolean =>
  before?.kind === 'word' && (grammar.has('articles', before.key) || grammar.has('prepositions', before.key));

const isSubjectLike = (token: Token, grammar: QuoteGrammar): boolean =>
  token.kind === 'word' && (grammar.has('subjects', token.key) || grammar.has('articles', token.key));

/** "in an interview ‹published on Thursday› that": a few words more before the clause. */
function thatSoon(sentence: Sentence, from: number, grammar: QuoteGrammar): number | null {
  for (let i = from; i < sentence.length && i - from < 6; i++) {
    const token = sentence[i];
    if (token?.kind !== 'word' || grammar.has('subjects', token.key) || grammar.has('auxiliaries', token.key))
      return null;
    if (isComplementizer(token, grammar)) return i;
  }
  return null;
}

/** "in a statement ‹to reporters›" goes on; "in a statement ‹the plan …›" is over. */
const isSettingEnd = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token === undefined || token.kind !== 'word' || !grammar.has('prepositions', token.key);

const endsAside = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token === undefined ||
  token.kind === 'marked' ||
  token.key === ':' ||
  token.key === ',' ||
  token.key === '.' ||
  (token.kind === 'word' && grammar.has('complementizers', token.key));

function skipDates(sentence: Sentence, from: number, grammar: QuoteGrammar): number {
  let at = from;
  while (isDate(sentence[at], grammar)) at++;
  return at;
}

export const isComplementizer = (token: Token | undefined, grammar: QuoteGrammar): boolean =>
  token?.kind === 'word' && grammar.has('complementizers', token.key);
