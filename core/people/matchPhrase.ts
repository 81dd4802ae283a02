import type { Word } from '../text/findWords';
import { firstWord, spellsOut, wordsIn } from '../text/spellsOut';
import { isNext } from './readSentences';

/** Phrases of a lexicon by their first word, longest first: looking one up costs what its own words cost. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly phrase: string; readonly value: T }[]>;

const tables = new WeakMap<object, PhraseTable<unknown>>();

/** Built once per lexicon section and kept with it. */
export function phraseTable<T>(phrases: Readonly<Record<string, T>>): PhraseTable<T> {
  const known = tables.get(phrases) as PhraseTable<T> | undefined;
  if (known) return known;
  const table = new Map<string, { phrase: string; value: T }[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const first = firstWord(phrase);
    const list = table.get(first) ?? [];
    list.push({ phrase, value });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => wordsIn(b.phrase) - wordsIn(a.phrase));
  tables.set(phrases, table);
  return table;
}

const lists = new WeakMap<readonly string[], PhraseTable<true>>();

/** The same for a list of phrases. */
export function phraseList(phrases: readonly string[]): PhraseTable<true> {
  const known = lists.get(phrases) ?? phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])));
  lists.set(phrases, known);
  return known;
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
  for (const { phrase, value } of table.get(firstWord(first.key)) ?? []) {
    const length = spellsOut(phrase, (offset) => {
      const [before, here] = [words[at + offset - 1], words[at + offset]];
      if (!here || offset === 0) return here?.key;
      return before !== undefined && !before.isPossessive && isNext(text, before, here) ? here.key : undefined;
    });
    if (length > 0) return { value, length };
  }
  return null;
}
