/** Pasted text is untrusted: whatever it is, reading it ends soon, and twice the text takes about twice the time. */
import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import type { Story } from '../../../core/model';
import { findQuotes } from '../../../core/quotes/findQuotes';

const LENGTH = 100_000;
/** Far above what a busy machine needs for 100,000 characters, far below what anything quadratic would take. */
const SOON_MS = 5_000;

const storyOf = (text: string): Story => {
  const block = { kind: 'paragraph' as const, span: { start: 0, end: text.length }, url: null };
  return { text, language: 'en', date: null, headline: null, dateline: null, blocks: [block] };
};

const seeds = [
  '"',
  '" ',
  "'a ",
  '“a ',
  '“a” ',
  'said ',
  'he said ',
  'he said that ',
  'told ',
  'and said, ',
  '"a," he said, ',
  ', adding that he was ',
  '"Aaa." ',
  'according to ',
  'said in a ',
  ', ',
  '( ',
  'U.S. He ',
  '\u0000\ud800" ',
  'x',
  'A: "b" ',
];

test.each(seeds)('100,000 characters of %j are read soon', (seed) => {
  const text = seed.repeat(Math.ceil(LENGTH / seed.length));
  const start = performance.now();
  const quotes = findQuotes(storyOf(text), lexiconFor('en'));
  expect(performance.now() - start).toBeLessThan(SOON_MS);
  for (const { parts } of quotes) {
    for (const { start: from, end } of parts) expect(0 <= from && from < end && end <= text.length).toBe(true);
  }
});

test('ten thousand paragraphs without a mark are read soon', () => {
  const text = 'Nobody came to the harbour.\n'.repeat(10_000);
  const blocks = Array.from({ length: 10_000 }, (_, i) => ({
    kind: 'paragraph' as const,
    span: { start: i * 28, end: i * 28 + 27 },
    url: null,
  }));
  const start = performance.now();
  expect(findQuotes({ ...storyOf(text), blocks }, lexiconFor('en'))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(SOON_MS);
});

test('a text of nothing but blanks and one of nothing at all have no quotes', () => {
  expect(findQuotes(storyOf('  \r\n \u0000 '), lexiconFor('en'))).toEqual([]);
  expect(findQuotes(storyOf(''), lexiconFor('en'))).toEqual([]);
});
