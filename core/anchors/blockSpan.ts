import type { Span } from '../text/span';
import type { TextBlock } from '../text/toBlocks';

/** A span inside one block of the article's text: `blocks[block].text.slice(start, end)`, UTF-16, half-open. */
export type BlockSpan = Span & { readonly block: number };

export const wordsAt = (blocks: readonly TextBlock[], { block, start, end }: BlockSpan): string =>
  blocks[block]?.text.slice(start, end) ?? '';

/** The words of an anchor: its pieces joined by a space, as a quotation in pieces is written. */
export const exactOf = (blocks: readonly TextBlock[], spans: readonly BlockSpan[]): string =>
  spans.map((span) => wordsAt(blocks, span)).join(' ');

/** Equal but for white space: a paragraph break or a no-break space inside a quotation does not change the words. */
export const areSameWords = (a: string, b: string): boolean => a === b || collapse(a) === collapse(b);

const collapse = (text: string): string => text.split(/\s/u).filter(Boolean).join(' ');

/** `span` without the white space at its ends; null when nothing else is in it. */
export function trimmed(blocks: readonly TextBlock[], span: BlockSpan): BlockSpan | null {
  const words = wordsAt(blocks, span);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return start < end ? { block: span.block, start, end } : null;
}
