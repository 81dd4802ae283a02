import type { PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { firstWord, spellsOut } from '../text/spellsOut';
import { phraseTable } from './matchPhrase';
import { areTogether, isDemonym, type Place } from './placeBeside';

/** The longest office or body that a lexicon has. */
const LONGEST = 8;
/** "porte-parole du ministère ‹ardénien› des …": words before the adjective. */
const LONGEST_BEFORE = 4;

export type SplitPhrase<T> = {
  readonly value: T;
  /** In words, the adjective counted. */
  readonly length: number;
  /** The country's adjective inside. */
  readonly inner: Place;
};

/** "ministre ardénienne des Affaires étrangères": the adjective stands inside the office, or the body. */
export function matchSplitPhrase<T>(
  text: string,
  words: readonly Word[],
  at: number,
  phrases: Readonly<Record<string, T>>,
  people: PeopleWords,
): SplitPhrase<T> | null {
  if (people.demonymStands !== 'behind-small') return null;
  const candidates = phraseTable(phrases).get(firstWord(words[at]?.key ?? ''));
  if (!candidates) return null;
  for (let gap = 1; gap <= LONGEST_BEFORE; gap++) {
    const adjective = words[at + gap];
    if (!adjective) return null;
    const country = people.demonyms[adjective.key] ?? null;
    if (country === null && !isDemonym(adjective, people)) continue;
    const without = [...words.slice(at, at + gap), ...words.slice(at + gap + 1, at + gap + 1 + LONGEST)];
    for (const { phrase, value } of candidates) {
      const spelled = spellsOut(phrase, (offset) => without[offset]?.key);
      const length = spelled + 1;
      if (spelled <= gap || !areTogether(text, words.slice(at, at + length), undefined)) continue;
      return { value, length, inner: { word: adjective.key, country, organization: null } };
    }
  }
  return null;
}
