import type { QuoteSearch } from '../../../core';
import { linkTableOf } from '../desk/tables';
import type { Guard } from '../publicity/guardFilters';
import type { IndexedQuote } from './indexedQuotes';
import type { Narrowing } from './narrow';
import { type Matching, type Reach, type Statement, TABLE } from './searchIndex';
import { searchIndexOf } from './searchIndexOf';

/** More than these are neither counted nor weighed: the newest are. */
export const MOST_MATCHES = 10_000;

export type Wanted = { readonly search: QuoteSearch | null; readonly narrowing: Narrowing };

/** What the index says of a quote: row ids of what it leads to, as far as its terms let out. */
export type Fact = Pick<IndexedQuote, 'speaker' | 'term' | 'organization' | 'behalf' | 'event' | 'topics'> & {
  readonly day: string;
};

/** A quote that fits. */
export type Hit = Fact & {
  readonly place: number;
  /** 0 where it was not asked for. */
  readonly score: number;
  /** Its row, and that of the article that carries it. */
  readonly quote: number;
  readonly article: number;
};

/** The index holds what everybody may see, and that alone: nothing more is asked here. */
function matching(
  { strapi }: Guard,
  { search, narrowing: { places, narrow } }: Wanted,
  { isWithRows = false, rows }: Partial<Reach> = {},
): Matching {
  const knex = strapi.db.connection;
  const found: Matching =
    search === null
      ? { statement: knex({ i: TABLE }), place: 'i.place', order: 'i.place', score: { sql: '0', values: [] } }
      : searchIndexOf(strapi).match(knex, search, { isWithRows: isWithRows || narrow !== null, rows });
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
  readonly article: number;
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
  article: row.article,
});

/** Only those that are shown are looked up in the table. */
function withFacts({ strapi }: Guard, hits: Statement): Statement {
  const { name, owner, target } = linkTableOf(strapi, 'quote', 'article');
  return strapi.db.connection
    .from(hits.as('h'))
    .join({ i: TABLE }, 'i.place', 'h.place')
    .join({ c: name }, `c.${owner}`, 'i.quote_id')
    .select('h.*', 'i.quote_id as quote', `c.${target} as article`, ...FACTS);
}

/** Newest first. One statement. `behind`: the place of the last one before. */
export async function findNewest(
  guard: Guard,
  wanted: Wanted,
  { limit, behind }: { limit: number; behind: number | null },
): Promise<readonly Hit[]> {
  const { statement, place, order } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  if (behind !== null) statement.where(place, '<', behind);
  const newest = statement
    .select(`${place} as place`)
    .select(knex.raw('0 as score'))
    .orderByRaw(`${order} desc`)
    .limit(limit);
  const rows: HitRow[] = await withFacts(guard, newest).orderBy('h.place', 'desc');
  return rows.map(toHit);
}

/** Some milliseconds of looking at one quote after the other. */
export const WINDOW = 20_000;

/**
 * Newest first, among the newest WINDOW quotes (behind `behind`) alone: for words that very many have. One statement.
 * @returns `found`: how many of the WINDOW fit
 */
export async function findAmongNewest(
  guard: Guard,
  wanted: Wanted,
  { limit, behind }: { limit: number; behind: number | null },
): Promise<{ readonly hits: readonly Hit[]; readonly found: number }> {
  const knex = guard.strapi.db.connection;
  const { first, end } = wanted.narrowing.places;
  const rows = knex(TABLE).select('*').orderBy('place', 'desc').limit(WINDOW);
  if (first !== null) rows.where('place', '>=', first);
  const before = Math.min(end ?? Number.POSITIVE_INFINITY, behind ?? Number.POSITIVE_INFINITY);
  if (Number.isFinite(before)) rows.where('place', '<', before);
  const { statement } = matching(guard, wanted, { rows });
  const newest = statement
    .select('i.place as place', knex.raw('0 as score'), knex.raw('count(*) over () as found'))
    .orderBy('i.place', 'desc')
    .limit(limit);
  const hits: HitRow[] = await withFacts(guard, newest).orderBy('h.place', 'desc');
  return { hits: hits.map(toHit), found: Number(hits[0]?.found ?? 0) };
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
  const { statement, place, order, score } = matching(guard, wanted);
  const knex = guard.strapi.db.connection;
  const weighed = statement
    .select(`${place} as place`)
    .select(knex.raw(`${score.sql} as score`, [...score.values]))
    .orderByRaw(`${order} desc`)
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
  const rows: HitRow[] = await withFacts(guard, ranked.orderBy(inOrder).limit(limit)).orderBy(
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
  const { statement, order } = matching(guard, wanted, { isWithRows: true });
  const rows: FactRow[] = await statement
    .select(...FACTS)
    .orderByRaw(`${order} desc`)
    .limit(MOST_MATCHES);
  return rows.map(toFact);
}
