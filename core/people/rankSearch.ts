import { SHORTEST_MISTYPED } from './isNearly';
import { canMatch, fitSearch, matchEntry, SEARCH_RANKS, type SearchMatch } from './matchSearch';
import type { SearchIndex } from './searchIndex';
import { readSearchQuery, type SearchQuery } from './searchQuery';

/** An editor looks through no more. */
export const MOST_HITS = 50;
const USUAL_HITS = 20;

export type SearchOptions<T> = {
  /** 1 to 50; 20 when it is not said. */
  readonly limit?: number | undefined;
  /** Of those found alike, these come first. */
  readonly isFirst?: (match: SearchMatch<T>) => boolean;
};

/**
 * The best matches, best first: by how they were found (see SEARCH_RANKS), then those that `isFirst`, then by name.
 * Words with a wrong letter count only where there is room left, behind all others.
 */
export function rankSearch<T>(
  indexes: readonly SearchIndex<T>[],
  typed: string,
  { limit = USUAL_HITS, isFirst = () => false }: SearchOptions<T> = {},
): SearchMatch<T>[] {
  const query = readSearchQuery(typed);
  if (query.words.length === 0) return [];
  const most = Math.min(MOST_HITS, Math.max(1, Math.trunc(limit)));
  const search = { query, most, isFirst };
  const found = bestOf(indexes, { ...search, mistyped: false });
  const canBeMistyped = query.words.some(({ length }) => length >= SHORTEST_MISTYPED);
  if (found.length === most || !canBeMistyped) return found;
  const known = new Set(found.map(({ record }) => record));
  const nearly = bestOf(indexes, { ...search, mistyped: true }).filter(({ record }) => !known.has(record));
  return [...found, ...nearly].slice(0, most);
}

type Search<T> = {
  readonly query: SearchQuery;
  readonly most: number;
  readonly isFirst: (match: SearchMatch<T>) => boolean;
  readonly mistyped: boolean;
};

function bestOf<T>(indexes: readonly SearchIndex<T>[], search: Search<T>): SearchMatch<T>[] {
  const perIndex = indexes.map((index) => byRank(index, search));
  const best: SearchMatch<T>[] = [];
  for (let rank = 0; rank < RANKS && best.length < search.most; rank++)
    best.push(...perIndex.flatMap((ranks) => ranks[rank] ?? []).sort(byName));
  return best.slice(0, search.most);
}

const byName = (a: SearchMatch<unknown>, b: SearchMatch<unknown>): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

/** Each is two: those that come first, and the others. */
const RANKS = SEARCH_RANKS.length * 2;

/** Entries come by name and stay so. One letter finds thousands: of each rank no more is kept than is shown. */
function byRank<T>(index: SearchIndex<T>, { query, most, isFirst, mistyped }: Search<T>): SearchMatch<T>[][] {
  const fits = fitSearch(index, query, { mistyped });
  const ranks: SearchMatch<T>[][] = Array.from({ length: RANKS }, () => []);
  for (let at = 0; at < index.entries.length; at++) {
    const match = canMatch(index, at, { query, fits }) ? matchEntry(index, at, { query, fits }) : null;
    if (!match) continue;
    const rank = SEARCH_RANKS.indexOf(match.rank) * 2;
    if (ranks[rank]?.length === most) continue;
    const kept = ranks[rank + (isFirst(match) ? 0 : 1)];
    if (kept && kept.length < most) kept.push(match);
  }
  return ranks;
}
