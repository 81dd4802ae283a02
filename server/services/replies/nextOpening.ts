import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { tableOf } from '../desk/tables';

/** What opens by the clock alone, with nobody writing anything. */
const EMBARGOED = ['article', 'quote'] as const;
const COLUMN = 'embargoed_until';

/**
 * Of embargoes alone: an index over all rows would be one of a million nulls, and SQLite would read those for each
 * "no embargo, or one that has ended". MariaDB has no such indexes, but looks what is in one before it takes it.
 */
export async function prepareOpenings(strapi: Core.Strapi): Promise<void> {
  const where = strapi.db.dialect.client === 'mysql' ? '' : ` where ${COLUMN} is not null`;
  for (const type of EMBARGOED) {
    const table = tableOf(strapi, type);
    const name = `${table}_openings`;
    const indexes = await strapi.db.dialect.schemaInspector.getIndexes(table);
    if (indexes.some((index) => index.name === name)) continue;
    await strapi.db.connection.raw(`create index ${name} on ${table} (${COLUMN})${where}`);
  }
}

/** When the next embargo after `now` ends, in milliseconds since 1970; Infinity where none is set. Two indexed reads. */
export async function nextOpening(strapi: Core.Strapi, now: Date): Promise<number> {
  const ends = await Promise.all(
    EMBARGOED.map(async (type) => {
      const [row] = await rowsOf(strapi, type).findMany({
        where: { embargoedUntil: { $gt: now.toISOString() } },
        select: ['embargoedUntil'],
        orderBy: { embargoedUntil: 'asc' },
        limit: 1,
      });
      return row === undefined ? Number.POSITIVE_INFINITY : new Date(row.embargoedUntil as string).getTime();
    }),
  );
  return Math.min(...ends);
}
