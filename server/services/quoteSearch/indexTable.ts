import { createHash } from 'node:crypto';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { tableOf } from '../desk/tables';
import { raiseRevision } from '../replies/revision';
import type { IndexedQuote } from './indexedQuotes';
import { type Knex, type Statement, TABLE } from './searchIndex';
import { searchIndexOf } from './searchIndexOf';

/** Raised when the table or the folding of words changes: an index of another layout is made anew. */
const LAYOUT = 2;
const STORE = { type: 'plugin', name: 'communique', key: 'quote-index' } as const;

/**
 * A place holds the second and, below it, which of the quotes of that second: 2^18 of them, and seconds until the year
 * 3058 within JavaScript's whole numbers.
 */
const SLOTS = 2 ** 18;
export const firstPlaceOf = (second: number): number => second * SLOTS;
export const secondOf = (place: number): number => Math.floor(place / SLOTS);

/** Makes the index where there is none, or one of another layout. @returns whether it was made, and so is empty */
export async function prepareTable(strapi: Core.Strapi): Promise<boolean> {
  const knex = strapi.db.connection;
  const index = searchIndexOf(strapi);
  const kept = (await strapi.store.get(STORE)) as { layout?: number } | null;
  if (kept?.layout === LAYOUT && (await knex.schema.hasTable(TABLE))) return false;
  await index.drop(knex);
  await knex.schema.dropTableIfExists(TABLE);
  await knex.schema.createTable(TABLE, (table) => {
    // SQLite's own row number is one of 64 bits, called integer.
    const isSqlite = strapi.db.dialect.client === 'sqlite';
    table[isSqlite ? 'integer' : 'bigInteger']('place').notNullable().primary();
    table.string('document_id', 64).notNullable().unique();
    table.integer('quote_id').notNullable().index();
    table.string('article_id', 64).notNullable().index();
    table.string('day', 10).notNullable();
    table.string('language', 35);
    table.string('directness', 16).notNullable();
    table.integer('speaker_id');
    table.integer('term_id');
    table.integer('organization_id');
    table.integer('behalf_id');
    table.integer('event_id');
    table.string('topics', 1000).notNullable();
    table.string('words_hash', 16).notNullable();
    table.index(['speaker_id', 'place']);
    table.index(['event_id', 'place']);
    table.index(['organization_id', 'place']);
    table.index(['behalf_id', 'place']);
    table.index(['term_id', 'place']);
  });
  await index.create(knex);
  await strapi.store.set({ ...STORE, value: { layout: LAYOUT } });
  return true;
}

/** Some hundredths of a second on SQLite, where everybody else waits for it. */
const CHUNK = 100;

/** Writes these quotes, in place of what the index held of them: some at a time, each time in a transaction. */
export async function putQuotes(strapi: Core.Strapi, quotes: readonly IndexedQuote[]): Promise<void> {
  for (let from = 0; from < quotes.length; from += CHUNK) {
    const chunk = quotes.slice(from, from + CHUNK);
    const isLast = from + CHUNK >= quotes.length;
    await orAgain(() => inTransaction(strapi, (trx) => putChunk(strapi, trx, chunk), { isTold: isLast }));
    // SQLite answers without ever letting go: the requests that came meanwhile have their turn.
    await othersTurn();
  }
}

/** Another process may write the same quote in the same moment: whoever loses writes it once more, with what is there now. */
async function orAgain(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    await work();
  }
}

async function putChunk(strapi: Core.Strapi, trx: Knex, quotes: readonly IndexedQuote[]): Promise<void> {
  const ids = quotes.map(({ documentId }) => documentId);
  await removeFrom(strapi, trx, (entries) => entries.whereIn('i.document_id', ids));
  const placed = await findFreePlaces(trx, await stillThere(strapi, trx, quotes));
  if (placed.length === 0) return;
  const index = searchIndexOf(strapi);
  const rows = placed.map(({ place, quote }) => ({ ...toRow(place, quote), ...index.columns(trx, quote.words) }));
  await trx(TABLE).insert(rows);
  await index.put(
    trx,
    placed.map(({ place, quote }) => ({ place, words: quote.words })),
  );
}

type NarrowEntries = (entries: Statement) => Statement;

