import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';
import { openEmbargoes } from './services/hubs/openEmbargoes';
import { persistTables } from './services/persistTables';

const EVERY_MINUTE = '* * * * *';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await persistTables(strapi);
  await openEmbargoes(strapi);
  strapi.cron.add({
    communiqueEmbargoes: { task: async () => void (await openEmbargoes(strapi)), options: { rule: EVERY_MINUTE } },
  });
}
