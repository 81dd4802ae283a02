import { type BlockSpan, wordsAt } from '../../core/anchors/blockSpan';
import { overlaps } from '../../core/text/span';
import type { Change, Tag } from './changes';
import { type Blocks, describePlace, snapToWords, wordsOf } from './placing';
import { presentProposal } from './speakerName';

/** A word that stands everywhere is not a name: more repeats than this are not what anybody means. */
const MOST_REPEATS = 200;

/** Every other place where the words of a tag stand as whole words, and where no tag of its kind stands already. */
export function findRepeats(tag: Tag, tags: readonly Tag[], blocks: Blocks): readonly BlockSpan[] {
  const spans = tag.anchor.spans;
  const words = wordsOf(blocks, spans);
  if (spans.length !== 1 || words.trim() === '') return [];
  const taken = tags.filter(({ kind, decision }) => kind === tag.kind && decision.kind !== 'rejected');
  const isFree = (place: BlockSpan): boolean =>
    !taken.some(({ anchor }) => anchor.spans.some((span) => span.block === place.block && overlaps(span, place)));
  const found: BlockSpan[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      const place = { block, start: at, end: at + words.length };
      if (found.length < MOST_REPEATS && isWhole(blocks, place) && isFree(place)) found.push(place);
    }
  }
  return found;
}

const isWhole = (blocks: Blocks, place: BlockSpan): boolean => {
  const snapped = snapToWords(blocks, place);
  return snapped !== null && wordsAt(blocks, snapped) === wordsAt(blocks, place);
};

/** The same tag at each of these places. A person repeated is the same person: they are named by their record. */
export function repeatAt(tag: Tag, places: readonly BlockSpan[], blocks: Blocks, newTagId: () => string): Change[] {
  const present = presentProposal(tag);
  const knownId = tag.record?.documentId ?? null;
  const proposed =
    (present.kind === 'person' || present.kind === 'event') && knownId !== null ? { ...present, knownId } : present;
  return places.map((place) => ({
    kind: 'tag',
    tagId: newTagId(),
    proposed,
    place: describePlace(blocks, [place]),
  }));
}
