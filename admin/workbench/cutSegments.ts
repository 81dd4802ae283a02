import type { StoredSuggestion } from '../../core/contract';
import type { SuggestionKind } from '../../core/model';
import type { Span } from '../../core/text/span';

/** A marked place in the story's text; `id` is the suggestion's, `tag` the suggestion itself where the desk keeps it. */
export type Mark = {
  readonly id: string;
  readonly kind: SuggestionKind;
  readonly span: Span;
  readonly tag?: StoredSuggestion;
};

/** A run of text under the same marks, outermost first. `starts` are the marks that begin here. */
export type Segment = { readonly span: Span; readonly marks: readonly Mark[]; readonly starts: readonly Mark[] };

const length = ({ start, end }: Span): number => end - start;

/**
 * Cuts a block of the story where marks begin and end. Marks may overlap and reach beyond the block; together the
 * segments are the block, none is empty.
 */
export function cutSegments(block: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .filter(({ span }) => span.start < block.end && block.start < span.end && length(span) > 0)
    .sort((a, b) => length(b.span) - length(a.span));
  const edges = new Set([block.start, block.end]);
  for (const { span } of inside) {
    edges.add(Math.max(span.start, block.start));
    edges.add(Math.min(span.end, block.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const span = { start, end: cuts[index + 1] as number };
    const here = inside.filter((mark) => mark.span.start < span.end && span.start < mark.span.end);
    const isFirst = (mark: Mark) => Math.max(mark.span.start, block.start) === start;
    return { span, marks: here, starts: here.filter(isFirst) };
  });
}
