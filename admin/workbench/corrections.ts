import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { EventProposal, Party, PersonProposal, Proposal, QuoteProposal } from '../../core/model';
import { DIRECTNESS } from '../../core/vocabularies';
import { type Change, decide, type Tag } from './changes';
import { type Blocks, describePlace, wordsOf } from './placing';
import { presentProposal } from './speakerName';

const correct = (tag: Tag, value: Proposal, place?: ReturnType<typeof describePlace>): Change =>
  decide(tag.id, { kind: 'corrected', value }, place);

const quoteOf = (tag: Tag): QuoteProposal | null => {
  const present = presentProposal(tag);
  return present.kind === 'quote' ? present : null;
};

const correctQuote = (tag: Tag, change: (quote: QuoteProposal) => QuoteProposal): Change | null => {
  const quote = quoteOf(tag);
  return quote === null ? null : correct(tag, change(quote));
};

/** "It was somebody else who said so." The words that the story prints for the speaker stay as they are. */
export const giveSpeaker = (tag: Tag, speaker: Party | null): Change | null =>
  correctQuote(tag, (quote) => ({ ...quote, speaker }));

/** `event`: the id of an event tag of this article, or the documentId of an event of the desk. */
export const giveEvent = (tag: Tag, event: string | null): Change | null =>
  correctQuote(tag, (quote) => ({ ...quote, event }));

/** Direct, indirect, mixed, and round again. */
export const turnDirectness = (tag: Tag): Change | null =>
  correctQuote(tag, (quote) => {
    const next = (DIRECTNESS.indexOf(quote.directness) + 1) % DIRECTNESS.length;
    return { ...quote, directness: DIRECTNESS[next] ?? quote.directness };
  });

/** The known person that a name in the story stands for; null: somebody the desk does not know yet. */
export function givePerson(tag: Tag, value: Partial<Omit<PersonProposal, 'kind'>>): Change | null {
  const present = presentProposal(tag);
  return present.kind === 'person' ? correct(tag, { ...present, ...value }) : null;
}

export function giveEventFacts(tag: Tag, value: Partial<Omit<EventProposal, 'kind'>>): Change | null {
  const present = presentProposal(tag);
  return present.kind === 'event' ? correct(tag, { ...present, ...value }) : null;
}

/** Other words of the text carry the tag: a quote then says those, a link is called so. */
export function givePlace(tag: Tag, blocks: Blocks, spans: readonly BlockSpan[]): Change {
  const present = presentProposal(tag);
  const place = describePlace(blocks, spans);
  const words = wordsOf(blocks, spans);
  switch (present.kind) {
    case 'quote':
      return correct(tag, { ...present, text: words }, place);
    case 'link':
      return correct(tag, { ...present, title: words }, place);
    case 'person':
    case 'event':
      return decide(tag.id, tag.decision.kind === 'corrected' ? tag.decision : { kind: 'accepted' }, place);
  }
}

/** "The words were edited, and the tag means the new ones." Null where there are none: they are gone from the text. */
export function keepChanged(tag: Tag, blocks: Blocks): Change | null {
  const { state, spans } = tag.anchor;
  if (state !== 'changed' || spans.length === 0) return null;
  return givePlace(
    tag,
    blocks,
    spans.map(({ block, start, end }) => ({ block, start, end })),
  );
}
