import { findHits, type QuoteSearch, type QuoteSearchReply, readQuoteSearch } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';
import { badParameter } from '../../validation/badParameter';
import { QUOTE_SEARCH_EXAMPLES, type QuoteSearchQuery } from '../../validation/quoteSearchQuery';
import type { Guard } from '../publicity/guardFilters';
import { maskRecords } from '../publicity/maskRecords';
import { allOf, visibleWhere } from '../publicity/publicity';
import { PUBLIC_TYPES } from '../publicity/publicTypes';
import { toQuoteOfArticle } from '../publicStories/quoteOfArticle';
import type { Link } from '../publicStories/relationLinks';
import { readNamed } from '../publicStories/surroundings';
import { countFacets } from './facets';
import { secondOf } from './indexTable';
import { narrowTo } from './narrow';
import {
  countMatches,
  findAmongNewest,
  findFacts,
  findMostRelevant,
  findNewest,
  type Hit,
  MOST_MATCHES,
  type Wanted,
  WINDOW,
} from './readHits';
import { type Place, readCursor, toCursor } from './searchCursor';
import { searchIndexOf } from './searchIndexOf';

type Page = {
  readonly hits: readonly Hit[];
  readonly meta: Omit<QuoteSearchReply['meta'], 'next'>;
  readonly hasMore: boolean;
};

/**
 * One page of the quotes that fit: words, filters, or both; neither gives the newest.
 * @throws ValidationError (400) for words that say nothing, filters that name nobody here, cursors of other searches
 */
export async function searchQuotes(guard: Guard, query: QuoteSearchQuery): Promise<QuoteSearchReply> {
  const search = query.q === undefined ? null : readWords(query.q);
  const wanted: Wanted = { search, narrowing: await narrowTo(guard, query) };
  const { limit: _limit, cursor, facets: _facets, ...asked } = query;
  const behind = cursor === undefined ? null : readCursor(cursor, [asked]);
  const { hits, meta, hasMore } = await readPage(guard, query, wanted, behind);
  const last = hits.at(-1);
  const isRanked = meta.sortedBy === 'relevance';
  const next =
    hasMore && last !== undefined
      ? toCursor({ place: last.place, score: isRanked ? last.score : null }, [asked])
      : null;
  return { data: await toFound(guard, hits, search), meta: { next, ...meta } };
}

function readWords(typed: string): QuoteSearch {
  const search = readQuoteSearch(typed);
  return 'problem' in search ? badParameter('q', search.problem, `q=${QUOTE_SEARCH_EXAMPLES.q}`) : search;
}

async function readPage(guard: Guard, query: QuoteSearchQuery, wanted: Wanted, behind: Place | null): Promise<Page> {
  const { limit, facets: names, sort = wanted.search === null ? 'date' : 'relevance' } = query;
  // A page behind another goes on in the order of that one, whatever was published since.
  const isRanked = wanted.search !== null && (behind === null ? sort === 'relevance' : behind.score !== null);
  const facets =
    behind === null && names.length > 0 ? await countFacets(guard, await findFacts(guard, wanted), names) : {};
  const page = { limit, behind, isRanked };
  const { meta, ...found } =
    (await readBroadPage(guard, wanted, page)) ??
    (isRanked ? await readRankedPage(guard, wanted, page) : null) ??
    (await readNewestPage(guard, wanted, page));
  return { ...found, meta: { ...meta, facets } };
}

type Asked = { readonly limit: number; readonly behind: Place | null; readonly isRanked: boolean };
type Read = Omit<Page, 'meta'> & { readonly meta: Omit<Page['meta'], 'facets'> };

