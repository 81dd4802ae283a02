import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../../documentsOf';
import { toPaginationMeta } from '../../validation/contentPagination';
import type { ListQuery, OneQuery } from '../../validation/contentQueries';
import { fillParticipants } from '../publicStories/participants';
import type { Audience } from './audience';
import { PUBLIC_TYPES, type PublicTypeName } from './publicTypes';
import { type OpenEvent, toParams, toReply } from './selection';

type Reply = Record<string, unknown>;

/**
 * Reads for the content API. The documents are asked as by anybody else: the middleware `publishedOnly` lets through
 * what is public; here it is only shaped.
 */
export const publicRecords = (strapi: Core.Strapi) => ({
  async findMany(type: PublicTypeName, audience: Audience, query: ListQuery): Promise<{ data: Reply[]; meta: object }> {
    const { filters, sort, pagination, selection, status } = query;
    const documents = documentsOf(strapi, type);
    const found = await documents.findMany({
      ...toParams(selection),
      filters,
      // Pages hold still only in a total order.
      sort: [...sort, { id: 'asc' }],
      start: pagination.start,
      limit: pagination.limit,
      status,
    });
    const total = pagination.withCount ? await documents.count({ filters, status }) : 0;
    const openEvents: OpenEvent[] = [];
    const data = found.map((record) => toReply(selection, record, openEvents));
    await fillParticipants({ strapi, audience, now: new Date() }, openEvents);
    return { data, meta: { pagination: toPaginationMeta(pagination, total) } };
  },

  /** @throws NotFoundError (404), in the same words for what does not exist and for what is not public */
  async findOne(
    type: PublicTypeName,
    audience: Audience,
    documentId: string,
    { selection, status }: OneQuery,
  ): Promise<{ data: Reply; meta: object }> {
    const found = await documentsOf(strapi, type).findOne({ ...toParams(selection), documentId, status });
    if (found === null) {
      throw new errors.NotFoundError(`None of the ${PUBLIC_TYPES[type].plural} here has this documentId`);
    }
    const openEvents: OpenEvent[] = [];
    const data = toReply(selection, found, openEvents);
    await fillParticipants({ strapi, audience, now: new Date() }, openEvents);
    return { data, meta: {} };
  },
});
