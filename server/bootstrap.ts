import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { openEmbargoes } from './services/hubs/openEmbargoes';
import { jobsOf } from './services/jobs/jobs';
import { keepLettersApart } from './services/keepLettersApart';
import { persistTables } from './services/persistTables';
import { quoteSearchOf } from './services/quoteSearch/quoteSearch';
import { watchRows } from './services/quoteSearch/watchRows';
import { prepareOpenings } from './services/replies/nextOpening';
import { forgetOldRevisions, prepareRevisions, raiseRevision } from './services/replies/revision';
import { watchWrites } from './services/replies/watchWrites';

const EVERY_MINUTE = '* * * * *';
const EVERY_HOUR = '17 * * * *';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await persistTables(strapi);
  await keepLettersApart(strapi);
  await prepareRevisions(strapi);
  await prepareOpenings(strapi);
  watchWrites(strapi);
  // What was written by others before this moment, while this process started.
  await raiseRevision(strapi);
  const search = quoteSearchOf(strapi);
  await search.prepare();
  watchRows(strapi);
  await openEmbargoes(strapi);
  // The desk answers meanwhile.
  search.heal();
  // A command that loads the application and serves nobody carries out no jobs.
  const jobs = jobsOf(strapi);
  strapi.server.httpServer.once('listening', () => jobs.start());
  strapi.cron.add({
    communiqueEmbargoes: { task: async () => void (await openEmbargoes(strapi)), options: { rule: EVERY_MINUTE } },
    communiqueSearchRetries: { task: async () => search.retry(), options: { rule: EVERY_MINUTE } },
    communiqueRevisions: { task: async () => forgetOldRevisions(strapi), options: { rule: EVERY_MINUTE } },
    communiqueJobs: { task: async () => jobs.tidy(), options: { rule: EVERY_HOUR } },
    communiqueSearchDrift: { task: async () => search.heal(), options: { rule: EVERY_HOUR } },
  });
}
