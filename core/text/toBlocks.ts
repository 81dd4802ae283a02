/** One piece of running text of an article: a paragraph, a heading, one list item. Anchors count and slice these. */
export type TextBlock = { readonly text: string };

/**
 * The text of a Strapi blocks field, block by block: the one function by which server and admin tell where a word stands.
 *
 * | node | becomes |
 * |---|---|
 * | paragraph, heading, quote | one block: its text and link children, marks dropped, soft breaks kept as `\n` |
 * | code | one block, line breaks kept |
 * | list | one block per item, nested lists in reading order: editing an item must not touch the anchors of the others |
 * | image | none: alternative text and caption belong to the picture, not to the story |
 *
 * An empty paragraph is a block with empty text. Total: what is not an array gives no blocks, an unknown node gives the
 * text that can be found below it, and depth is walked with a list of our own, so that no nesting overflows the stack.
 */
export function toBlocks(field: unknown): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: unknown[] = Array.isArray(field) ? [...field].reverse() : [];
  while (open.length > 0) {
    const node = open.pop();
    if (!isNode(node) || node.type === 'image') continue;
    if (node.type === 'list') pushReversed(open, node.children);
    else blocks.push({ text: textBelow(node) });
  }
  return blocks;
}

type Node = { readonly type?: unknown; readonly text?: unknown; readonly children?: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function pushReversed(open: unknown[], children: unknown): void {
  if (!Array.isArray(children)) return;
  for (let i = children.length - 1; i >= 0; i--) open.push(children[i]);
}

function textBelow(top: Node): string {
  const pieces: string[] = [];
  const open: unknown[] = [top];
  while (open.length > 0) {
    const node = open.pop();
    if (!isNode(node)) continue;
    if (typeof node.text === 'string') pieces.push(node.text);
    else pushReversed(open, node.children);
  }
  return pieces.join('');
}
