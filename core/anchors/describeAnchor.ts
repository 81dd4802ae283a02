import type { Anchor, AnchorState } from '../model';
import type { TextBlock } from '../text/toBlocks';
import { type BlockSpan, exactOf } from './blockSpan';
import { contextAfter, contextBefore } from './contextOf';
import { blockHashOf, revisionOf } from './revisionOf';

/**
 * Span → anchor: everything by which the words are found again after the text was edited.
 * `spans` are the pieces in reading order; each must stand inside its block and hold something. Throws a RangeError
 * otherwise, because an anchor that points nowhere would be lost on the first save and nobody would know why.
 */
export function describeAnchor(blocks: readonly TextBlock[], spans: readonly BlockSpan[]): Anchor {
  if (spans.length === 0) throw new RangeError('An anchor needs at least one span');
  for (const span of spans) assertInside(blocks, span);
  return anchorAt(blocks, spans, exactOf(blocks, spans), 'ok');
}

const NO_BLOCK: TextBlock = { text: '' };

export function anchorAt(
  blocks: readonly TextBlock[],
  spans: readonly BlockSpan[],
  exact: string,
  state: AnchorState,
): Anchor {
  const first = spans[0];
  const last = spans.at(-1);
  return {
    field: 'body',
    revision: revisionOf(blocks),
    spans: spans.map(({ block, start, end }) => ({
      block,
      blockHash: blockHashOf(blocks[block] ?? NO_BLOCK),
      start,
      end,
    })),
    exact,
    prefix: first ? contextBefore(blocks, first) : '',
    suffix: last ? contextAfter(blocks, last) : '',
    state,
  };
}

function assertInside(blocks: readonly TextBlock[], { block, start, end }: BlockSpan): void {
  const length = blocks[block]?.text.length;
  if (length === undefined) throw new RangeError(`Anchor span: block ${block} of ${blocks.length} does not exist`);
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length) return;
  throw new RangeError(
    `Anchor span: ${start}–${end} does not stand inside block ${block}, which has ${length} characters`,
  );
}
