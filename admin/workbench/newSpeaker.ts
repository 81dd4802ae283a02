import type { Anchor, PersonProposal } from '../../core/model';
import type { Change, Tag } from './changes';
import { giveSpeaker } from './corrections';
import { type Blocks, describePlace, snapToWords } from './placing';
import { presentProposal } from './speakerName';

/** Where the words that name a quote's speaker stand, nearest to the quote in its own paragraph; null: nowhere there. */
function attributionPlace(blocks: Blocks, tag: Tag): Anchor | null {
  const quote = presentProposal(tag);
  const [at] = tag.anchor.spans;
  if (quote.kind !== 'quote' || quote.attributionText === '' || at === undefined) return null;
  const text = blocks[at.block]?.text ?? '';
  const places: { block: number; start: number; end: number }[] = [];
  for (
    let from = text.indexOf(quote.attributionText);
    from >= 0;
    from = text.indexOf(quote.attributionText, from + 1)
  ) {
    const place = { block: at.block, start: from, end: from + quote.attributionText.length };
    const whole = snapToWords(blocks, place);
    // "he" does not stand in "the".
    if (whole?.start === place.start && whole.end === place.end) places.push(place);
  }
  const far = (place: { start: number; end: number }): number =>
    place.start >= at.end ? place.start - at.end : at.start - place.end;
  const [nearest] = places.sort((a, b) => far(a) - far(b));
  return nearest === undefined ? null : describePlace(blocks, [nearest]);
}

type NewSpeaker = { readonly tagId: string; readonly person: PersonProposal };

/** Somebody whom nobody knew yet said these quotes: the person first, for the quotes name them by their tag. */
export function makeSpeaker(blocks: Blocks, quotes: readonly Tag[], { tagId, person }: NewSpeaker): readonly Change[] {
  const place = quotes.map((tag) => attributionPlace(blocks, tag)).find((found) => found !== null) ?? null;
  const spoken = quotes.flatMap((tag) => giveSpeaker(tag, { kind: 'person', id: tagId }) ?? []);
  return [{ kind: 'tag', tagId, proposed: person, place }, ...spoken];
}
