import type { TextBlock } from '../text/toBlocks';
import type { BlockSpan } from './blockSpan';

/** UTF-16 units of text kept on each side of an anchor: enough words to tell one "he said" from the next. */
export const CONTEXT = 32;

/**
 * Up to `CONTEXT` units before a span. Reads on into the block before, with a line break between, since a quotation
 * often opens its paragraph. Never begins with half a surrogate pair.
 */
export function contextBefore(blocks: readonly TextBlock[], { block, start }: BlockSpan): string {
  let context = blocks[block]?.text.slice(Math.max(0, start - CONTEXT), start) ?? '';
  for (let i = block - 1; i >= 0 && context.length < CONTEXT; i--) {
    context = `${blocks[i]?.text.slice(-CONTEXT) ?? ''}\n${context}`.slice(-CONTEXT);
  }
  return isLowSurrogate(context.charCodeAt(0)) ? context.slice(1) : context;
}

/** Up to `CONTEXT` units after a span, over the end of its block. Never ends with half a surrogate pair. */
export function contextAfter(blocks: readonly TextBlock[], { block, end }: BlockSpan): string {
  let context = blocks[block]?.text.slice(end, end + CONTEXT) ?? '';
  for (let i = block + 1; i < blocks.length && context.length < CONTEXT; i++) {
    context = `${context}\n${blocks[i]?.text.slice(0, CONTEXT) ?? ''}`.slice(0, CONTEXT);
  }
  return isHighSurrogate(context.charCodeAt(context.length - 1)) ? context.slice(0, -1) : context;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
