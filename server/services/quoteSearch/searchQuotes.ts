import { findHits, type QuoteSearch, type QuoteSearchReply, readQuoteSearch } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';
import { badParameter } from '../../validation/badParameter';
import { QUOTE_SEARCH_EXAMPLES, type QuoteSearchQuery } from '../../validation/quoteSearchQuery';
import type { Guard } from '../publicity/guardFilters';
import { maskRecords } from '../publicity/maskRecords';
import { allOf, visibleWhere } from '../publicity/publicity';
import { PUBLIC_TYPES } from '../publicity/publicTypes';
import { CARRIER, toQuoteOfArticle } from '../publicStories/quoteOfArticle';
import { readSurroundings } from '../publicStories/surroundings';
import { countFacets } from './facets';
import { countMatches, findFacts, findPlaces, type Hit, MOST_MATCHES, quotesAt, type Wanted } from './findPlaces';
import { secondOf } from './indexTable';
import { narrowTo } from './narrow';
import { type Place, readCursor, toCursor } from './searchCursor';

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
  if (isRanked) {
    const found = await findPlaces(guard, wanted, { limit: MOST_MATCHES + 1, isScored: true });
    const total = behind === null ? found.length : null;
    if (behind !== null || found.length <= MOST_MATCHES)
      return { ...rankedPage(found, limit, behind), meta: { ...totals(total), sortedBy: 'relevance', facets } };
    return { ...cut(found, limit), meta: { ...totals(total), sortedBy: 'date', facets } };
  }
  // One more than a page tells whether there is another.
  const found = await findPlaces(guard, wanted, { limit: limit + 1, behind: behind?.place ?? null });
  const total = behind !== null ? null : found.length <= limit ? found.length : await countMatches(guard, wanted);
  return { ...cut(found, limit), meta: { ...totals(total), sortedBy: 'date', facets } };
}

const cut = (found: readonly Hit[], limit: number): Omit<Page, 'meta'> => ({
  hits: found.slice(0, limit),
  hasMore: found.length > limit,
});

function rankedPage(found: readonly Hit[], limit: number, behind: Place | null): Omit<Page, 'meta'> {
  const sorted = found.slice(0, MOST_MATCHES).sort(byScore);
  const last = behind === null ? null : { ...behind, score: behind.score ?? 0 };
  return cut(last === null ? sorted : sorted.filter((hit) => byScore(hit, last) > 0), limit);
}

const totals = (found: number | null): { total: number | null; isExact: boolean } =>
  found === null
    ? { total: null, isExact: true }
    : { total: Math.min(found, MOST_MATCHES), isExact: found <= MOST_MATCHES };

const byScore = (a: Hit, b: Hit): number => b.score - a.score || b.place - a.place;

/** The words themselves, from their own rows and by the rule of all readers; whom it lets nobody see is passed over. */
async function toFound(
  guard: Guard,
  hits: readonly Hit[],
  search: QuoteSearch | null,
): Promise<QuoteSearchReply['data']> {
  const { strapi, audience, now } = guard;
  if (hits.length === 0) return [];
  const at = await quotesAt(guard, hits);
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: allOf([{ id: { $in: [...at.values()] } }, ...visibleWhere('quote', audience, now)]),
    select: ['id', 'documentId', ...PUBLIC_TYPES.quote.fields],
    populate: CARRIER,
  });
  await maskRecords(guard, uidOf('quote'), quotes);
  const around = await readSurroundings(guard, { article: null, quotes, events: [] });
  const rows = new Map(quotes.map((row) => [row.id, row]));
  return hits.flatMap(({ place }) => {
    const row = rows.get(at.get(place) ?? 0);
    if (row === undefined) return [];
    const moment = new Date(secondOf(place) * 1000).toISOString();
    const found = toQuoteOfArticle(around, row, moment);
    return [{ ...found, at: moment, highlights: search === null ? [] : findHits(found.text, search.wanted) }];
  });
}
