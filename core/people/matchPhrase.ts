import type { Word } from '../text/findWords';
import { isNext } from './readSentences';

/** Phrases of a lexicon by their first word, longest first: looking one up costs what its own words cost. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

const tables = new WeakMap<object, PhraseTable<unknown>>();

/** Built once per lexicon section and kept with it. */
export function phraseTable<T>(phrases: Readonly<Record<string, T>>): PhraseTable<T> {
  const known = tables.get(phrases) as PhraseTable<T> | undefined;
  if (known) return known;
  const table = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const list = table.get(first) ?? [];
    list.push({ words, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  tables.set(phrases, table);
  return table;
}

/** The longest phrase that begins at word `at`; `length` in words. A plural or a possessive of its last word counts. */
export function matchPhrase<T>(
  text: string,
  words: readonly Word[],
  at: number,
  table: PhraseTable<T>,
): { readonly value: T; readonly length: number } | null {
  const first = words[at];
  if (!first) return null;
  for (const phrase of table.get(first.key) ?? []) {
    const fits = phrase.words.every((word, offset) => {
      const here = words[at + offset];
      if (!here || here.key !== word) return false;
      const before = words[at + offset - 1];
      return offset === 0 || (before !== undefined && !before.isPossessive && isNext(text, before, here));
    });
    if (fits) return { value: phrase.value, length: phrase.words.length };
  }
  return null;
}
