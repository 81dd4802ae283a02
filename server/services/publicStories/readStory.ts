import { uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { maskedAttributes } from '../publicity/attributionMasks';
import type { Guard } from '../publicity/guardFilters';
import { findVisibleArticles, maskRecords, type VisibleArticle } from '../publicity/maskRecords';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { PUBLIC_TYPES } from '../publicity/publicTypes';
import { POST_FIELDS, TERM_FIELDS, type VisibleParties } from './participants';
import { type PartiesAndTerms, readPartiesAndTerms } from './partiesAndTerms';
import { type Link, readLinks } from './relationLinks';
import { type RowsById, readVisible } from './visibleRows';

/** Everything that the audience may see of one story, as rows; what is hidden is not in here. */
export type StoryRows = VisibleParties & {
  readonly article: Row;
  readonly quotes: readonly Row[];
  readonly links: readonly Row[];
  readonly targets: ReadonlyMap<string, VisibleArticle>;
  /** Row ids behind `relation` of a row of ours, in the editor's order; of quotes only what their terms let out. */
  readonly linked: (owner: 'article' | 'quote', id: number, relation: string) => readonly number[];
  readonly partiesAndTerms: PartiesAndTerms;
  readonly events: RowsById;
  readonly topics: RowsById;
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

/**
 * At most 12 statements, however many quotes: rows are read by type, and what joins them by three reads of link tables.
 * @returns null where the audience sees no such article
 */
export async function readStory(guard: Guard, article: Clause): Promise<StoryRows | null> {
  const own = await readOwnRows(guard, article);
  if (own === null) return null;
  const ids = own.quotes.map(({ id }) => id);
  const found = await readLinks(guard.strapi, [
    { type: 'article', relations: OF_ARTICLE, owners: [own.article.id] },
    { type: 'quote', relations: OF_QUOTE, owners: ids },
  ]);
  const links = withoutMasked(found, own.quotes);
  const targetsOf = (...relations: string[]): number[] =>
    links.filter(({ relation }) => relations.includes(relation)).map(({ target }) => target);

  const events = await readVisible(guard, 'diplomatic-event', targetsOf('article.about', 'quote.event'), EVENT_FIELDS);
  const partiesAndTerms = await readPartiesAndTerms(guard.strapi, {
    events: [...events.keys()],
    holders: targetsOf('quote.speaker'),
    terms: targetsOf('quote.termOfOffice'),
  });
  const { participations, terms } = partiesAndTerms;
  const people = [...targetsOf('article.people', 'quote.speaker'), ...participations.map(({ person }) => person)];
  const organizations = [
    ...targetsOf('article.publisher', 'article.organizations', 'quote.speakerOrganization', 'quote.onBehalfOf'),
    ...participations.map(({ organization }) => organization),
  ];
  const linked = groupLinks(links);
  return {
    ...own,
    linked: (owner, id, relation) => linked.get(`${owner}.${relation}.${id}`) ?? [],
    partiesAndTerms,
    events,
    people: await readVisible(guard, 'person', people, PERSON_FIELDS),
    organizations: await readVisible(guard, 'organization', organizations, [
      'name',
      'slug',
      'kind',
      'country',
      'wikidataId',
    ]),
    terms: await readVisible(
      guard,
      'term-of-office',
      terms.map(({ term }) => term),
      TERM_FIELDS,
    ),
    posts: await readVisible(
      guard,
      'post',
      terms.map(({ post }) => post),
      POST_FIELDS,
    ),
    topics: await readVisible(guard, 'topic', targetsOf('article.topics', 'quote.topics'), ['name', 'kind']),
  };
}

async function readOwnRows(
  guard: Guard,
  clause: Clause,
): Promise<Pick<StoryRows, 'article' | 'quotes' | 'links' | 'targets'> | null> {
  const { strapi, audience, now } = guard;
  const select = (type: 'article' | 'quote' | 'related-link') => ['id', 'documentId', ...PUBLIC_TYPES[type].fields];
  const [article] = await rowsOf(strapi, 'article').findMany({
    where: allOf([clause, ...visibleWhere('article', audience, now)]),
    select: select('article'),
    limit: 1,
  });
  if (article === undefined) return null;

  const followers = async (type: 'quote' | 'related-link'): Promise<Row[]> => {
    const where = allOf([{ article: { id: article.id } }, ...visibleWhere(type, audience, now)]);
    const rows = await rowsOf(strapi, type).findMany({
      where,
      select: select(type),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    return rows;
  };
  const quotes = await followers('quote');
  const links = await followers('related-link');
  await maskRecords(guard, uidOf('quote'), quotes);
  const targets = await findVisibleArticles(
    guard,
    links.map(({ targetId }) => targetId),
  );
  return { article, quotes, links, targets };
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
