/** An archive of a given size, made once and kept until the plugin's tables or the archive change. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { root } from '../playground/steps.mjs';
import { copyToPeer } from './copyToPeer.mjs';
import { hashOf } from './hashOf.mjs';
import { insertArchive, QUOTES_EACH } from './insertArchive.mjs';
import { openDesk } from './openDesk.mjs';

const states = path.join(root, 'bench', '.state', 'archives');
const READS = [
  'server/content-types',
  ...['indexTable', 'indexedQuotes', 'sqliteWords'].map((name) => `server/services/quoteSearch/${name}.ts`),
  'core/search',
  'core/text/fold.ts',
  'bench/insertArchive.mjs',
  'bench/copyToPeer.mjs',
  'bench/peer',
];

/** @returns the folder, and what its making took in seconds (of the run that made it) */
export async function fillArchive(articles, say) {
  const state = path.join(states, `${articles}-${hashOf(READS)}`);
  const done = path.join(state, 'done.json');
  if (!existsSync(done)) {
    rmSync(state, { recursive: true, force: true });
    mkdirSync(state, { recursive: true });
    await (await openDesk(state)).stop();
    const started = Date.now();
    insertArchive(state, articles);
    say(`${articles} articles inserted in ${Math.round((Date.now() - started) / 1000)} s`);
    copyToPeer(state);
    const inserted = Date.now();
    // The desk finds that its quote search lacks them, and makes it whole.
    const desk = await openDesk(state);
    try {
      await untilIndexed(state, articles * QUOTES_EACH, say);
    } finally {
      await desk.stop();
    }
    const seconds = (Date.now() - inserted) / 1000;
    writeFileSync(done, JSON.stringify({ indexedIn: seconds }));
  }
  return { state, ...JSON.parse(readFileSync(done, 'utf8')) };
}

/** Half an hour is many times what a million takes. */
const LONGEST = 30 * 60_000;

async function untilIndexed(state, quotes, say) {
  const database = new Database(path.join(state, 'data.db'), { readonly: true });
  const count = database.prepare('select count(*) as amount from communique_quote_index');
  try {
    for (let waited = 0; waited < LONGEST; waited += 5000) {
      const { amount } = count.get();
      if (amount >= quotes) return;
      if (waited % 30_000 === 0) say(`${amount} of ${quotes} quotes indexed`);
      await new Promise((resolve) => setTimeout(resolve, 5000));
    }
    throw new Error('The quote search is still not whole after half an hour.');
  } finally {
    database.close();
  }
}
