import { MARKS } from './readers.mjs';

/** The same reading where only words in marks are quotes, each pair a quote of its own: as the German and Russian corpora mark. */
export function marksIn({ text }, reading) {
  const quotes = reading.quotes.flatMap((quote) => {
    const parts = quote.parts ?? [quote];
    return parts.flatMap(({ start, end }) => {
      // A direct part stands without its marks.
      if (quote.type === 'direct') return [{ ...quote, start, end, parts: undefined }];
      return [...text.slice(start, end).matchAll(MARKS)].map(({ 0: words, index }) => ({
        ...quote,
        ...{ type: 'direct', start: start + index, end: start + index + words.length, parts: undefined },
      }));
    });
  });
  return { ...reading, quotes };
}
