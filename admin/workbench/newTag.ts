import type { BlockSpan } from '../../core/anchors/blockSpan';
import type { EventProposal, LinkProposal, Party, PersonProposal, Proposal, QuoteProposal } from '../../core/model';
import type { Change, Tag } from './changes';
import { type Blocks, describePlace, insideMarks, wordsOf } from './placing';
import { presentProposal } from './speakerName';
import { blockOf } from './tagIndex';

export const isAccepted = ({ decision }: Pick<Tag, 'decision'>): boolean =>
  decision.kind === 'accepted' || decision.kind === 'corrected';

type AcceptedQuote = { readonly tag: Tag; readonly quote: QuoteProposal };

const acceptedQuotes = (tags: readonly Tag[]): readonly AcceptedQuote[] =>
  tags.filter(isAccepted).flatMap((tag) => {
    const quote = presentProposal(tag);
    return quote.kind === 'quote' ? [{ tag, quote }] : [];
  });

/** Who speaks most likely: the last one who does before the words, in their paragraph or the one before. */
export function likelySpeaker(tags: readonly Tag[], { block, start }: BlockSpan): Party | null {
  const before = acceptedQuotes(tags).filter(({ tag }) => {
    const at = blockOf(tag);
    return at === block - 1 || (at === block && (tag.anchor.spans[0]?.start ?? 0) < start);
  });
  return [...before].reverse().find(({ quote }) => quote.speaker !== null)?.quote.speaker ?? null;
}

/** The article's main event: where most of its accepted words were said, else the first event that was accepted. */
export function mainEvent(tags: readonly Tag[]): string | null {
  const counts = new Map<string, number>();
  for (const { quote } of acceptedQuotes(tags)) {
    if (quote.event !== null) counts.set(quote.event, (counts.get(quote.event) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? tags.find((tag) => tag.kind === 'event' && isAccepted(tag))?.id ?? null;
}

type Wanted = { readonly tagId: string; readonly span: BlockSpan };

/** Marked words as a quote; speaker and event are the likely ones, to be corrected if they are not. */
export function tagQuote(tags: readonly Tag[], blocks: Blocks, { tagId, span }: Wanted): Change {
  const { span: inner, directness } = insideMarks(blocks, span);
  const proposed: QuoteProposal = {
    kind: 'quote',
    text: wordsOf(blocks, [inner]),
    directness,
    speaker: likelySpeaker(tags, inner),
    attributionText: '',
    attributionSpan: null,
    cue: '',
    audience: null,
    isContinuation: false,
    event: mainEvent(tags),
    saidAt: null,
    position: tags.filter((tag) => tag.kind === 'quote' && comesBefore(tag, inner)).length,
  };
  return makeTag(tagId, proposed, blocks, inner);
}

const comesBefore = (tag: Tag, { block, start }: BlockSpan): boolean =>
  blockOf(tag) < block || (blockOf(tag) === block && (tag.anchor.spans[0]?.start ?? 0) < start);

const makeTag = (tagId: string, proposed: Proposal, blocks: Blocks, span: BlockSpan): Change => ({
  kind: 'tag',
  tagId,
  proposed,
  place: describePlace(blocks, [span]),
});

export const newPerson = (name: string): PersonProposal => ({
  kind: 'person',
  name,
  givenName: null,
  familyName: null,
  honorificPrefix: null,
  roles: [],
  knownId: null,
});

export const newEvent = (name: string): EventProposal => ({
  kind: 'event',
  name,
  eventKind: 'meeting',
  ploverType: 'CONSULT',
  ploverMode: null,
  ploverContexts: [],
  cameoCode: '',
  factuality: 'held',
  participants: [],
  place: null,
  country: null,
  startDate: null,
  endDate: null,
  knownId: null,
});

const newLink = (title: string, position: number): LinkProposal => ({
  kind: 'link',
  title,
  url: null,
  relation: 'relatedNews',
  blockLabel: null,
  position,
});

/** Names in lists are one line long, and Strapi keeps 255 characters of one. */
const LONGEST_NAME = 255;
const toName = (words: string): string => words.split(/\s/u).filter(Boolean).join(' ').slice(0, LONGEST_NAME);

export const tagPerson = (blocks: Blocks, { tagId, span }: Wanted, person: PersonProposal | null = null): Change =>
  makeTag(tagId, person ?? newPerson(toName(wordsOf(blocks, [span]))), blocks, span);

export const tagEvent = (blocks: Blocks, { tagId, span }: Wanted, event: EventProposal): Change =>
  makeTag(tagId, event, blocks, span);

export function tagLink(tags: readonly Tag[], blocks: Blocks, { tagId, span }: Wanted): Change {
  const position = tags.filter((tag) => tag.kind === 'link' && comesBefore(tag, span)).length;
  return makeTag(tagId, newLink(wordsOf(blocks, [span]), position), blocks, span);
}
