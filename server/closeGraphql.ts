import type { Core } from '@strapi/strapi';
import { contentTypes } from './content-types';
import { UID } from './content-types/attributes';

type GraphqlExtension = { shadowCRUD(uid: string): { disable(): unknown } };

/**
 * GraphQL shows every type of an application, with or without routes, and loads relations past the document service,
 * where drafts, internal people and words off the record would answer. Until its relations can be held to the same
 * rule, none of our types is in it.
 */
export function closeGraphql(strapi: Core.Strapi): void {
  if (strapi.plugin('graphql') === undefined) return;
  const extension = strapi.plugin('graphql').service('extension') as unknown as GraphqlExtension;
  for (const name of Object.keys(contentTypes)) extension.shadowCRUD(`${UID}.${name}`).disable();
}
