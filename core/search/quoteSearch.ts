import { findSearchWords } from './findSearchWords';

/** Words that stand side by side, folded; the last may be a beginning. One word is a phrase of one. */
export type SearchTerm = { readonly words: readonly string[]; readonly isPrefix: boolean };

/** All of `wanted` and none of `unwanted`. */
export type QuoteSearch = { readonly wanted: readonly SearchTerm[]; readonly unwanted: readonly SearchTerm[] };

/** Of what is typed: UTF-16 units, and words of it that are looked for. */
export const LONGEST_SEARCH = 200;
export const MOST_SEARCH_WORDS = 16;
/** Fewer letters begin too many words. */
export const SHORTEST_PREFIX = 2;

const OPENING = '"“„«';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»' };
const SPACE = /\s/;

/**
 * What a reader typed: words, all of which must be there; "a phrase"; `-word` or `-"a phrase"` that must not be;
 * `begin*`.
 * @returns the search, or what is wrong with it, to stand behind "q"
 */
export function readQuoteSearch(typed: string): QuoteSearch | { readonly problem: string } {
  if (typed.length > LONGEST_SEARCH) return { problem: `is longer than ${LONGEST_SEARCH} characters` };
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  let at = 0;
  while (at < typed.length) {
    if (SPACE.test(typed[at] ?? '')) {
      at += 1;
      continue;
    }
    const isUnwanted = typed[at] === '-';
    if (isUnwanted || typed[at] === '+') at += 1;
    const piece = readPiece(typed, at);
    if ('problem' in piece) return piece;
    at = piece.end;
    if (piece.term !== null) (isUnwanted ? unwanted : wanted).push(piece.term);
  }
  if (wanted.length === 0)
    return { problem: unwanted.length > 0 ? 'only says what must not be there' : 'has no word to look for' };
  const words = [...wanted, ...unwanted].reduce((sum, term) => sum + term.words.length, 0);
  if (words > MOST_SEARCH_WORDS) return { problem: `has more than ${MOST_SEARCH_WORDS} words` };
  return { wanted, unwanted };
}

type Piece = { readonly end: number; readonly term: SearchTerm | null } | { readonly problem: string };

function readPiece(typed: string, start: number): Piece {
  const mark = typed[start] ?? '';
  if (mark !== '' && OPENING.includes(mark)) {
    const closing = CLOSING[mark] ?? '';
    const from = start + 1;
    const length = [...typed.slice(from)].findIndex((letter) => closing.includes(letter));
    if (length < 0) return { problem: `opens a phrase with ${mark} and never closes it` };
    const inside = [...typed.slice(from)].slice(0, length).join('');
    return toPiece(inside, from + inside.length + 1, typed);
  }
  let end = start;
  while (end < typed.length && !SPACE.test(typed[end] ?? '') && !OPENING.includes(typed[end] ?? '')) end += 1;
  return toPiece(typed.slice(start, end), end, typed);
}

/** A star behind the closing mark counts as one behind the last word. */
function toPiece(inside: string, end: number, typed: string): Piece {
  const hasStarBehind = typed[end] === '*';
  const stars = /\*+$/.exec(inside);
  const isPrefix = hasStarBehind || stars !== null;
  const bare = stars === null ? inside : inside.slice(0, stars.index);
  if (bare.includes('*')) return { problem: 'has a * that is not at the end of a word' };
  const words = findSearchWords(bare).map(({ word }) => word);
  const last = words.at(-1);
  if (last === undefined) return isPrefix ? { problem: 'has a * with no word before it' } : { end, term: null };
  if (isPrefix && last.length < SHORTEST_PREFIX)
    return { problem: `has the beginning ${last}*, which is shorter than ${SHORTEST_PREFIX} letters` };
  return { end: hasStarBehind ? end + 1 : end, term: { words, isPrefix } };
}
