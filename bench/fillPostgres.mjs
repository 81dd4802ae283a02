import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { madeOnce, untilIndexed } from './archiveCache.mjs';
import { ARCHIVE_TABLES, COPY_TO_PEER, PEER_TABLES } from './copyToPeer.mjs';
import { QUOTES_EACH } from './insertArchive.mjs';
import { openDesk } from './openDesk.mjs';

const ROWS_AT_ONCE = 2_000;
const FILES = ['server/services/quoteSearch/postgresWords.ts', 'bench/fillPostgres.mjs'];

/**
 * The archive of a SQLite desk in a database of its own on the server of `serverUrl`, made once.
 * @returns the folder for secrets, the database's address, and what its indexing took in seconds
 */
export const fillPostgres = ({ articles, from, serverUrl, say }) => {
  const make = async (state, mark) => {
    const databaseUrl = await createDatabase(serverUrl, `communique_bench_${articles}_${mark}`);
    await (await openDesk(state, { databaseUrl })).stop();
    await onServer(databaseUrl, async (database) => {
      await copyRows(path.join(from, 'data.db'), database);
      for (const statement of COPY_TO_PEER) await database.query(statement);
      await settle(database);
    });
    say('archive copied to PostgreSQL');
    const copied = Date.now();
    const desk = await openDesk(state, { databaseUrl });
    try {
      await onServer(databaseUrl, async (database) => {
        const counted = 'select count(*) from communique_quote_index';
        const count = async () => Number((await database.query(counted)).rows[0].count);
        await untilIndexed(count, articles * QUOTES_EACH, say);
        await database.query('vacuum analyze communique_quote_index');
      });
    } finally {
      await desk.stop();
    }
    return { databaseUrl, indexedIn: (Date.now() - copied) / 1000 };
  };
  const isThere = ({ databaseUrl }) => onServer(databaseUrl, async () => true).catch(() => false);
  return madeOnce(`${articles}-postgres`, FILES, make, isThere);
};

async function createDatabase(serverUrl, name) {
  await onServer(serverUrl, async (server) => {
    await server.query(`drop database if exists ${name}`);
    await server.query(`create database ${name}`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function onServer(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** SQLite keeps moments as milliseconds; whatever is not of a moment is the same in both. */
async function copyRows(file, database) {
  const source = new Database(file, { readonly: true });
  try {
    for (const table of ARCHIVE_TABLES) {
      const { rows } = await database.query(
        'select column_name, data_type from information_schema.columns where table_name = $1',
        [table],
      );
      const moments = rows.filter(({ data_type }) => data_type.startsWith('timestamp')).map((row) => row.column_name);
      const insert = `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`;
      let waiting = [];
      const write = async () => {
        await database.query(insert, [JSON.stringify(waiting)]);
        waiting = [];
      };
      for (const row of source.prepare(`select * from ${table}`).iterate()) {
        for (const column of moments) if (row[column] !== null) row[column] = new Date(row[column]).toISOString();
        waiting.push(row);
        if (waiting.length === ROWS_AT_ONCE) await write();
      }
      if (waiting.length > 0) await write();
    }
  } finally {
    source.close();
  }
}

/** Numbers of rows go on behind those that were copied, and the planner knows what is there. */
async function settle(database) {
  for (const table of [...ARCHIVE_TABLES, ...PEER_TABLES])
    await database.query(`select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`, [table]);
  await database.query('vacuum analyze');
}
