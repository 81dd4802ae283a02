/**
 * `npm run test:databases`: the server's tests on SQLite, PostgreSQL and MariaDB; with names of databases only on those,
 * with `--quick` only the tests that write the most. TEST_POSTGRES_URL and TEST_MYSQL_URL say where the servers are.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { checkMachine, install, Missing, main, root } from '../playground/steps.mjs';

/** `start`: how Debian's package starts it. */
const SERVERS = {
  postgres: {
    url: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres',
    port: 5432,
    start: () => [
      'pg_ctlcluster',
      '--skip-systemctl-redirect',
      readdirSync('/etc/postgresql')[0] ?? '15',
      'main',
      'start',
    ],
    variable: 'TEST_POSTGRES_URL',
  },
  mysql: {
    url: process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306',
    port: 3306,
    start: () => ['start-stop-daemon', '--start', '--oknodo', '--background', '--exec', '/usr/sbin/mariadbd'],
    variable: 'TEST_MYSQL_URL',
  },
};
const KINDS = ['sqlite', 'postgres', 'mysql'];
/** What writes rows in every way there is. */
const QUICK = ['bulk', 'import', 'documents', 'decide-at-once', 'jobs'];
/**
 * Not on servers: "killed" copies the database's file; "leaks" asks tens of thousands of questions, which are the same
 * objects whatever the database, and take an hour where each is planned anew.
 */
const ONLY_IN_A_FILE = ['/killed\\.test', '/leaks'];

const state = path.join(root, 'tests', '.state');

const answers = ({ url, port }) =>
  new Promise((resolve) => {
    const { hostname, port: given } = new URL(url);
    const socket = net.connect({ host: hostname, port: Number(given) || port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function ensureServer(kind) {
  const server = SERVERS[kind];
  if (!server || (await answers(server))) return;
  process.stdout.write(`  ${kind} does not answer; starting it …\n`);
  try {
    const [command, ...args] = server.start();
    spawnSync(command, args, { stdio: 'ignore' });
  } catch {
    // Not a Debian machine: told below.
  }
  for (let waited = 0; waited < 20; waited += 1) {
    if (await answers(server)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Missing(
    `No ${kind} server answers at ${server.url}. Start one (${server.start().join(' ')} on Debian), or say where one is with ${server.variable}, and run the command again.`,
  );
}

/** The databases that a run has left behind. */
async function dropLeft(kind, run) {
  if (kind === 'sqlite') return;
  const { url } = SERVERS[kind];
  // Not there before the packages are installed.
  const [{ default: mysql }, { default: pg }] = await Promise.all([import('mysql2/promise'), import('pg')]);
  const client = kind === 'postgres' ? new pg.Client({ connectionString: url }) : await mysql.createConnection(url);
  if (kind === 'postgres') await client.connect();
  const listed =
    kind === 'postgres'
      ? (await client.query('select datname as name from pg_database')).rows
      : (await client.query('select schema_name as name from information_schema.schemata'))[0];
  for (const { name } of listed)
    if (name.startsWith(`communique_test_${run}`)) await client.query(`drop database ${name}`);
  await client.end();
}

async function testOn(kind, isQuick) {
  const report = path.join(state, `databases-${kind}.json`);
  const run = `${randomBytes(3).toString('hex')}_`;
  rmSync(report, { force: true });
  process.stdout.write(`\n— ${kind}\n`);
  const files = isQuick ? QUICK.map((name) => `tests/server/${name}\\.test`) : ['tests/server/'];
  const left = kind === 'sqlite' ? [] : ['--testPathIgnorePatterns', ...ONLY_IN_A_FILE];
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, ...files, ...['--selectProjects', 'server', '--json', `--outputFile=${report}`, '--silent']];
  spawnSync(process.execPath, [...args, '--maxWorkers=2', '--workerIdleMemoryLimit=900MB', ...left], {
    cwd: root,
    env: { ...process.env, TEST_DATABASE: kind, TEST_RUN: run },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await dropLeft(kind, run);
  const told = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: told.numPassedTests, failed: told.numFailedTests + told.numRuntimeErrorTestSuites };
}

await main(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((word) => word !== '--quick' && !KINDS.includes(word));
  if (unknown) throw new Missing(`There is no "${unknown}" here: give ${KINDS.join(', ')}, --quick, or nothing.`);
  const named = KINDS.filter((kind) => given.includes(kind));
  const kinds = named.length > 0 ? named : KINDS;
  checkMachine();
  await install();
  mkdirSync(state, { recursive: true });
  const sum = { passed: 0, failed: 0 };
  for (const kind of kinds) {
    await ensureServer(kind);
    const result = await testOn(kind, given.includes('--quick'));
    for (const key of Object.keys(sum)) sum[key] += result[key];
  }
  if (sum.failed > 0) process.exitCode = 1;
  process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
});
