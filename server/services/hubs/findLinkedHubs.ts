import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';

export type Hub = { readonly type: TypeName; readonly documentId: string };

/** What an article links to stands in its text, or an editor put it there. */
const OF_ARTICLE: Readonly<Record<string, TypeName>> = {
  publisher: 'organization',
  about: 'diplomatic-event',
  people: 'person',
  organizations: 'organization',
  agreements: 'agreement',
  topics: 'topic',
};

/** What every quote may show. */
const OF_QUOTE: Readonly<Record<string, TypeName>> = { event: 'diplomatic-event', topics: 'topic' };

/** What tells who speaks: the speaker, whom they spoke for, the office, and the records that name them in turn. */
const OF_SPEAKER: Readonly<Record<string, TypeName>> = {
  speaker: 'person',
  speakerOrganization: 'organization',
  onBehalfOf: 'organization',
  termOfOffice: 'term-of-office',
  statement: 'statement',
  verifiedAgainst: 'source-document',
};

/** By the terms on which the words were given; nothing of words that may not be traced at all. */
const OF_QUOTE_ON: Readonly<Record<string, Readonly<Record<string, TypeName>>>> = {
  onTheRecord: { ...OF_QUOTE, ...OF_SPEAKER },
  background: OF_QUOTE,
  deepBackground: {},
  offTheRecord: {},
};

const termsOf = (quote: Row): string => String(quote.attributionTerms ?? 'onTheRecord');

const isUnder = (embargo: unknown, now: Date): boolean =>
  typeof embargo === 'string' && new Date(embargo).getTime() > now.getTime();

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : value ? [value as Row] : []);

const hubsOf = (row: Row, links: Readonly<Record<string, TypeName>>): Hub[] =>
  Object.entries(links).flatMap(([field, type]) => rowsIn(row[field]).map(({ documentId }) => ({ type, documentId })));

const populate = (links: Readonly<Record<string, TypeName>>) =>
  Object.fromEntries(Object.keys(links).map((field) => [field, { select: ['documentId'] }]));

/** The post of a term that is shown is shown with it. */
const postsOf = (quote: Row): Hub[] => rowsIn(quote.termOfOffice).flatMap((term) => hubsOf(term, { post: 'post' }));

/**
 * People whose words the article carries without their name. Tagging put them among the people of the article too,
 * where they may not turn public, unless they speak on the record as well.
 */
function findUnnamed(quotes: readonly Row[], shown: readonly Row[]): ReadonlySet<string> {
  const speakersOf = (rows: readonly Row[]) =>
    rows.flatMap((row) => rowsIn(row.speaker).map(({ documentId }) => documentId));
  const named = new Set(speakersOf(shown.filter((quote) => termsOf(quote) === 'onTheRecord')));
  return new Set(speakersOf(quotes).filter((documentId) => !named.has(documentId)));
}

/** The hubs that a published article and its published quotes show to readers at `now`; none while it is embargoed. */
export async function findLinkedHubs(strapi: Core.Strapi, articleId: string, now: Date): Promise<readonly Hub[]> {
  const isPublished = { publishedAt: { $notNull: true } };
  const article = await rowsOf(strapi, 'article').findOne({
    where: { documentId: articleId, ...isPublished },
    populate: populate(OF_ARTICLE),
  });
  if (article === null || isUnder(article.embargoedUntil, now)) return [];
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: { ...linkedTo(strapi, 'quote', 'article', articleId), ...isPublished },
    populate: {
      ...populate({ ...OF_QUOTE, ...OF_SPEAKER }),
      termOfOffice: { select: ['documentId'], populate: { post: { select: ['documentId'] } } },
    },
  });
  const shown = quotes.filter((quote) => !isUnder(quote.embargoedUntil, now));
  const ofQuotes = shown.flatMap((quote) => [
    ...hubsOf(quote, OF_QUOTE_ON[termsOf(quote)] ?? {}),
    ...(termsOf(quote) === 'onTheRecord' ? postsOf(quote) : []),
  ]);
  const unnamed = findUnnamed(quotes, shown);
  const ofArticle = hubsOf(article, OF_ARTICLE).filter(({ documentId }) => !unnamed.has(documentId));
  return [...ofArticle, ...ofQuotes];
}
