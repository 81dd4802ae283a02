import type { Core } from '@strapi/strapi';
import { jobsOf } from './services/jobs/jobs';
import { quoteSearchOf } from './services/quoteSearch/quoteSearch';

/** Before Strapi closes the database. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await jobsOf(strapi).stop();
  await quoteSearchOf(strapi).stop();
}
