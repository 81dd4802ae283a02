import type { Anchor, Proposal } from '../../../core';
import type { SuggestionRow } from './suggestionRow';
import type { NewSuggestion } from './toSuggestionRows';

/** Half of the words of the longer one: an edited quotation, not one that stands inside another. */
const HALF = 0.5;

/** A quotation that was decided on and then edited has another fingerprint and still is the same one. */
export function isAboutSame(
  present: SuggestionRow,
  found: Pick<NewSuggestion, 'kind' | 'proposed' | 'anchor'>,
): boolean {
  if (present.kind !== found.kind || present.anchor.state === 'lost') return false;
  if (!isSameSort(present.proposed, found.proposed)) return false;
  const longer = Math.max(lengthOf(present.anchor), lengthOf(found.anchor));
  return longer > 0 && sharedLength(present.anchor, found.anchor) >= longer * HALF;
}

/** One sentence may carry two events; it carries one quotation. */
const isSameSort = (a: Proposal, b: Proposal): boolean =>
  a.kind !== 'event' || (b.kind === 'event' && a.eventKind === b.eventKind);

const lengthOf = ({ spans }: Anchor): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const sharedLength = (a: Anchor, b: Anchor): number =>
  a.spans.reduce(
    (sum, one) =>
      sum +
      b.spans.reduce(
        (shared, other) =>
          one.block === other.block
            ? shared + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
            : shared,
        0,
      ),
    0,
  );
