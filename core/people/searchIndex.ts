import type { KnownPerson } from '../model';
import type { Tag } from './searchPhrases';

/**
 * One thing that a record is found by: its name, another name, or what it is (an office, or a body's kind and country).
 * `key` is the whole text as folded words.
 */
export type SearchUnit = {
  readonly kind: 'name' | 'alias' | 'description';
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  /** The office that a description of a person is about. */
  readonly role: KnownPerson['roles'][number] | null;
};

/** What is searched: `units[0]` is the name. */
export type SearchEntry<T> = { readonly record: T; readonly units: readonly SearchUnit[] };

export type SearchIndex<T> = {
  /** By name, so that what ranks alike is in order already. */
  readonly entries: readonly SearchEntry<T>[];
  /** Number of the first unit of each entry, and behind the last one: `size`. Units are counted through. */
  readonly starts: Int32Array;
  readonly size: number;
  /** Sorted; `unitsOf[i]` are the units with `words[i]`. */
  readonly words: readonly string[];
  readonly unitsOf: readonly (readonly number[])[];
  readonly unitsWith: ReadonlyMap<Tag, readonly number[]>;
};

/** `entries` of one type; those of the same name stay as they come. */
export function buildSearchIndex<T>(given: readonly SearchEntry<T>[]): SearchIndex<T> {
  const entries = [...given].sort(byName);
  const starts = new Int32Array(entries.length + 1);
  const byWord = new Map<string, number[]>();
  const byTag = new Map<Tag, number[]>();
  let size = 0;
  entries.forEach(({ units }, at) => {
    starts[at] = size;
    for (const { words, tags } of units) {
      for (const word of words) addTo(byWord, word, size);
      for (const tag of tags) addTo(byTag, tag, size);
      size++;
    }
  });
  starts[entries.length] = size;
  const words = [...byWord.keys()].sort();
  return { entries, starts, size, words, unitsOf: words.map((word) => byWord.get(word) ?? []), unitsWith: byTag };
}

function byName({ units: [a] }: SearchEntry<unknown>, { units: [b] }: SearchEntry<unknown>): number {
  const [x, y] = [a?.key ?? '', b?.key ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

function addTo<K>(lists: Map<K, number[]>, key: K, unit: number): void {
  const list = lists.get(key);
  if (list) list.push(unit);
  else lists.set(key, [unit]);
}

/** The first place in a sorted list whose key is not before `key`. */
export function lowerBound<T>(sorted: readonly T[], key: string, keyOf: (item: T) => string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keyOf(sorted[middle] as T) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
