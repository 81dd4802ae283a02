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
import { countMatches, findMatches, type Match, MOST_MATCHES } from './findMatches';
import { secondOf } from './indexTable';
import { narrowTo } from './narrow';
import { type Place, readCursor, toCursor } from './searchCursor';

type Wanted = Parameters<typeof findMatches>[1];
type Page = {
  readonly matches: readonly Match[];
  readonly meta: Omit<QuoteSearchReply['meta'], 'next'>;
  readonly hasMore: boolean;
};

/**
 * One page of the quotes that fit: words, filters, or both; neither gives the newest.
 * @throws ValidationError (400) for words that say nothing, filters that name nobody here, cursors of other searches
 */
export async function searchQuotes(guard: Guard, query: QuoteSearchQuery): Promise<QuoteSearchReply> {
  const search = query.q === undefined ? null : readWords(query.q);
  const wanted: Wanted = { search, narrow: await narrowTo(guard, query) };
  const { limit: _limit, cursor, facets: _facets, ...asked } = query;
  const behind = cursor === undefined ? null : readCursor(cursor, [asked]);
  const { matches, meta, hasMore } = await readPage(guard, query, wanted, behind);
  const last = matches.at(-1);
  const isRanked = meta.sortedBy === 'relevance';
  const next =
    hasMore && last !== undefined
      ? toCursor({ place: last.place, score: isRanked ? last.score : null }, [asked])
      : null;
  return { data: await toFound(guard, matches, search), meta: { next, ...meta } };
}

function readWords(typed: string): QuoteSearch {
  const search = readQuoteSearch(typed);
  return 'problem' in search ? badParameter('q', search.problem, `q=${QUOTE_SEARCH_EXAMPLES.q}`) : search;
}

async function readPage(guard: Guard, query: QuoteSearchQuery, wanted: Wanted, behind: Place | null): Promise<Page> {
  const { limit, facets, sort = wanted.search === null ? 'date' : 'relevance' } = query;
  const isRanked = wanted.search !== null && (behind === null ? sort === 'relevance' : behind.score !== null);
  if (!isRanked && (behind !== null || facets.length === 0)) {
    // One more than a page tells whether there is another.
    const found = await findMatches(guard, wanted, { limit: limit + 1, behind: behind?.place ?? null });
    const total = behind === null ? await countMatches(guard, wanted) : null;
    return {
      matches: found.slice(0, limit),
      hasMore: found.length > limit,
      meta: { ...totals(total), sortedBy: 'date', facets: {} },
    };
  }
  const found = await findMatches(guard, wanted, { limit: MOST_MATCHES + 1, isScored: isRanked });
  const newest = found.slice(0, MOST_MATCHES);
  // A page behind another goes on in the order of that one, whatever was published since.
  const sortedBy = isRanked && (behind !== null || found.length <= MOST_MATCHES) ? 'relevance' : 'date';
  const sorted = sortedBy === 'relevance' ? [...newest].sort(byScore) : newest;
  const from =
    behind === null ? sorted : sorted.filter((match) => byScore(match, { ...behind, score: behind.score ?? 0 }) > 0);
  return {
    matches: from.slice(0, limit),
    hasMore: from.length > limit,
    meta: {
      ...totals(behind === null ? found.length : null),
      sortedBy,
      facets: behind === null ? await countFacets(guard, newest, facets) : {},
    },
  };
}

const totals = (found: number | null): { total: number | null; isExact: boolean } =>
  found === null
    ? { total: null, isExact: true }
    : { total: Math.min(found, MOST_MATCHES), isExact: found <= MOST_MATCHES };

const byScore = (a: Pick<Match, 'score' | 'place'>, b: Pick<Match, 'score' | 'place'>): number =>
  b.score - a.score || b.place - a.place;

/** The words themselves, from their own rows and by the rule of all readers; whom it lets nobody see is passed over. */
async function toFound(
  guard: Guard,
  matches: readonly Match[],
  search: QuoteSearch | null,
): Promise<QuoteSearchReply['data']> {
  const { strapi, audience, now } = guard;
  const ids = matches.map(({ quote }) => quote);
  if (ids.length === 0) return [];
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: allOf([{ id: { $in: ids } }, ...visibleWhere('quote', audience, now)]),
    select: ['id', 'documentId', ...PUBLIC_TYPES.quote.fields],
    populate: CARRIER,
  });
  await maskRecords(guard, uidOf('quote'), quotes);
  const around = await readSurroundings(guard, { article: null, quotes, events: [] });
  const rows = new Map(quotes.map((row) => [row.id, row]));
  return matches.flatMap(({ quote, place }) => {
    const row = rows.get(quote);
    if (row === undefined) return [];
    const at = new Date(secondOf(place) * 1000).toISOString();
    const found = toQuoteOfArticle(around, row, at);
    return [{ ...found, at, highlights: search === null ? [] : findHits(found.text, search.wanted) }];
  });
}
