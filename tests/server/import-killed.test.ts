/** An import that is killed, again and again, leaves what one undisturbed import leaves; two at once double nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { untilQuiet } from '../../server/services/untilQuiet';
import { RUN_ON } from './databases';
import { randomFrom } from './killing/planWork';
import { startStrapi } from './startStrapi';
import { tablesOfDesk } from './tablesOfDesk';

// Some twenty starts of Strapi, on a busy machine.
jest.setTimeout(600_000);

const STORIES = Number(process.env.KILL_STORIES ?? 2_000);
const KILLS = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Invented: each story has its own words. */
const story = (n: number): string =>
  JSON.stringify({
    id: `pier-${n}`,
    headline: `Pier ${n} opens`,
    date: '2031-03-04',
    text: `PORT ANSEL, March 4 (Northwind) — "Pier number ${n} is open," Norvian Foreign Minister Ana Belk said on Tuesday.`,
  });

type Ended = { readonly code: number | null; readonly out: string };

function startImport(folder: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const script = path.join(__dirname, 'importing', 'import.js');
  const child = spawn(process.execPath, [script, folder, 'stories.jsonl', '--report', 'report.jsonl'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  return { child, ended: new Promise((resolve) => child.once('exit', (code) => resolve({ code, out }))) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What there is, in whatever order it was written. */
async function contentOf(folder: string) {
  const { strapi } = await startStrapi({ folder });
  const tables = await tablesOfDesk(strapi);
  await untilQuiet(strapi);
  await strapi.destroy();
  const plain = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map(({ at, article_id, ...row }) => JSON.stringify(row).replace(/<communique_\w+ \d+>/g, '<>')).sort(),
  ]);
  return Object.fromEntries(plain) as Record<string, string[]>;
}

/** An empty desk in a folder of its own, and beside it an archive of so many stories. */
async function newDesk(stories: number): Promise<string> {
  const { strapi, folder } = await startStrapi();
  await untilQuiet(strapi);
  await strapi.destroy();
  folders.push(folder);
  writeFileSync(path.join(folder, 'stories.jsonl'), Array.from({ length: stories }, (_, n) => story(n)).join('\n'));
  return folder;
}

test(`an import killed at random moments and run again ends as one clean run does (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const clean = await newDesk(STORIES);
  const disturbed = await newDesk(STORIES);

  const idle = await newDesk(0);
  const start = await timed(() => startImport(idle).ended);
  const took = await timed(async () => {
    expect(await startImport(clean).ended).toEqual({ code: 0, out: `${STORIES} new, 0 changed, 0 same, 0 refused.\n` });
  });
  // So that each try gets a little further, and none to the end before all are killed.
  const share = Math.max(0, took - start) / KILLS;
  let killed = 0;
  for (let tries = 0; tries < KILLS * 2 && killed < KILLS; tries += 1) {
    const { child, ended } = startImport(disturbed);
    const timer = setTimeout(() => child.kill('SIGKILL'), start * (0.6 + 0.3 * random()) + 2 * share * random());
    if ((await ended).code === null) killed += 1;
    clearTimeout(timer);
  }
  console.info(`killed ${killed} times in an import of ${STORIES} stories`);
  const last = await startImport(disturbed).ended;
  expect(last.code).toBe(0);
  expect(last.out).toMatch(/^\d+ new, 0 changed, \d+ same, 0 refused\.\n$/);
  const [expected, found] = [await contentOf(clean), await contentOf(disturbed)];
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [table, rows] of Object.entries(expected))
    expect([table, found[table]?.length]).toEqual([table, rows.length]);
  expect(found).toEqual(expected);
  expect(killed).toBeGreaterThan(KILLS / 2);
});

test('two imports of the same archive at once take each story once', async () => {
  const folder = await newDesk(STORIES / 2);
  const both = await Promise.all([startImport(folder).ended, startImport(folder).ended]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const news = both.map(({ out }) => Number(/^(\d+) new/.exec(out)?.[1]));
  expect(news.reduce((sum, one) => sum + one, 0)).toBe(STORIES / 2);
  const content = await contentOf(folder);
  expect(content.communique_articles).toHaveLength(STORIES / 2);
  expect(new Set(content.communique_articles).size).toBe(STORIES / 2);
  expect(content.communique_story_receipts).toHaveLength(STORIES / 2);
});

test('an import that starts while another program holds the database waits for it', async () => {
  if (RUN_ON !== 'sqlite') return;
  const folder = await newDesk(3);
  const Database = require('better-sqlite3') as new (file: string) => { exec(sql: string): void; close(): void };
  const other = new Database(path.join(folder, 'data.db'));
  other.exec('begin exclusive');
  const { ended } = startImport(folder);
  // Longer than SQLite waits by itself.
  await new Promise((resolve) => setTimeout(resolve, 9_000));
  other.exec('commit');
  other.close();
  expect(await ended).toEqual({ code: 0, out: '3 new, 0 changed, 0 same, 0 refused.\n' });
});
