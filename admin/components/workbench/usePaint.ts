import { type RefObject, useEffect } from 'react';
import type { BlockSpan } from '../../../core/anchors/blockSpan';
import { rangeOf } from './markedSpan';

type PaintName = 'communique-caret' | 'communique-edges' | 'communique-found';
type Registry = { set: (name: string, highlight: unknown) => void; delete: (name: string) => void };
type Painter = { CSS?: { highlights?: Registry }; Highlight?: new (...ranges: Range[]) => unknown };

/**
 * Passing paint over the text (the sentence under the caret, edges on the move, what was searched for), by the browser's
 * own highlights: no paragraph is drawn again for it. A browser without them shows the caret in the line below only.
 */
export function usePaint(
  name: PaintName,
  pane: RefObject<HTMLElement>,
  spans: readonly BlockSpan[],
  scrolls: boolean,
): void {
  useEffect(() => {
    const { CSS: styles, Highlight } = globalThis as unknown as Painter;
    const registry = styles?.highlights;
    const ranges =
      pane.current === null ? [] : spans.flatMap((span) => rangeOf(pane.current as HTMLElement, span) ?? []);
    if (registry === undefined || Highlight === undefined || ranges.length === 0) return;
    registry.set(name, new Highlight(...ranges));
    if (scrolls) ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return () => registry.delete(name);
  }, [name, pane, spans, scrolls]);
}
