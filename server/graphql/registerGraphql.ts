import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types';
import { UID } from '../content-types/attributes';
import { GraphqlTypes } from './graphqlTypes';
import { QUERIES } from './queries';

type Resolver = (parent: unknown, args: Record<string, string | number | undefined>) => Promise<unknown>;
type Extension = {
  shadowCRUD(uid: string): { disable(): unknown };
  use(extension: {
    typeDefs: string;
    resolvers: Record<string, unknown>;
    resolversConfig: Record<string, { auth: { scope: string[] } }>;
  }): unknown;
};

/**
 * Where the host has GraphQL: our own queries, which answer what the content API answers. What the plugin would make of
 * our types by itself loads relations past the document service, where drafts, internal people and words off the record
 * would answer: none of them is in it.
 */
export function registerGraphql(strapi: Core.Strapi): void {
  if (strapi.plugin('graphql') === undefined) return;
  const extension = strapi.plugin('graphql').service('extension') as unknown as Extension;
  for (const name of Object.keys(contentTypes)) extension.shadowCRUD(`${UID}.${name}`).disable();

  const types = new GraphqlTypes();
  const fields = Object.entries(QUERIES).map(
    ([name, { args, answers }]) => `  ${name}(${args}): ${types.typeOf(answers)}`,
  );
  const resolver =
    (name: string): Resolver =>
    (_, args) =>
      QUERIES[name]?.resolve({ strapi, audience: 'public', now: new Date() }, args) ?? Promise.resolve(null);
  const names = Object.keys(QUERIES);
  extension.use({
    typeDefs: `${types.definitions}\nextend type Query {\n${fields.join('\n')}\n}`,
    resolvers: {
      Query: Object.fromEntries(names.map((name) => [name, resolver(name)])),
      DeskTimelineItem: {
        __resolveType: ({ kind }: { kind: string }) => (kind === 'event' ? 'DeskTimelineEvent' : 'DeskTimelineQuote'),
      },
    },
    resolversConfig: Object.fromEntries(
      Object.entries(QUERIES).map(([name, { scope }]) => [`Query.${name}`, { auth: { scope: [`${UID}.${scope}`] } }]),
    ),
  });
}
