import type { Core, Modules } from '@strapi/strapi';
import { CUSTOM_FIELDS } from './customFields';
import { registerGraphql } from './graphql/registerGraphql';
import { documentMiddlewares } from './middlewares';
import { explainTooLarge } from './middlewares/explainTooLarge';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerGraphql(strapi);
  strapi.server.use(explainTooLarge as never);
  strapi.customFields.register(CUSTOM_FIELDS.map((field) => ({ ...field, plugin: 'communique' })));
  for (const middleware of documentMiddlewares(strapi)) {
    strapi.documents.use(middleware as unknown as Modules.Documents.Middleware.Middleware);
  }
}
