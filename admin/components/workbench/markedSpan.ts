import type { BlockSpan } from '../../../core/anchors/blockSpan';

/** Every paragraph of the text pane carries its number in the article's text. */
const blockOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-block]') ?? null;

/** UTF-16 offset of a place in the page inside its paragraph: marks split the text into many nodes and add no letters. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected in the text pane; of a selection over several paragraphs the part in the first. */
export function readMarked(pane: HTMLElement | null): BlockSpan | null {
  const selection = document.getSelection();
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (block === null || !pane.contains(block)) return null;
  const start = offsetIn(block, range.startContainer, range.startOffset);
  const end = block.contains(range.endContainer)
    ? offsetIn(block, range.endContainer, range.endOffset)
    : (block.textContent ?? '').length;
  return start < end ? { block: Number(block.dataset.block), start, end } : null;
}

/** The offset under the pointer, or null outside the text. */
export function offsetAtPoint(x: number, y: number): { readonly block: number; readonly offset: number } | null {
  const caret = caretAt(x, y);
  const block = caret === null ? null : blockOf(caret.node);
  if (caret === null || block === null) return null;
  return { block: Number(block.dataset.block), offset: offsetIn(block, caret.node, caret.offset) };
}

type Caret = { readonly node: Node; readonly offset: number };
type PointDocument = Document & {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
};

/** Two names for one thing: the standard's, and that of browsers before 2024. */
function caretAt(x: number, y: number): Caret | null {
  const position = (document as PointDocument).caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A span of a paragraph as a range of the page, for painting over it and scrolling to it. */
export function rangeOf(pane: HTMLElement, { block, start, end }: BlockSpan): Range | null {
  const paragraph = pane.querySelector<HTMLElement>(`[data-block="${block}"]`);
  if (paragraph === null) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!hasStart && start < at + length) {
      range.setStart(node, start - at);
      hasStart = true;
    }
    if (hasStart && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
