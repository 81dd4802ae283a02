import { type PointerEvent, useRef } from 'react';
import type { BlockSpan } from '../../../core/anchors/blockSpan';
import type { Blocks, Edge } from '../../workbench/placing';
import { snapToWords } from '../../workbench/placing';
import { offsetAtPoint } from './markedSpan';

type Drag = { readonly edge: Edge };

/** Letters: within this many of an edge the pointer takes hold of it. */
const REACH = 12;

/**
 * While edges are being moved, the nearer one of the two follows the pointer from word to word. A press far from both
 * moves nothing.
 */
export function useEdgeDrag(
  blocks: Blocks,
  edges: readonly BlockSpan[] | null,
  onEdges: (spans: readonly BlockSpan[]) => void,
) {
  const drag = useRef<Drag | null>(null);
  const first = edges?.[0];
  const last = edges?.at(-1);

  const take = (event: PointerEvent): void => {
    const at = offsetAtPoint(event.clientX, event.clientY);
    if (at === null || first === undefined || last === undefined) return;
    const toStart = at.block === first.block ? Math.abs(at.offset - first.start) : Number.POSITIVE_INFINITY;
    const toEnd = at.block === last.block ? Math.abs(at.offset - last.end) : Number.POSITIVE_INFINITY;
    if (Math.min(toStart, toEnd) > REACH) return;
    drag.current = { edge: toStart <= toEnd ? 'start' : 'end' };
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent): void => {
    const piece = drag.current?.edge === 'start' ? first : last;
    const at = drag.current === null ? null : offsetAtPoint(event.clientX, event.clientY);
    if (drag.current === null || piece === undefined || at?.block !== piece.block || edges === null) return;
    const moved = snapToWords(blocks, { ...piece, [drag.current.edge]: at.offset });
    if (moved === null || moved.start >= moved.end) return;
    onEdges(edges.map((span) => (span === piece ? moved : span)));
  };

  const leave = (): void => {
    // After the click that ends the drag, which must not go to another tag.
    setTimeout(() => {
      drag.current = null;
    });
  };

  return {
    isDragging: () => drag.current !== null,
    handlers:
      edges === null
        ? {}
        : { onPointerDown: take, onPointerMove: move, onPointerCancel: leave, onLostPointerCapture: leave },
  };
}
