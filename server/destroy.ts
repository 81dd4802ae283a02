import type { Core } from '@strapi/strapi';
import { quoteSearchOf } from './services/quoteSearch/quoteSearch';

/** Before Strapi closes the database. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await quoteSearchOf(strapi).stop();
}
