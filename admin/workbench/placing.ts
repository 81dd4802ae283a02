import type { BlockSpan } from '../../core/anchors/blockSpan';
import { wordsAt } from '../../core/anchors/blockSpan';
import { describeAnchor } from '../../core/anchors/describeAnchor';
import type { Anchor, QuoteProposal } from '../../core/model';
import { findWords } from '../../core/text/findWords';
import type { TextBlock } from '../../core/text/toBlocks';

/** The article's text as the editor sees it. */
export type Blocks = readonly TextBlock[];

export type Edge = 'start' | 'end';
export type EdgeMove = { readonly edge: Edge; readonly by: 'word' | 'character'; readonly step: 1 | -1 };

/** Where a place begins and ends, for moving: the first piece's start and the last piece's end. */
const pieceOf = (spans: readonly BlockSpan[], edge: Edge): BlockSpan | undefined =>
  edge === 'start' ? spans[0] : spans.at(-1);

/** Every offset of a block at which a word begins or ends. */
function wordEdges({ text }: TextBlock, edge: Edge): readonly number[] {
  const edges = findWords(text, { start: 0, end: text.length }).map((word) => word[edge]);
  return [...new Set([...edges, edge === 'start' ? 0 : text.length])].sort((a, b) => a - b);
}

/** A step over one printed character, not half of a surrogate pair. */
function nextCharacter(text: string, at: number, step: 1 | -1): number {
  const code = step === 1 ? text.codePointAt(at) : text.codePointAt(at - 2);
  const width = code !== undefined && code > 0xffff ? 2 : 1;
  return Math.min(Math.max(at + step * width, 0), text.length);
}

function moveOffset(block: TextBlock, at: number, { edge, by, step }: EdgeMove): number {
  if (by === 'character') return nextCharacter(block.text, at, step);
  const edges = wordEdges(block, edge);
  const onward = step === 1 ? edges.find((offset) => offset > at) : [...edges].reverse().find((offset) => offset < at);
  return onward ?? at;
}

/** Spans with one edge moved inside its block; a move that would leave a piece empty changes nothing. */
export function moveEdge(blocks: Blocks, spans: readonly BlockSpan[], move: EdgeMove): readonly BlockSpan[] {
  const piece = pieceOf(spans, move.edge);
  const block = piece === undefined ? undefined : blocks[piece.block];
  if (piece === undefined || block === undefined) return spans;
  const moved = { ...piece, [move.edge]: moveOffset(block, piece[move.edge], move) };
  if (moved.start >= moved.end) return spans;
  return spans.map((span) => (span === piece ? moved : span));
}

/**
 * What an editor has marked, to whole words: half a word at an edge is taken whole, white space and marks of
 * punctuation outside words are left as they were marked, blank ends cut off. Null where nothing is left.
 */
export function snapToWords(blocks: Blocks, span: BlockSpan): BlockSpan | null {
  const text = blocks[span.block]?.text ?? '';
  const words = findWords(text, { start: 0, end: text.length });
  const cut = (at: number) => words.find(({ start, end }) => start < at && at < end);
  const start = cut(span.start)?.start ?? span.start;
  const end = cut(span.end)?.end ?? span.end;
  const marked = text.slice(start, end);
  const from = start + (marked.length - marked.trimStart().length);
  const to = end - (marked.length - marked.trimEnd().length);
  return from < to ? { block: span.block, start: from, end: to } : null;
}

const OPENING = /^[“”„«‹"'‘「『]/u;
const CLOSING = /[“”»›"'’」』][,.;:!?…]?$/u;

/** The words of a quotation without its outer marks, and how much of it stands between marks. */
export function insideMarks(
  blocks: Blocks,
  span: BlockSpan,
): { readonly span: BlockSpan; readonly directness: QuoteProposal['directness'] } {
  const words = wordsAt(blocks, span);
  const closing = CLOSING.exec(words);
  if (OPENING.test(words) && closing !== null && closing.index > 1) {
    // `"We agree," she said`: the comma is the sentence's, not the speaker's.
    const end = words[closing.index - 1] === ',' ? closing.index - 1 : closing.index;
    const inner = { ...span, start: span.start + 1, end: span.start + end };
    return { span: inner, directness: 'direct' };
  }
  const text = blocks[span.block]?.text ?? '';
  // Marked from mark to mark without the marks themselves: what stands just outside tells.
  const isBetween =
    OPENING.test(text.slice(span.start - 1, span.start)) && /^[,.;:!?…]?[“”»›"'’」』]/u.test(text.slice(span.end));
  if (isBetween) return { span, directness: 'direct' };
  return { span, directness: /[“”„«»"]/u.test(words) ? 'mixed' : 'indirect' };
}

export const describePlace = (blocks: Blocks, spans: readonly BlockSpan[]): Anchor => describeAnchor(blocks, spans);

export const wordsOf = (blocks: Blocks, spans: readonly BlockSpan[]): string =>
  spans.map((span) => wordsAt(blocks, span)).join(' ');
