import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { tableOf } from '../desk/tables';
import { readIndexedQuotes } from './indexedQuotes';
import { putQuotes, removeEntries } from './indexTable';
import { openRow } from './openRow';
import { TABLE } from './searchIndex';

const PAGE = 500;

/**
 * Brings in the quotes that the index lacks and takes out those that are no more: after a crash between a publish and
 * its index, after an import by SQL, on the first start. Pages of 500, so that others may write in between.
 * @param goesOn asked before each page
 */
export async function heal(
  strapi: Core.Strapi,
  goesOn: () => boolean = () => true,
): Promise<{ readonly added: number; readonly removed: number }> {
  let removed = 0;
  for (let ids = await findGone(strapi); ids.length > 0 && goesOn(); ids = await findGone(strapi)) {
    const gone = ids;
    await removeEntries(strapi, (entries) => entries.whereIn('i.document_id', gone));
    removed += ids.length;
  }
  let added = 0;
  let after = 0;
  for (let ids = await findMissing(strapi, after); ids.length > 0 && goesOn(); ids = await findMissing(strapi, after)) {
    // Some are not for everybody: off the record, or waiting for their hour.
    const quotes = await readIndexedQuotes(strapi, { id: { $in: ids } });
    await putQuotes(strapi, quotes);
    added += quotes.length;
    after = ids.at(-1) ?? after;
    await othersTurn();
  }
  return { added, removed };
}

async function findGone(strapi: Core.Strapi): Promise<readonly string[]> {
  const knex = strapi.db.connection;
  const rows: { document_id: string }[] = await knex({ i: TABLE })
    .whereNotExists(openRow(strapi, new Date()))
    .limit(PAGE)
    .select('i.document_id');
  return rows.map(({ document_id }) => document_id);
}

async function findMissing(strapi: Core.Strapi, after: number): Promise<readonly number[]> {
  const knex = strapi.db.connection;
  const rows: { id: number }[] = await knex({ q: tableOf(strapi, 'quote') })
    .whereNotNull('q.published_at')
    .where('q.id', '>', after)
    .whereNotExists(knex({ i: TABLE }).whereRaw('i.quote_id = q.id').select(knex.raw('1')))
    .orderBy('q.id')
    .limit(PAGE)
    .select('q.id');
  return rows.map(({ id }) => id);
}
