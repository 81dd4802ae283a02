import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';

/** What opens by the clock alone, with nobody writing anything. */
const EMBARGOED = ['article', 'quote'] as const;

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
