import { toBlocks } from 'strapi-plugin-communique/core';
import { html } from './html.mjs';

/** `ranges`: `{start, end, of}`, in order and without overlap. `mark` makes markup of a piece and what it is of. */
export function markText(text, ranges, mark) {
  let last = 0;
  const pieces = ranges.flatMap(({ start, end, of }) => {
    const before = text.slice(last, start);
    last = end;
    return [before, mark(text.slice(start, end), of)];
  });
  return [...pieces, text.slice(last)];
}

/** An article's body, paragraph by paragraph, with each quote where its words stand. */
export function markBlocks(body, quotes, mark) {
  const spans = quotes.flatMap((quote) => quote.spans.map((span) => ({ ...span, of: quote })));
  return toBlocks(body).map(({ text }, block) => {
    let free = 0;
    const ranges = spans
      .filter((span) => span.block === block)
      .sort((a, b) => a.start - b.start)
      // A quote within another is marked with it.
      .filter(({ start, end }) => {
        if (start < free) return false;
        free = end;
        return true;
      });
    return html`<p dir="auto">${markText(text, ranges, mark)}</p>`;
  });
}