/** Takes entries out. `narrow` knows the table as `i`. */
export const removeEntries = (strapi: Core.Strapi, narrow: NarrowEntries): Promise<void> =>
  inTransaction(strapi, (trx) => removeFrom(strapi, trx, narrow));

async function removeFrom(strapi: Core.Strapi, trx: Knex, narrow: NarrowEntries): Promise<void> {
  const rows: { place: number | string }[] = await narrow(trx({ i: TABLE }))
    .forUpdate()
    .select('i.place');
  if (rows.length === 0) return;
  const places = rows.map(({ place }) => Number(place));
  await searchIndexOf(strapi).remove(trx, places);
  await trx(TABLE).whereIn('place', places).del();
}

/** Those whose rows nobody unpublished meanwhile, nor may before this is committed: who does takes the entry along. */
async function stillThere(
  strapi: Core.Strapi,
  trx: Knex,
  quotes: readonly IndexedQuote[],
): Promise<readonly IndexedQuote[]> {
  const rows: { id: number }[] = await trx(tableOf(strapi, 'quote'))
    .whereIn(
      'id',
      quotes.map(({ quoteId }) => quoteId),
    )
    .forShare()
    .select('id');
  const there = new Set(rows.map(({ id }) => id));
  return quotes.filter(({ quoteId }) => there.has(quoteId));
}

type Placed = { readonly place: number; readonly quote: IndexedQuote };

/** The slot of a quote is made of its id, so that it stands where it stood; two that meet: the later one goes on to a free one. */
async function findFreePlaces(trx: Knex, quotes: readonly IndexedQuote[]): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  const taken = new Set<number>();
  let open = quotes.map((quote) => ({ quote, slot: slotOf(quote.documentId) }));
  while (open.length > 0) {
    const places = open.map(({ quote, slot }) => firstPlaceOf(quote.at) + slot);
    const rows: { place: number | string }[] = await trx(TABLE).whereIn('place', places).select('place');
    for (const { place } of rows) taken.add(Number(place));
    open = open.flatMap(({ quote, slot }) => {
      const place = firstPlaceOf(quote.at) + slot;
      if (taken.has(place)) return [{ quote, slot: (slot + 1) % SLOTS }];
      taken.add(place);
      placed.push({ place, quote });
      return [];
    });
  }
  return placed;
}

const slotOf = (documentId: string): number => createHash('sha256').update(documentId).digest().readUInt32BE() % SLOTS;

/** A row of the table. Of its words it keeps a hash, to tell whether the full-text half agrees. */
export const toRow = (place: number, quote: IndexedQuote) => ({
  place,
  document_id: quote.documentId,
  quote_id: quote.quoteId,
  article_id: quote.articleId,
  day: new Date(quote.at * 1000).toISOString().slice(0, 10),
  language: quote.language,
  directness: quote.directness,
  speaker_id: quote.speaker,
  term_id: quote.term,
  organization_id: quote.organization,
  behalf_id: quote.behalf,
  event_id: quote.event,
  topics: quote.topics.slice(0, 100).join(' '),
  words_hash: createHash('sha256').update(quote.words).digest('hex').slice(0, 16),
});

export type Entry = ReturnType<typeof toRow>;

/** What the index holds of these quotes, by documentId. */
export async function readEntries(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const rows: Entry[] = await strapi.db
    .connection(TABLE)
    .whereIn('document_id', [...documentIds])
    .select('*');
  // PostgreSQL hands out its long numbers as text, and its vector besides.
  const entries = rows.map(({ place, ...row }) => {
    const { words: _, ...own } = row as typeof row & { words?: unknown };
    return { place: Number(place), ...own };
  });
  return new Map(entries.map((entry) => [entry.document_id, entry]));
}

export async function countEntries(strapi: Core.Strapi): Promise<number> {
  const [row] = await strapi.db.connection(TABLE).count({ amount: '*' });
  return Number(row?.amount ?? 0);
}

/** `isTold`: what is searched for may be found now, or no more, and kept replies end. */
const inTransaction = async (
  strapi: Core.Strapi,
  work: (trx: Knex) => Promise<void>,
  { isTold = true } = {},
): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await work(trx as unknown as Knex);
    if (isTold) await raiseRevision(strapi);
  });
};
