import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { withRetries } from '../server/services/retry';
import { untilQuiet } from '../server/services/untilQuiet';

/** A Strapi application, loaded as it stands in its folder; nobody can reach it over the network. */
export type App = { readonly strapi: Core.Strapi; readonly close: () => Promise<void> };

type StrapiToLoad = { load(): Promise<Core.Strapi>; destroy(): Promise<unknown> };

type StrapiPackage = {
  compileStrapi(options: { appDir: string; ignoreDiagnostics: boolean }): Promise<{ appDir: string; distDir: string }>;
  createStrapi(options: object): StrapiToLoad;
};

/**
 * The application's own Strapi, not one that happens to stand beside the plugin.
 * @throws Error where there is no Strapi application, or none with the plugin, in words for whoever typed the command
 */
export async function openApp(folder: string): Promise<App> {
  logBesideResults();
  const { compileStrapi, createStrapi } = findStrapi(folder);
  const context = await compileStrapi({ appDir: folder, ignoreDiagnostics: true });
  // Strapi writes while it starts, and another process may be writing in that moment: SQLite has one writer at a time.
  const strapi = await withRetries(
    () => load(createStrapi({ ...context, autoReload: false, serveAdminPanel: false })),
    {
      tell: () => {},
    },
  );
  const close = async (): Promise<void> => {
    await untilQuiet(strapi);
    await strapi.destroy();
  };
  if (strapi.plugin('communique') !== undefined) return { strapi, close };
  await close();
  throw new Error(`The Strapi application in ${folder} does not have the plugin switched on (config/plugins).`);
}

/** Strapi's log goes to where `console` writes; standard output is for what the command answers. */
function logBesideResults(): void {
  if ('_stdout' in console) Object.defineProperty(console, '_stdout', { value: process.stderr, configurable: true });
}

/** What was started of one that could not be loaded is ended, or the next one would stumble over it. */
async function load(strapi: StrapiToLoad): Promise<Core.Strapi> {
  try {
    return await strapi.load();
  } catch (error) {
    await strapi.destroy().catch(() => {});
    throw error;
  }
}

function findStrapi(folder: string): StrapiPackage {
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    return require('@strapi/strapi') as StrapiPackage;
  } catch {
    throw new Error(`There is no Strapi application in ${folder}: go to its folder and run the command there.`);
  }
}
