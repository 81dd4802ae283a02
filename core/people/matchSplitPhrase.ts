import type { PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { phraseTable } from './matchPhrase';
import { areTogether, isDemonym, type Place } from './placeBeside';

/** The longest office or body that a lexicon has. */
const LONGEST = 8;

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
  const adjective = words[at + 1];
  if (people.demonymStands !== 'behind-small' || !adjective) return null;
  const country = people.demonyms[adjective.key] ?? null;
  if (country === null && !isDemonym(adjective, people)) return null;
  const without = [...words.slice(at, at + 1), ...words.slice(at + 2, at + 2 + LONGEST)];
  for (const phrase of phraseTable(phrases).get(words[at]?.key ?? '') ?? []) {
    const isWhole = phrase.words.length > 1 && phrase.words.every((word, i) => without[i]?.key === word);
    const length = phrase.words.length + 1;
    if (!isWhole || !areTogether(text, words.slice(at, at + length), undefined)) continue;
    return { value: phrase.value, length, inner: { word: adjective.key, country, organization: null } };
  }
  return null;
}
