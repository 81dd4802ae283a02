import type { Tag } from './changes';
import type { Mark } from './cutSegments';

/** The marks of one paragraph, block-local. */
export type BlockMarks = readonly Mark[];

const NO_MARKS: BlockMarks = [];

const areSame = (a: BlockMarks, b: BlockMarks): boolean =>
  a.length === b.length &&
  a.every((mark, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      mark.tag === other.tag &&
      mark.span.start === other.span.start &&
      mark.span.end === other.span.end
    );
  });

/**
 * The marks of each paragraph. Paragraphs whose marks are as before keep the very list they had, so that a key press
 * draws the paragraphs again that it changed, and no others.
 */
export function marksByBlock(
  tags: readonly Tag[],
  blocks: number,
  before: readonly BlockMarks[] = [],
): readonly BlockMarks[] {
  const lists: Mark[][] = Array.from({ length: blocks }, () => []);
  for (const tag of tags) {
    for (const { block, start, end } of tag.anchor.state === 'lost' ? [] : tag.anchor.spans) {
      lists[block]?.push({ id: tag.id, kind: tag.kind, span: { start, end }, tag });
    }
  }
  return lists.map((list, block) => {
    const known = before[block] ?? NO_MARKS;
    return areSame(list, known) ? known : list;
  });
}

/** Tags whose words hold this place, innermost first: what `]` and `[` walk through. */
export function tagsAround(tags: readonly Tag[], tagId: string): readonly Tag[] {
  const at = tags.find(({ id }) => id === tagId)?.anchor.spans[0];
  if (at === undefined) return [];
  const length = ({ anchor }: Tag): number => anchor.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return tags
    .filter(({ anchor }) =>
      anchor.spans.some(({ block, start, end }) => block === at.block && start < at.end && at.start < end),
    )
    .sort((a, b) => length(a) - length(b));
}

/** The next tag inwards (smaller) or outwards (larger) of those that share words with this one; null at the end. */
export function nestedTag(tags: readonly Tag[], tagId: string, direction: 'inner' | 'outer'): string | null {
  const around = tagsAround(tags, tagId).map(({ id }) => id);
  const at = around.indexOf(tagId);
  return at === -1 ? null : (around[direction === 'inner' ? at - 1 : at + 1] ?? null);
}
