import type { Core } from '@strapi/strapi';
import { publicRecords } from '../services/publicity/publicRecords';
import { type PublicTypeName, publicTypeNames } from '../services/publicity/publicTypes';
import { readListQuery, readOneQuery } from '../validation/contentQueries';
import { contentScope } from '../validation/contentScope';
import { audienceFor, type ContentRequest } from './contentRequest';

/** Strapi's own limits of the host, ours on top. */
const pagesOf = (strapi: Core.Strapi) => ({
  size: Number(strapi.config.get('api.rest.defaultLimit', 25)),
  largest: Number(strapi.config.get('api.rest.maxLimit') || Number.POSITIVE_INFINITY),
});

/** `find` and `findOne`: the names that read-only API tokens pass, and that Strapi asks for before it shows a relation. */
const publicType =
  (type: PublicTypeName) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(request: ContentRequest): Promise<void> {
      const scope = await contentScope(strapi, request.state);
      const query = readListQuery(scope, type, request.query, pagesOf(strapi));
      const audience = await audienceFor(strapi, request, query.status);
      request.body = await publicRecords(strapi).findMany(type, audience, query);
    },
    async findOne(request: ContentRequest): Promise<void> {
      const scope = await contentScope(strapi, request.state);
      const query = readOneQuery(scope, type, request.query);
      const audience = await audienceFor(strapi, request, query.status);
      request.body = await publicRecords(strapi).findOne(type, audience, request.params.documentId ?? '', query);
    },
  });

/** Named after their types, because the permission to read a type is `<its uid>.find`. */
export const publicTypeControllers = Object.fromEntries(publicTypeNames.map((type) => [type, publicType(type)]));
