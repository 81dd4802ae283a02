import type { QuoteSearch } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import type { Narrowing } from './narrow';
import { type Matching, TABLE } from './searchIndex';
import { searchIndexOf } from './searchIndexOf';

/** More than these are neither counted nor weighed: the newest are. */
export const MOST_MATCHES = 10_000;

export type Wanted = { readonly search: QuoteSearch | null; readonly narrowing: Narrowing };

/** Where a quote that fits stands in the index. */
export type Hit = {
  readonly place: number;
  /** 0 where it was not asked for. */
  readonly score: number;
};

/** What the facets are made of. */
export type Fact = {
  readonly day: string;
  readonly speaker: number | null;
  readonly term: number | null;
  readonly organization: number | null;
  readonly behalf: number | null;
  readonly topics: string;
};

/** The index holds what everybody may see, and that alone: nothing more is asked here. */
function matching({ strapi }: Guard, { search, narrowing }: Wanted, { isWithRows = false } = {}): Matching {
  const knex = strapi.db.connection;
  const { places, narrow } = narrowing;
  const found: Matching =
    search === null
      ? { statement: knex({ i: TABLE }), place: 'i.place', score: { sql: '0', values: [] } }
      : searchIndexOf(strapi).match(knex, search, isWithRows || narrow !== null);
  const { statement, place } = found;
  if (places.first !== null) statement.where(place, '>=', places.first);
  if (places.end !== null) statement.where(place, '<', places.end);
  narrow?.(statement);
  return found;
}

/** Newest first. One statement. `behind`: the place of the last one before. */
export async function findPlaces(
  guard: Guard,
  wanted: Wanted,
  { limit, behind = null, isScored = false }: { limit: number; behind?: number | null; isScored?: boolean },
): Promise<readonly Hit[]> {
  const { statement, place, score } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  if (behind !== null) statement.where(place, '<', behind);
  const rows: { place: number | string; score: number | string }[] = await statement
    .select(`${place} as place`)
    .select(knex.raw(`${isScored ? score.sql : '0'} as score`, isScored ? [...score.values] : []))
    .orderBy(place, 'desc')
    .limit(limit);
  return rows.map((row) => ({ place: Number(row.place), score: Number(row.score) }));
}

/** At most MOST_MATCHES + 1. One statement. */
export async function countMatches(guard: Guard, wanted: Wanted): Promise<number> {
  const { statement } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  const some = statement.select(knex.raw('1 as one')).limit(MOST_MATCHES + 1);
  const rows: { amount: number | string }[] = await knex.count({ amount: '*' }).from(some.as('some'));
  return Number(rows[0]?.amount ?? 0);
}

/** Of the newest MOST_MATCHES. One statement. */
export async function findFacts(guard: Guard, wanted: Wanted): Promise<readonly Fact[]> {
  const { statement, place } = matching(guard, wanted, { isWithRows: true });
  return statement
    .select('i.day', 'i.topics', 'i.speaker_id as speaker', 'i.term_id as term')
    .select('i.organization_id as organization', 'i.behalf_id as behalf')
    .orderBy(place, 'desc')
    .limit(MOST_MATCHES);
}

/** Place → row id of the quote that stands there. One statement. */
export async function quotesAt({ strapi }: Guard, hits: readonly Hit[]): Promise<ReadonlyMap<number, number>> {
  const places = hits.map(({ place }) => place);
  const rows: { place: number | string; quote_id: number }[] = await strapi.db
    .connection(TABLE)
    .whereIn('place', places)
    .select('place', 'quote_id');
  return new Map(rows.map(({ place, quote_id }) => [Number(place), quote_id]));
}
