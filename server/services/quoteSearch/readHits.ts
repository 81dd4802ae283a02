import type { QuoteSearch } from '../../../core';
import type { Guard } from '../publicity/guardFilters';
import type { Narrowing } from './narrow';
import { type Knex, type Matching, type Statement, TABLE } from './searchIndex';
import { searchIndexOf } from './searchIndexOf';

/** More than these are neither counted nor weighed: the newest are. */
export const MOST_MATCHES = 10_000;

export type Wanted = { readonly search: QuoteSearch | null; readonly narrowing: Narrowing };

/** What the index says of a quote: row ids of what it leads to, as far as its terms let out. */
export type Fact = {
  readonly day: string;
  readonly speaker: number | null;
  readonly term: number | null;
  readonly organization: number | null;
  readonly behalf: number | null;
  readonly event: number | null;
  readonly topics: readonly number[];
};

/** A quote that fits. */
export type Hit = Fact & {
  readonly place: number;
  /** 0 where it was not asked for. */
  readonly score: number;
  /** Its row. */
  readonly quote: number;
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

type FactRow = Omit<Fact, 'topics'> & { readonly topics: string };
type HitRow = FactRow & {
  readonly place: number | string;
  readonly score: number | string;
  readonly quote: number;
  readonly found?: number | string;
};

const FACTS = [
  ...['i.day', 'i.topics', 'i.speaker_id as speaker', 'i.term_id as term', 'i.event_id as event'],
  ...['i.organization_id as organization', 'i.behalf_id as behalf'],
];

const toFact = ({ day, speaker, term, organization, behalf, event, topics }: FactRow): Fact => ({
  ...{ day, speaker, term, organization, behalf, event },
  topics: topics.split(' ').filter(Boolean).map(Number),
});

const toHit = (row: HitRow): Hit => ({
  ...toFact(row),
  place: Number(row.place),
  score: Number(row.score),
  quote: row.quote,
});

/** Only those that are shown are looked up in the table. */
const withFacts = (knex: Knex, hits: Statement): Statement =>
  knex
    .from(hits.as('h'))
    .join({ i: TABLE }, 'i.place', 'h.place')
    .select('h.*', 'i.quote_id as quote', ...FACTS);

/** Newest first. One statement. `behind`: the place of the last one before. */
export async function findNewest(
  guard: Guard,
  wanted: Wanted,
  { limit, behind }: { limit: number; behind: number | null },
): Promise<readonly Hit[]> {
  const { statement, place } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  if (behind !== null) statement.where(place, '<', behind);
  const newest = statement
    .select(`${place} as place`)
    .select(knex.raw('0 as score'))
    .orderBy(place, 'desc')
    .limit(limit);
  const rows: HitRow[] = await withFacts(knex, newest).orderBy('h.place', 'desc');
  return rows.map(toHit);
}

/**
 * The most relevant first, the newer of two alike. One statement, in which at most MOST_MATCHES + 1 are weighed.
 * @returns `found`: how many they were; with `behind`, how many of them stand behind it
 */
export async function findMostRelevant(
  guard: Guard,
  wanted: Wanted,
  { limit, behind }: { limit: number; behind: { readonly place: number; readonly score: number } | null },
): Promise<{ readonly hits: readonly Hit[]; readonly found: number }> {
  const { statement, place, score } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  const weighed = statement
    .select(`${place} as place`)
    .select(knex.raw(`${score.sql} as score`, [...score.values]))
    .orderBy(place, 'desc')
    .limit(MOST_MATCHES + 1);
  const ranked = knex.from(weighed.as('m')).select('m.place', 'm.score', knex.raw('count(*) over () as found'));
  if (behind !== null)
    ranked.where((or) =>
      or
        .where('m.score', '<', behind.score)
        .orWhere((same) => same.where('m.score', behind.score).where('m.place', '<', behind.place)),
    );
  const inOrder = [
    { column: 'score', order: 'desc' },
    { column: 'place', order: 'desc' },
  ];
  const rows: HitRow[] = await withFacts(knex, ranked.orderBy(inOrder).limit(limit)).orderBy(
    inOrder.map(({ column, order }) => ({ column: `h.${column}`, order })),
  );
  return { hits: rows.map(toHit), found: Number(rows[0]?.found ?? 0) };
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
  const rows: FactRow[] = await statement
    .select(...FACTS)
    .orderBy(place, 'desc')
    .limit(MOST_MATCHES);
  return rows.map(toFact);
}
