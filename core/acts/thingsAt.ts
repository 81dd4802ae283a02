import type { Word } from '../text/findWords';
import type { ActTable } from './actTable';

/** Which things the phrases that begin at word `at` name, longest first; `length` in words. */
export function thingsAt(
  words: readonly Word[],
  at: number,
  { things }: ActTable,
): { readonly thing: string; readonly length: number }[] {
  return (things.get(words[at]?.key ?? '') ?? []).flatMap(({ words: phrase, thing }) =>
    isPhraseAt(words, at, phrase) ? [{ thing, length: phrase.length }] : [],
  );
}

export const isPhraseAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset]?.key === word);
