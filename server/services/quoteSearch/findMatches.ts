import type { QuoteSearch } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import type { Narrow } from './narrow';
import { openRow } from './openRow';
import { type Statement, searchIndexOf, TABLE } from './searchIndex';

/** More than these are neither counted nor weighed: the newest are. */
export const MOST_MATCHES = 10_000;

/** A quote that fits, before its own row is read. */
export type Match = {
  readonly place: number;
  readonly quote: number;
  readonly day: string;
  readonly speaker: number | null;
  readonly term: number | null;
  readonly organization: number | null;
  readonly behalf: number | null;
  readonly topics: string;
  /** Only where it was asked for. */
  readonly score: number;
};

type Wanted = { readonly search: QuoteSearch | null; readonly narrow: Narrow };

/** Narrows to what fits and is open now. */
function matching(
  { strapi, now }: Guard,
  { search, narrow }: Wanted,
): { statement: Statement; score: string; values: readonly string[] } {
  const knex = strapi.db.connection;
  const statement = knex({ i: TABLE });
  const found = search === null ? null : searchIndexOf(strapi).match(statement, search);
  narrow(statement);
  statement
    .where((or) => or.whereNull('i.opens_at').orWhere('i.opens_at', '<=', now.getTime()))
    .whereExists(openRow(strapi, now));
  return { statement, score: found?.score.sql ?? '0', values: found?.score.values ?? [] };
}

/** Newest first. One statement. `behind`: the place of the last one before. */
export async function findMatches(
  guard: Guard,
  wanted: Wanted,
  { limit, behind = null, isScored = false }: { limit: number; behind?: number | null; isScored?: boolean },
): Promise<readonly Match[]> {
  const { statement, score, values } = matching(guard, wanted);
  if (behind !== null) statement.where('i.place', '<', behind);
  const rows = await statement
    .select(
      'i.place',
      'i.quote_id',
      'i.day',
      'i.speaker_id',
      'i.term_id',
      'i.organization_id',
      'i.behalf_id',
      'i.topics',
    )
    .select(guard.strapi.db.connection.raw(`${isScored ? score : '0'} as score`, isScored ? [...values] : []))
    .orderBy('i.place', 'desc')
    .limit(limit);
  return rows.map((row: Record<string, never>) => ({
    place: Number(row.place),
    quote: row.quote_id,
    day: row.day,
    speaker: row.speaker_id,
    term: row.term_id,
    organization: row.organization_id,
    behalf: row.behalf_id,
    topics: row.topics,
    score: Number(row.score),
  }));
}

/** At most MOST_MATCHES + 1. One statement. */
export async function countMatches(guard: Guard, wanted: Wanted): Promise<number> {
  const { statement } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  const some = statement.select(knex.raw('1 as one')).limit(MOST_MATCHES + 1);
  const rows: { amount: number | string }[] = await knex.count({ amount: '*' }).from(some.as('some'));
  return Number(rows[0]?.amount ?? 0);
}
