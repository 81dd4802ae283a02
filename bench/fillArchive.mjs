import path from 'node:path';
import Database from 'better-sqlite3';
import { madeOnce, untilIndexed } from './archiveCache.mjs';
import { COPY_TO_PEER } from './copyToPeer.mjs';
import { insertArchive, QUOTES_EACH } from './insertArchive.mjs';
import { openDesk } from './openDesk.mjs';

/**
 * An archive on SQLite, made once and kept until the plugin's tables or the archive change.
 * @returns the folder, and what its indexing took in seconds (of the run that made it)
 */
export const fillArchive = (articles, say) =>
  madeOnce(String(articles), ['server/services/quoteSearch/sqliteWords.ts', 'bench/fillArchive.mjs'], async (state) => {
    await (await openDesk(state)).stop();
    const started = Date.now();
    insertArchive(state, articles);
    say(`${articles} articles inserted in ${Math.round((Date.now() - started) / 1000)} s`);
    copyToPeer(state);
    const inserted = Date.now();
    // The desk finds that its quote search lacks them, and makes it whole.
    const desk = await openDesk(state);
    const database = new Database(path.join(state, 'data.db'), { readonly: true });
    const counted = database.prepare('select count(*) as amount from communique_quote_index');
    try {
      await untilIndexed(() => counted.get().amount, articles * QUOTES_EACH, say);
    } finally {
      database.close();
      await desk.stop();
    }
    return { indexedIn: (Date.now() - inserted) / 1000 };
  });

function copyToPeer(state) {
  const database = new Database(path.join(state, 'data.db'));
  database.pragma('synchronous = off');
  try {
    database.transaction(() => {
      for (const statement of COPY_TO_PEER) database.exec(statement);
    })();
  } finally {
    database.close();
  }
}
