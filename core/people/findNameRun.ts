import { isCommonWord } from '../lexicon/commonWords';
import { hasWord } from '../lexicon/hasWord';
import type { Lexicon, PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { isNext } from './readSentences';

/** Word numbers in the sentence, half-open. */
export type NameRun = { readonly from: number; readonly to: number };

/** Longer runs of capitals are headlines and names of bodies. */
export const LONGEST_NAME = 6;
/** A script without capitals: Arabic, Persian. */
export const CASELESS = /^\p{Lo}/u;

/** The longest run of words that could be one name beginning at `at`. */
export function findNameRun(
  text: string,
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): NameRun | null {
  const { people } = lexicon;
  const first = words[at];
  if (!first) return null;
  if (CASELESS.test(first.text)) return caselessRunAt(text, words, at, taken, lexicon, isKnown);
  if (!isNameWord(first, people)) return null;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_NAME + 2) {
    const before = words[to - 1] as Word;
    const word = words[to] as Word;
    if (
      before.isPossessive ||
      taken.has(to) ||
      !isNext(text, before, word, people.honorifics[before.key] !== undefined)
    )
      break;
    const next = words[to + 1];
    const isParticle = hasWord(people.nameParticles, word.key) && !word.isCapital;
    const joins =
      isParticle && next !== undefined && (isNameWord(next, people) || hasWord(people.nameParticles, next.key));
    if (!isNameWord(word, people) && !joins) break;
    to++;
  }
  while (to > at + 1 && !isNameWord(words[to - 1] as Word, people)) to--;
  return { from: at, to };
}

export function isNameWord(word: Word, people: PeopleWords): boolean {
  return word.isCapital && !hasWord(people.notNames, word.key) && !/^\p{N}/u.test(word.text);
}

/** Without capitals a name is told by the office or honorific before it, or by the desk's records; at most three words. */
function caselessRunAt(
  text: string,
  words: readonly Word[],
  at: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): NameRun | null {
  let to = at;
  while (to < words.length && to - at < 4 && !taken.has(to)) {
    const word = words[to] as Word;
    if (!CASELESS.test(word.text) || isCommon(word.key, lexicon)) break;
    if (to > at && !isNext(text, words[to - 1] as Word, word)) break;
    to++;
  }
  for (let end = to; end > at; end--) {
    if (
      isKnown(
        words
          .slice(at, end)
          .map((word) => word.key)
          .join(' '),
      )
    )
      return { from: at, to: end };
  }
  return to > at ? { from: at, to } : null;
}

/** A listed word, or one with a small word written in front of it. */
function isCommon(key: string, lexicon: Lexicon): boolean {
  if (isCommonWord(lexicon, key)) return true;
  return lexicon.people.prefixes.some((prefix) => {
    const rest = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    return rest.length > 2 && (isCommonWord(lexicon, rest) || isCommonWord(lexicon, `ال${rest}`));
  });
}