/** Of words that very many quotes have, where it is better to begin at the newest: null if it was not, after all. */
async function readBroadPage(guard: Guard, wanted: Wanted, { limit, behind, isRanked }: Asked): Promise<Read | null> {
  const { strapi } = guard;
  if (wanted.search === null || (isRanked && behind !== null)) return null;
  const estimate = await searchIndexOf(strapi).estimate(strapi.db.connection, wanted.search);
  if (estimate === null) return null;
  const place = behind?.place ?? null;
  const { hits, found } = await findAmongNewest(guard, wanted, { limit: limit + 1, behind: place });
  if (hits.length <= limit) return null;
  // How many quotes a period has is not known.
  const { first, end } = wanted.narrowing.places;
  const scale = first === null && end === null ? Math.max(1, estimate.all / WINDOW) : 1;
  if (isRanked && found * scale <= MOST_MATCHES) return null;
  const told = behind === null ? { total: Math.min(found, MOST_MATCHES), isExact: false } : totals(null);
  return { ...cut(hits, limit), meta: { ...told, sortedBy: 'date' } };
}

/** null where too many fit to be weighed. */
async function readRankedPage(guard: Guard, wanted: Wanted, { limit, behind }: Asked): Promise<Read | null> {
  const last = behind === null ? null : { ...behind, score: behind.score ?? 0 };
  // One more than a page tells whether there is another.
  const { hits, found } = await findMostRelevant(guard, wanted, { limit: limit + 1, behind: last });
  if (behind === null && found > MOST_MATCHES) return null;
  return { ...cut(hits, limit), meta: { ...totals(behind === null ? found : null), sortedBy: 'relevance' } };
}

async function readNewestPage(guard: Guard, wanted: Wanted, { limit, behind }: Asked): Promise<Read> {
  const hits = await findNewest(guard, wanted, { limit: limit + 1, behind: behind?.place ?? null });
  const total = behind !== null ? null : hits.length <= limit ? hits.length : await countMatches(guard, wanted);
  return { ...cut(hits, limit), meta: { ...totals(total), sortedBy: 'date' } };
}

const cut = (hits: readonly Hit[], limit: number): Omit<Page, 'meta'> => ({
  hits: hits.slice(0, limit),
  hasMore: hits.length > limit,
});

const totals = (found: number | null): { total: number | null; isExact: boolean } =>
  found === null
    ? { total: null, isExact: true }
    : { total: Math.min(found, MOST_MATCHES), isExact: found <= MOST_MATCHES };

/** The words themselves, from their own rows and by the rule of all readers; whom it lets nobody see is passed over. */
async function toFound(
  guard: Guard,
  hits: readonly Hit[],
  search: QuoteSearch | null,
): Promise<QuoteSearchReply['data']> {
  const { strapi, audience, now } = guard;
  if (hits.length === 0) return [];
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: allOf([{ id: { $in: hits.map(({ quote }) => quote) } }, ...visibleWhere('quote', audience, now)]),
    select: ['id', 'documentId', ...PUBLIC_TYPES.quote.fields],
  });
  await maskRecords(guard, uidOf('quote'), quotes);
  const around = await readNamed(guard, quotes, hits.flatMap(linksOf));
  const rows = new Map(quotes.map((row) => [row.id, row]));
  return hits.flatMap(({ place, quote }) => {
    const row = rows.get(quote);
    const moment = new Date(secondOf(place) * 1000).toISOString();
    const found = row === undefined ? null : toQuoteOfArticle(around, row, moment);
    if (found === null) return [];
    return [{ ...found, at: moment, highlights: search === null ? [] : findHits(found.text, search.wanted) }];
  });
}

const linksOf = ({ quote, article, speaker, term, organization, behalf, event, topics }: Hit): Link[] => {
  const link = (relation: string, target: number | null): Link[] =>
    target === null ? [] : [{ relation: `quote.${relation}`, owner: quote, target }];
  return [
    ...link('article', article),
    ...link('speaker', speaker),
    ...link('termOfOffice', term),
    ...link('speakerOrganization', organization),
    ...link('onBehalfOf', behalf),
    ...link('event', event),
    ...topics.flatMap((topic) => link('topics', topic)),
  ];
};
