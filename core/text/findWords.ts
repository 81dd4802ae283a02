/** Words of a text with their offsets. A word keeps what is inside it: "al-Karwan", "O'Neil", "U.S.", "Côte". */
import { fold } from './fold';
import type { Span } from './span';

export type Word = Span & {
  readonly text: string;
  /** For comparing with a lexicon; a possessive ending is taken off ("Ardenia's" → "ardenia"). */
  readonly key: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
};

const WORD = /(?:\p{L}\.){2,8}|[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑\u200c][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u;

/** How many characters at the start of a printed word are a word of their own: 2 of "l’accord". */
export type WordInFront = (printed: string) => number;

/**
 * `s’` and `'` at the end may be a closing mark as well; a word keeps it out of its span and is told by the key.
 * `wordInFront`: for languages that write small words together with the next one (see lexicon/wordsInFront).
 */
export function findWords(text: string, within: Span, wordInFront: WordInFront = () => 0): Word[] {
  const words: Word[] = [];
  const part = text.slice(within.start, within.end);
  for (const match of part.matchAll(WORD)) {
    const small = match[0].slice(0, wordInFront(match[0]));
    const printed = match[0].slice(small.length);
    if (small !== '') {
      const start = within.start + match.index;
      const key = fold(small.replace(/['’ʼ]$/u, ''));
      const isCapital = CAPITAL.test(small);
      words.push({ start, end: start + small.length, text: small, key, isCapital, isPossessive: false });
    }
    const owned = ownedLength(printed);
    const isPlural = owned === printed.length - 1;
    const bare = isPlural ? printed.slice(0, -1) : printed;
    const start = within.start + match.index + small.length;
    const key = fold(owned < printed.length ? printed.slice(0, owned) : printed);
    words.push({
      start,
      end: start + bare.length,
      text: bare,
      key: key.includes('.') ? key.replaceAll('.', '') : key,
      // What folds to itself has no capital.
      isCapital: key !== printed && CAPITAL.test(printed),
      isPossessive: owned < printed.length && (!isPlural || /s$/iu.test(bare)),
    });
  }
  return words;
}

/** How much of a word stands before its possessive ending ("'s", "'"): all of it where it has none. */
function ownedLength(printed: string): number {
  const last = printed.length - 1;
  if (isApostrophe(printed[last])) return last;
  return isApostrophe(printed[last - 1]) && /^s$/iu.test(printed[last] ?? '') ? last - 1 : printed.length;
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’';
