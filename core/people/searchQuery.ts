import { lowerBound } from './searchIndex';
import { searchPhrases, type Tag } from './searchPhrases';
import { typedWords } from './searchWords';

/** What is typed beyond this many UTF-16 units, or words, is not looked at: names and offices are shorter. */
export const LONGEST_QUERY = 200;
export const MOST_WORDS = 12;

/** A bit for each word of the query: word 0 is 1, word 1 is 2, word 2 is 4. */
export type WordSet = number;

export type SearchQuery = {
  /** Folded. */
  readonly key: string;
  readonly words: readonly string[];
  /** All words, and those that say nothing beside an office: "of". */
  readonly all: WordSet;
  readonly fillers: WordSet;
  readonly phrases: readonly { readonly words: WordSet; readonly tags: readonly Tag[] }[];
  /** What the longest whole phrase for an office means: a "deputy foreign minister" is none in "foreign minister". */
  readonly office: readonly Tag[] | null;
};

/** Fewer letters of a phrase that is still being typed could become anything. */
const SHORTEST_BEGINNING = 3;

/** What an editor typed. Signs and pictures are no words; of a very long text only its beginning counts. */
export function readSearchQuery(typed: string): SearchQuery {
  const words = typedWords(typed.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  const { phrases, fillers } = searchPhrases();
  let office: { length: number; tags: readonly Tag[] } | null = null;
  const found = new Map<string, { words: WordSet; tags: readonly Tag[] }>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const key = words.slice(from, to).join(' ');
      const isLast = to === words.length && key.length >= SHORTEST_BEGINNING;
      const first = lowerBound(phrases, key, (phrase) => phrase.key);
      for (let at = first; at < phrases.length; at++) {
        const phrase = phrases[at];
        if (!phrase || !(isLast ? phrase.key.startsWith(key) : phrase.key === key)) break;
        const meant = { words: wordsBetween(from, to), tags: phrase.tags };
        if (phrase.key === key && to - from > (office?.length ?? 0) && phrase.tags[0]?.startsWith('post:'))
          office = { length: to - from, tags: phrase.tags };
        found.set(`${meant.words}:${meant.tags.join()}`, meant);
      }
    }
  }
  const filling = words.map((word, at) => (fillers.has(word) ? 1 << at : 0)).reduce((a, b) => a | b, 0);
  return {
    key: typed.length > LONGEST_QUERY ? '' : words.join(' '),
    words,
    all: wordsBetween(0, words.length),
    fillers: filling,
    phrases: [...found.values()],
    office: office?.tags ?? null,
  };
}

const wordsBetween = (from: number, to: number): WordSet => (1 << to) - (1 << from);
