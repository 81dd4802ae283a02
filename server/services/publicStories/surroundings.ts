import type { Row } from '../../documentsOf';
import { maskedAttributes } from '../publicity/attributionMasks';
import type { Guard } from '../publicity/guardFilters';
import { POST_FIELDS, TERM_FIELDS, type VisibleParties } from './participants';
import { type PartiesAndTerms, readPartiesAndTerms } from './partiesAndTerms';
import { type Link, readLinks } from './relationLinks';
import { type RowsById, readVisible, readVisibleOfMany } from './visibleRows';

/** Whoever and whatever some quotes, an article or some events name, as far as the audience may see it. */
export type Surroundings = VisibleParties & {
  /** Row ids behind `relation` of a row of ours, in the editor's order; of quotes only what their terms let out. */
  readonly linked: (owner: 'article' | 'quote', id: number, relation: string) => readonly number[];
  readonly partiesAndTerms: PartiesAndTerms;
  readonly events: RowsById;
  readonly topics: RowsById;
  /** Of quotes that stand alone: those that carry them. */
  readonly articles: RowsById;
};

const OF_ARTICLE = ['publisher', 'about', 'people', 'organizations', 'topics'];
const OF_QUOTE = ['speaker', 'speakerOrganization', 'onBehalfOf', 'termOfOffice', 'event', 'topics'];
export const EVENT_FIELDS = [
  ...['name', 'slug', 'kind', 'ploverType', 'cameoCode', 'startDate', 'endDate', 'eventStatus', 'place', 'venue'],
  ...['country', 'description'],
];
export const PERSON_FIELDS = [
  ...[
    'name',
    'slug',
    'givenName',
    'familyName',
    'honorificPrefix',
    'nationality',
    'description',
    'wikidataId',
    'sameAs',
  ],
];

type Middle = {
  readonly article: Row | null;
  readonly quotes: readonly Row[];
  /** Row ids of events that are wanted besides those that are named. */
  readonly events: readonly number[];
};

/** Four statements, however many quotes: what joins them, the events, who took part, and all that any of them names. */
export async function readSurroundings(
  guard: Guard,
  { article, quotes, events: wanted }: Middle,
): Promise<Surroundings> {
  const found = await readLinks(guard.strapi, [
    { type: 'article', relations: OF_ARTICLE, owners: article === null ? [] : [article.id] },
    {
      type: 'quote',
      relations: article === null ? [...OF_QUOTE, 'article'] : OF_QUOTE,
      owners: quotes.map(({ id }) => id),
    },
  ]);
  const links = withoutMasked(found, quotes);
  const named = targetsOf(links, 'article.about', 'quote.event');
  const events = await readVisible(guard, 'diplomatic-event', [...named, ...wanted], EVENT_FIELDS);
  return { ...(await readAround(guard, links, [...events.keys()])), events };
}

/**
 * What quotes name whose links are known, and nothing of who took part in what. Two statements.
 * @param found of these quotes, with what their terms hide or without
 */
export async function readNamed(guard: Guard, quotes: readonly Row[], found: readonly Link[]): Promise<Surroundings> {
  return readAround(guard, withoutMasked(found, quotes), null);
}

const targetsOf = (links: readonly Link[], ...relations: string[]): number[] =>
  links.filter(({ relation }) => relations.includes(relation)).map(({ target }) => target);

/** @param events whose participants are wanted; null: none are, and events are only named */
async function readAround(
  guard: Guard,
  links: readonly Link[],
  events: readonly number[] | null,
): Promise<Surroundings> {
  const targets = (...relations: string[]) => targetsOf(links, ...relations);
  const partiesAndTerms = await readPartiesAndTerms(guard.strapi, {
    events: events ?? [],
    holders: targets('quote.speaker'),
    terms: targets('quote.termOfOffice'),
  });
  const { participations, terms } = partiesAndTerms;
  // In this order they are told: whom the story is about before whom it only names.
  const people = [
    ...targets('article.people'),
    ...targets('quote.speaker'),
    ...participations.map(({ person }) => person),
  ];
  const organizations = [
    ...targets('article.organizations'),
    ...targets('quote.speakerOrganization', 'quote.onBehalfOf'),
    ...participations.map(({ organization }) => organization),
    ...targets('article.publisher'),
  ];
  const around = await readVisibleOfMany(guard, {
    person: { ids: people, select: PERSON_FIELDS },
    organization: { ids: organizations, select: ['name', 'slug', 'kind', 'country', 'wikidataId'] },
    'term-of-office': { ids: terms.map(({ term }) => term), select: TERM_FIELDS },
    post: { ids: terms.map(({ post }) => post), select: POST_FIELDS },
    topic: { ids: targets('article.topics', 'quote.topics'), select: ['name', 'kind'] },
    article: { ids: targets('quote.article'), select: ['slug', 'headline'] },
    'diplomatic-event': { ids: events === null ? targets('quote.event') : [], select: ['name', 'slug'] },
  });
  const linked = groupLinks(links);
  return {
    linked: (owner, id, relation) => linked.get(`${owner}.${relation}.${id}`) ?? [],
    partiesAndTerms,
    events: around['diplomatic-event'],
    people: around.person,
    organizations: around.organization,
    terms: around['term-of-office'],
    posts: around.post,
    topics: around.topic,
    articles: around.article,
  };
}

/** The link tables know nothing of terms: the speaker of a quote on background is not even read. */
function withoutMasked(links: readonly Link[], quotes: readonly Row[]): readonly Link[] {
  const terms = new Map(quotes.map(({ id, attributionTerms }) => [id, attributionTerms]));
  return links.filter(({ relation, owner }) => {
    const [type, attribute = ''] = relation.split('.');
    return type !== 'quote' || !maskedAttributes(terms.get(owner)).includes(attribute);
  });
}

function groupLinks(links: readonly Link[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { relation, owner, target } of links) {
    const key = `${relation}.${owner}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return groups;
}
