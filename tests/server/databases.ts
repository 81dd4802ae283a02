import { randomBytes } from 'node:crypto';
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export const DATABASES = ['sqlite', 'postgres', 'mysql'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** The kind that every test of this run uses which does not ask for one: `npm run test:databases` sets it. */
export const RUN_ON: DatabaseKind = DATABASES.find((kind) => kind === process.env.TEST_DATABASE) ?? 'sqlite';

/** Where the servers are: as Debian starts them, or as these variables say. */
const POSTGRES = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const MYSQL = process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';

export type Database = { readonly connection: unknown; drop(): Promise<void> };

/** A new, empty database of this kind; for SQLite a file of the app's own. */
export async function createDatabase(kind: DatabaseKind): Promise<Database | null> {
  if (kind === 'sqlite') return null;
  // Those of one run have one beginning: a test that boots a desk again leaves its database to the end of the run.
  const name = `communique_test_${process.env.TEST_RUN ?? ''}${randomBytes(6).toString('hex')}`;
  const url = new URL(kind === 'postgres' ? POSTGRES : MYSQL);
  const connection = {
    host: url.hostname,
    port: Number(url.port) || (kind === 'postgres' ? 5432 : 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: name,
  };
  const run = kind === 'postgres' ? onPostgres : onMysql;
  await run(kind === 'postgres' ? `create database ${name}` : `create database ${name} character set utf8mb4`);
  return {
    connection: { client: kind, connection },
    drop: () => run(`drop database ${name}${kind === 'postgres' ? ' with (force)' : ''}`),
  };
}

async function onPostgres(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function onMysql(statement: string): Promise<void> {
  const client = await mysql.createConnection(MYSQL);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** On a developer's machine a server may be missing; CI has them all. */
export async function hasDatabase(kind: DatabaseKind): Promise<boolean> {
  if (kind === 'sqlite' || process.env.CI === 'true') return true;
  return (kind === 'postgres' ? onPostgres : onMysql)('select 1').then(
    () => true,
    () => false,
  );
}
