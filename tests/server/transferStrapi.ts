import { engine, file, strapi as ofStrapi } from '@strapi/data-transfer';
import type { Core } from '@strapi/strapi';
import { untilQuiet } from '../../server/services/untilQuiet';
import { startStrapi } from './startStrapi';

const plain = (path: string) => ({ file: { path }, encryption: { enabled: false }, compression: { enabled: false } });

/** What `strapi export` does, on a desk in a folder: writes `<name>.tar`. */
export const exportByStrapi = (folder: string, name: string): Promise<void> =>
  transfer(folder, (strapi) => [
    ofStrapi.providers.createLocalStrapiSourceProvider({ getStrapi: async () => strapi, autoDestroy: false }),
    file.providers.createLocalFileDestinationProvider(plain(name)),
  ]);

/** What `strapi import` does: everything that the desk had is replaced by what the file has. */
export const importByStrapi = (folder: string, name: string): Promise<void> =>
  transfer(folder, (strapi) => [
    file.providers.createLocalFileSourceProvider(plain(`${name}.tar`)),
    ofStrapi.providers.createLocalStrapiDestinationProvider({
      getStrapi: async () => strapi,
      autoDestroy: false,
      strategy: 'restore',
      restore: { entities: { exclude: [] }, assets: true, configuration: { webhook: true, coreStore: true } },
    }),
  ]);

type Ends = Parameters<typeof engine.createTransferEngine>;

async function transfer(folder: string, ends: (strapi: Core.Strapi) => [unknown, unknown]): Promise<void> {
  const { strapi } = await startStrapi({ folder });
  try {
    const [source, destination] = ends(strapi) as [Ends[0], Ends[1]];
    const options = { versionStrategy: 'ignore', schemaStrategy: 'ignore', exclude: [], only: [] } as never;
    await engine.createTransferEngine(source, destination, options).transfer();
  } finally {
    await untilQuiet(strapi);
    await strapi.destroy();
  }
}
