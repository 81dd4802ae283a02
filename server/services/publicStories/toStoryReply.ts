import {
  type Anchor,
  type Brief,
  isInOfficeOn,
  type OfficeReply,
  type ParticipantReply,
  type StoryArticle,
  type StoryEvent,
  type StoryLink,
  type StoryOrganization,
  type StoryPerson,
  type StoryQuote,
  type StoryReply,
  type StoryTopic,
  type TermBounds,
} from '../../../core';
import type { Row } from '../../documentsOf';
import { orNull, toBrief, toOffice, toParticipants } from './participants';
import type { StoryRows } from './readStory';
import type { Surroundings } from './surroundings';
import type { RowsById } from './visibleRows';

/** The rows of one story as a frontend reads them. Shapes only: what may be seen was decided when the rows were read. */
export function toStoryReply(story: StoryRows): StoryReply {
  return {
    article: toArticle(story),
    quotes: story.quotes.map((quote) => toQuote(story, quote, orNull(story.article, 'datePublished'))),
    people: [...story.people.values()].map(toPerson),
    organizations: [...story.organizations.values()].map(toOrganization),
    events: toEvents(story),
    links: story.links.map((link) => toLink(story, link)),
    topics: [...story.topics.values()].map((row): StoryTopic => ({ ...briefOf(row), kind: orNull(row, 'kind') })),
  };
}

const briefOf = (row: Row): Brief => toBrief(row) as Brief;
const pick = <T>(row: Row, fields: readonly (keyof T & string)[]): T =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null])) as T;

function toArticle({ article, organizations, linked }: StoryRows): StoryArticle {
  const own = pick<Omit<StoryArticle, 'publisher'>>(article, [
    ...(['documentId', 'slug', 'headline', 'alternativeHeadline', 'description', 'body', 'datelineText'] as const),
    ...(['datelinePlace', 'byline', 'inLanguage', 'datePublished', 'dateModified', 'canonicalUrl'] as const),
    ...(['translationKey', 'genre', 'urgency', 'usageTerms', 'corrections'] as const),
  ]);
  return { ...own, publisher: firstOf(organizations, linked('article', article.id, 'publisher')) };
}

const firstOf = (rows: RowsById, [id]: readonly number[]): Brief | null =>
  id === undefined ? null : toBrief(rows.get(id));

const listOf = (rows: RowsById, ids: readonly number[]): Brief[] => ids.flatMap((id) => toBrief(rows.get(id)) ?? []);

/** @param otherwise when the words were said, where the quote itself does not tell (ISO 8601) */
export function toQuote(story: Surroundings, quote: Row, otherwise: string | null): StoryQuote {
  const ids = (relation: string): readonly number[] => story.linked('quote', quote.id, relation);
  const anchor = orNull<Anchor>(quote, 'anchor');
  const own = pick<
    Omit<
      StoryQuote,
      | 'speaker'
      | 'speakerOrganization'
      | 'onBehalfOf'
      | 'offices'
      | 'officesBy'
      | 'event'
      | 'spans'
      | 'anchorState'
      | 'topics'
    >
  >(quote, [
    ...(['documentId', 'text', 'directness', 'inLanguage', 'originalText', 'originalLanguage'] as const),
    ...(['attributionText', 'cue', 'audience', 'saidAt', 'saidAtPrecision', 'position', 'attributionTerms'] as const),
    'verification',
  ]);
  return {
    ...own,
    speaker: firstOf(story.people, ids('speaker')),
    speakerOrganization: firstOf(story.organizations, ids('speakerOrganization')),
    onBehalfOf: firstOf(story.organizations, ids('onBehalfOf')),
    ...officesOf(story, quote, otherwise),
    event: firstOf(story.events, ids('event')),
    spans: anchor ? [...anchor.spans] : [],
    anchorState: anchor?.state ?? null,
    topics: listOf(story.topics, ids('topics')),
  };
}

/** The term set on the quote; else every term of the speaker that may have held on the day of the words. */
function officesOf(
  story: Surroundings,
  quote: Row,
  otherwise: string | null,
): Pick<StoryQuote, 'offices' | 'officesBy'> {
  const { terms } = story.partiesAndTerms;
  const [set] = story.linked('quote', quote.id, 'termOfOffice');
  const office = (term: number, post: number): OfficeReply[] => {
    const reply = toOffice(story.terms.get(term), story.posts.get(post));
    return reply === null ? [] : [reply];
  };
  const known = terms.filter(({ term }) => term === set).flatMap(({ term, post }) => office(term, post));
  if (known.length > 0) return { offices: known, officesBy: quote.termResolvedBy === 'rule' ? 'rule' : 'editor' };

  const [speaker] = story.linked('quote', quote.id, 'speaker');
  const day = String(quote.saidAt ?? otherwise ?? '').slice(0, 10);
  if (speaker === undefined || day === '') return { offices: [], officesBy: null };
  const held = terms
    .filter(({ person, term }) => person === speaker && isHeldOn(story.terms.get(term), day))
    .flatMap(({ term, post }) => office(term, post));
  return { offices: held, officesBy: held.length > 0 ? 'dates' : null };
}

const isHeldOn = (term: Row | undefined, day: string): boolean =>
  term !== undefined && isInOfficeOn(pick<TermBounds>(term, ['startDateMin', 'endDateMax', 'status']), day);

export const toPerson = (row: Row): StoryPerson => ({
  ...briefOf(row),
  ...pick<Omit<StoryPerson, keyof Brief>>(row, [
    ...(['givenName', 'familyName', 'honorificPrefix', 'nationality', 'description', 'wikidataId', 'sameAs'] as const),
  ]),
});

const toOrganization = (row: Row): StoryOrganization => ({
  ...briefOf(row),
  ...pick<Omit<StoryOrganization, keyof Brief>>(row, ['kind', 'country', 'wikidataId']),
});

function toEvents(story: StoryRows): StoryEvent[] {
  const participants = toParticipants(story.partiesAndTerms, story);
  return [...story.events.values()].map((row) => toEvent(row, participants.get(row.id) ?? []));
}

export const toEvent = (row: Row, participants: readonly ParticipantReply[]): StoryEvent => ({
  ...briefOf(row),
  ...pick<Omit<StoryEvent, keyof Brief | 'participants'>>(row, [
    ...(['kind', 'ploverType', 'cameoCode', 'startDate', 'endDate', 'eventStatus', 'place', 'venue'] as const),
    ...(['country', 'description'] as const),
  ]),
  participants: [...participants],
});

function toLink({ targets }: StoryRows, link: Row): StoryLink {
  const own = pick<Omit<StoryLink, 'article'>>(link, [
    ...(['documentId', 'title', 'url', 'relation', 'blockLabel', 'position', 'archivedUrl'] as const),
  ]);
  return { ...own, article: targets.get(String(link.targetId)) ?? null };
}
