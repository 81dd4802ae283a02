import { fold } from '../text/fold';
import type { Span } from '../text/span';

/** A word as the index of quotes keeps it, and where it stands in the text as printed. */
export type SearchWord = Span & { readonly word: string };

/** Letters with stops between them are one word ("U.S."); marks that nobody sees do not end one, a dash or a ZWNJ does. */
const WORD = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b\u200e\u200f\ufeff]*/gu;
/** Scripts without spaces between words: each letter is one, and a word is found as a phrase. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
/** Databases cut or refuse longer ones; in letters. */
const LONGEST_WORD = 64;

/** The folded words of a text, in their order. What two spellings of one word fold to is the same. */
export function findSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  const add = (start: number, printed: string): void => {
    const word = [...fold(printed).replace(NO_LETTER, '')].slice(0, LONGEST_WORD).join('');
    if (word !== '') words.push({ word, start, end: start + printed.length });
  };
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (!UNSPACED.test(printed)) add(index, printed);
    else {
      let at = index;
      for (const letter of printed) {
        add(at, letter);
        at += letter.length;
      }
    }
  }
  return words;
}
