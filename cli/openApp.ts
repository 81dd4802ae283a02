import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** A Strapi application, loaded as it stands in its folder; nobody can reach it over the network. */
export type App = { readonly strapi: Core.Strapi; readonly close: () => Promise<void> };

type StrapiPackage = {
  compileStrapi(options: { appDir: string; ignoreDiagnostics: boolean }): Promise<{ appDir: string; distDir: string }>;
  createStrapi(options: object): { load(): Promise<Core.Strapi> };
};

/**
 * The application's own Strapi, not one that happens to stand beside the plugin.
 * @throws Error where there is no Strapi application, or none with the plugin, in words for whoever typed the command
 */
export async function openApp(folder: string): Promise<App> {
  const { compileStrapi, createStrapi } = findStrapi(folder);
  const context = await compileStrapi({ appDir: folder, ignoreDiagnostics: true });
  const strapi = await createStrapi({ ...context, autoReload: false, serveAdminPanel: false }).load();
  const close = async (): Promise<void> => void (await strapi.destroy());
  if (strapi.plugin('communique') !== undefined) return { strapi, close };
  await close();
  throw new Error(`The Strapi application in ${folder} does not have the plugin switched on (config/plugins).`);
}

function findStrapi(folder: string): StrapiPackage {
  const require = createRequire(path.join(folder, 'package.json'));
  try {
    return require('@strapi/strapi') as StrapiPackage;
  } catch {
    throw new Error(`There is no Strapi application in ${folder}: go to its folder and run the command there.`);
  }
}
