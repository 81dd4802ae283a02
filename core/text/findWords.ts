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
const POSSESSIVE = /['’](?:s|S)?$/u;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,3}['’-]\p{Lu})/u;

/** "l’accord" is two words, "l’" and "accord". */
const ELIDED = /^(\p{L}{1,6})['’ʼ](?=\p{L})/u;

/**
 * `s’` and `'` at the end may be a closing mark as well; a word keeps it out of its span and is told by the key.
 * `elisions`: small words, folded, that this language writes together with the next: French "l", "qu".
 */
export function findWords(text: string, within: Span, elisions: readonly string[] = []): Word[] {
  const words: Word[] = [];
  const part = text.slice(within.start, within.end);
  for (const match of part.matchAll(WORD)) {
    const [small, key] = elidedFrom(match[0], elisions);
    const printed = match[0].slice(small.length);
    if (small !== '') {
      const start = within.start + match.index;
      const isCapital = CAPITAL.test(small);
      words.push({ start, end: start + small.length, text: small, key, isCapital, isPossessive: false });
    }
    const possessive = POSSESSIVE.exec(printed);
    const isPlural = possessive !== null && possessive[0].length === 1;
    const isPossessive = possessive !== null && (!isPlural || /s['’]$/iu.test(printed));
    const bare = isPlural ? printed.slice(0, -1) : printed;
    const start = within.start + match.index + small.length;
    words.push({
      start,
      end: start + bare.length,
      text: bare,
      key: fold(possessive ? printed.slice(0, possessive.index) : printed).replaceAll('.', ''),
      isCapital: CAPITAL.test(printed),
      isPossessive,
    });
  }
  return words;
}

/** What is elided at the start of a word, as printed and folded; empty where nothing is. */
function elidedFrom(printed: string, elisions: readonly string[]): readonly [printed: string, key: string] {
  const [small = '', bare = ''] = elisions.length > 0 ? (ELIDED.exec(printed) ?? []) : [];
  const key = fold(bare);
  return elisions.includes(key) ? [small, key] : ['', ''];
}
