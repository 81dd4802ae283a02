import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { untilQuiet } from '../../server/services/untilQuiet';
import { createDatabase, type DatabaseKind, RUN_ON } from './databases';

const app = path.join(__dirname, 'app');
/** Inside the repository, so that the app finds its packages by walking up. */
const state = path.join(__dirname, '..', '.state');

export type RunningStrapi = {
  strapi: Core.Strapi;
  /** Stops Strapi and removes its folder. */
  stop: () => Promise<void>;
  /** The folder with the app and its SQLite file. */
  folder: string;
};

/** Nobody carries out jobs where a test does not ask for it: looking for them is statements among those of a request. */
const IDLE = { jobs: { atOnce: 0 } };

type Options = {
  /** A folder of an earlier start, to boot again on its data. */
  folder?: string;
  /** Plugin settings of the host's config/plugins. */
  config?: Record<string, unknown>;
  /** false: boot the host without the plugin. */
  isEnabled?: boolean;
  /** Other plugins of the host's config/plugins; for an earlier folder those that it had. */
  hostPlugins?: Record<string, unknown>;
  /** A server is given an empty database, dropped in the end; by default the kind that the whole run is on. */
  database?: DatabaseKind;
};

const pluginsIn = (folder: string): Record<string, unknown> => {
  const file = path.join(folder, 'plugins.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** A real Strapi on a database of its own, with the plugin read from its TypeScript source. */
export async function startStrapi({
  folder,
  config = {},
  isEnabled = true,
  hostPlugins = folder === undefined ? {} : pluginsIn(folder),
  database: kind = RUN_ON,
}: Options = {}): Promise<RunningStrapi> {
  mkdirSync(state, { recursive: true });
  const home = folder ?? mkdtempSync(path.join(state, 'app-'));
  if (folder === undefined) {
    cpSync(app, home, { recursive: true });
    mkdirSync(path.join(home, 'public', 'uploads'), { recursive: true });
  }
  // An earlier folder names the database that it had.
  const database = folder === undefined ? await createDatabase(kind) : null;
  if (database !== null) writeFileSync(path.join(home, 'database.json'), JSON.stringify(database.connection));
  const plugin = { enabled: isEnabled, resolve: path.join(__dirname, 'plugin'), config: { ...IDLE, ...config } };
  // Read anew at each boot: a module would be remembered from the first one.
  writeFileSync(path.join(home, 'plugins.json'), JSON.stringify({ ...hostPlugins, communique: plugin }));
  const strapi = await createStrapi({ appDir: home, distDir: home, autoReload: false, serveAdminPanel: false }).load();
  strapi.stopWithError = (error: unknown): never => {
    throw error;
  };
  strapi.server.mount();
  return {
    strapi,
    folder: home,
    stop: async () => {
      await untilQuiet(strapi);
      await strapi.destroy();
      await database?.drop();
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}
