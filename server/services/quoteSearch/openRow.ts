import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { allOf, visibleWhere } from '../publicity/publicity';
import type { Statement } from './searchIndex';

type Builder = { select(columns: string[]): Builder; where(clause: unknown): Builder; getKnexQuery(): Statement };

/** The row of an entry `i` of the index, if everybody may see it: for `whereExists`, by the rule of all readers. */
export function openRow(strapi: Core.Strapi, now: Date): Statement {
  const builder = strapi.db.queryBuilder(uidOf('quote')) as unknown as Builder;
  return builder
    .select(['id'])
    .where(allOf(visibleWhere('quote', 'public', now)))
    .getKnexQuery()
    .whereRaw('t0.id = i.quote_id');
}
