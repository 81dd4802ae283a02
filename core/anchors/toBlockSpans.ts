import type { Span } from '../text/span';
import type { BlockSpan } from './blockSpan';

/**
 * Spans of a story → spans of the article made from it. `ranges[i]` is where block `i` of the article stands in the
 * story's text. A span over several blocks gives a piece for each; what stands outside all ranges is left out.
 * Ranges are in text order and do not overlap.
 */
export function toBlockSpans(ranges: readonly Span[], spans: readonly Span[]): BlockSpan[] {
  return spans.flatMap((span) =>
    ranges.flatMap((range, block) => {
      const start = Math.max(span.start, range.start);
      const end = Math.min(span.end, range.end);
      return start < end ? [{ block, start: start - range.start, end: end - range.start }] : [];
    }),
  );
}
