/** A small Strapi application with the built plugin, on a database of its own. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../playground/steps.mjs';

const require = createRequire(import.meta.url);
require('../../tests/server/readTypeScript.js');
const { createDatabase } = require('../../tests/server/databases.ts');

/** @param kind sqlite, postgres or mysql. @returns the folder, and a way to end it */
export async function openBenchApp(kind) {
  const folder = path.join(root, 'bench', '.state', `import-${kind}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'tests', 'server', 'app'), folder, { recursive: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  writeFileSync(path.join(folder, 'plugins.json'), JSON.stringify({ communique: { enabled: true, resolve: root } }));
  const database = await createDatabase(kind);
  if (database) writeFileSync(path.join(folder, 'database.json'), JSON.stringify(database.connection));
  return {
    folder,
    remove: async () => {
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
