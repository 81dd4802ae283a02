import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { allOf, quoteRowWhere } from '../publicity/publicity';
import type { Statement } from './searchIndex';

type Builder = { select(columns: string[]): Builder; where(clause: unknown): Builder; getKnexQuery(): Statement };

/** Every embargo has ended by then: the index holds what waits for its hour as well, and each question asks the hour. */
export const END_OF_EMBARGOES = new Date('9999-12-31T00:00:00.000Z');

/**
 * The published row of an entry `i` of the index, by the rule of all readers: for `whereExists`. A row is gone in the
 * moment of its unpublishing, whatever the index still holds, and none is published without its article.
 */
export function openRow(strapi: Core.Strapi, now: Date): Statement {
  const builder = strapi.db.queryBuilder(uidOf('quote')) as unknown as Builder;
  return builder
    .select(['id'])
    .where(allOf(quoteRowWhere('public', now)))
    .getKnexQuery()
    .whereRaw('t0.id = i.quote_id');
}
