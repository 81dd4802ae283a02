import type { QuoteSearch, SearchTerm } from '../../../core';
import { type Estimate, type Knex, TABLE } from './searchIndex';

/** What PostgreSQL's own statistics know: its commonest words, each with the share of quotes that have it. */
type Statistics = { readonly all: number; readonly shares: ReadonlyMap<string, number> };

/** Statistics change with each `analyze`, which autovacuum does by itself after many changes. */
const KEPT_FOR = 60_000;
const kept = new WeakMap<object, { readonly at: number; readonly statistics: Promise<Statistics> }>();

/** Fewer than these are looked up by their words in a few milliseconds. */
const MANY = 10_000;

/**
 * null where few fit. Words that are not among the commonest are rare; a phrase is taken for its words, so it may be far
 * rarer than it is taken for.
 * @see https://www.postgresql.org/docs/current/view-pg-stats.html (most_common_elems)
 */
export async function estimateFitting(knex: Knex, { wanted }: QuoteSearch): Promise<Estimate | null> {
  const { all, shares } = await statisticsOf(knex);
  const share = wanted.map((term) => shareOf(term, shares)).reduce((a, b) => a * b, 1);
  const fitting = Math.round(share * all);
  return fitting > MANY ? { fitting, all } : null;
}

function shareOf({ words, isPrefix }: SearchTerm, shares: Statistics['shares']): number {
  const whole = isPrefix ? words.slice(0, -1) : words;
  const open = isPrefix ? (words.at(-1) ?? '') : null;
  let share = 1;
  for (const word of whole) share *= shares.get(word) ?? 0;
  if (open === null) return share;
  let beginning = 0;
  for (const [word, each] of shares) if (word.startsWith(open)) beginning += each;
  return share * Math.min(1, beginning);
}

function statisticsOf(knex: Knex): Promise<Statistics> {
  const known = kept.get(knex.client);
  if (known && Date.now() - known.at < KEPT_FOR) return known.statistics;
  const statistics = readStatistics(knex);
  kept.set(knex.client, { at: Date.now(), statistics });
  statistics.catch(() => kept.delete(knex.client));
  return statistics;
}

async function readStatistics(knex: Knex): Promise<Statistics> {
  const { rows } = await knex.raw(
    `select c.reltuples as "all", s.most_common_elems::text::text[] as words, s.most_common_elem_freqs as shares
     from pg_class c left join pg_stats s
       on s.tablename = c.relname and s.schemaname = c.relnamespace::regnamespace::text and s.attname = 'words'
     where c.oid = ?::regclass`,
    [TABLE],
  );
  const [{ all, words, shares }] = rows as [{ all: number; words: string[] | null; shares: number[] | null }];
  return { all: Math.max(0, all), shares: new Map((words ?? []).map((word, at) => [word, shares?.[at] ?? 0])) };
}
