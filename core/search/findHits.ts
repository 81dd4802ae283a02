import type { Span } from '../text/span';
import { findSearchWords, type SearchWord } from './findSearchWords';
import type { SearchTerm } from './quoteSearch';

/** Where the terms stand in `text`, in order and without overlap: UTF-16 offsets, half-open. */
export function findHits(text: string, terms: readonly SearchTerm[]): Span[] {
  const words = findSearchWords(text);
  const hits = terms.flatMap((term) =>
    words.flatMap((first, at) => {
      const last = words[at + term.words.length - 1];
      return last !== undefined && isAt(words, at, term) ? [{ start: first.start, end: last.end }] : [];
    }),
  );
  const joined: Span[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || hit.start >= last.end) joined.push(hit);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
  }
  return joined;
}

const isAt = (words: readonly SearchWord[], at: number, { words: wanted, isPrefix }: SearchTerm): boolean =>
  wanted.every((word, n) => {
    const found = words[at + n]?.word ?? '';
    return isPrefix && n === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
