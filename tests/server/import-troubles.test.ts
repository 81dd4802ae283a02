/** What an import does when the disk is full, or the database away: it waits for what passes, and says what does not. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { rowsOf } from '../../server/documentsOf';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { createDatabase, hasDatabase } from './databases';
import { startCutProxy } from './importing/cutProxy';
import { startStrapi } from './startStrapi';

jest.setTimeout(300_000);

const STORIES = 600;
/** Half a minute is what an import has to bear: AWAY_MS=30000 tries that. */
const AWAY_MS = Number(process.env.AWAY_MS ?? 4_000);

/** Invented: each story has its own words. */
const story = (n: number): string =>
  JSON.stringify({
    id: `quay-${n}`,
    headline: `Quay ${n} opens`,
    date: '2031-03-04',
    text: `PORT ANSEL, March 4 (Northwind) — "Quay number ${n} is open," Norvian Foreign Minister Ana Belk said on Tuesday.`,
  });
const writeStories = (folder: string): void =>
  writeFileSync(path.join(folder, 'stories.jsonl'), Array.from({ length: STORIES }, (_, n) => story(n)).join('\n'));

async function countStories(folder: string): Promise<number> {
  const { strapi } = await startStrapi({ folder });
  const count = await rowsOf(strapi, 'article').count({});
  await untilQuiet(strapi);
  await strapi.destroy();
  return count;
}

test('on a full disk the import stops and says so; with room again it goes on where it stopped', async () => {
  const first = await startStrapi({ database: 'sqlite' });
  const { folder } = first;
  await untilQuiet(first.strapi);
  const [{ page_count: pages }] = await first.strapi.db.connection.raw('pragma page_count');
  await first.strapi.destroy();
  writeStories(folder);

  writeFileSync(path.join(folder, 'most-pages'), String(pages + 250));
  const full = await runCommand(['import', 'stories.jsonl'], { cwd: folder });
  expect(full.err).toContain(
    'the disk that the database is on is full. Make room and run the same command again: it goes on where it stopped.',
  );
  expect(full.code).toBe(1);
  const taken = Number(/^(\d+) new/.exec(full.out)?.[1]);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(STORIES);

  rmSync(path.join(folder, 'most-pages'));
  const again = await runCommand(['import', 'stories.jsonl'], { cwd: folder });
  expect([again.code, again.out]).toEqual([0, `${STORIES - taken} new, 0 changed, ${taken} same, 0 refused.\n`]);
  expect(await countStories(folder)).toBe(STORIES);
  rmSync(folder, { recursive: true, force: true });
});

test.each(['postgres', 'mysql'] as const)(
  'while %s is away the import waits, and takes each story once',
  async (kind) => {
    if (!(await hasDatabase(kind))) return;
    const database = await createDatabase(kind);
    const first = await startStrapi({ database: 'sqlite' });
    const { folder } = first;
    await untilQuiet(first.strapi);
    await first.strapi.destroy();
    const given = database?.connection as { client: string; connection: { host: string; port: number } };
    const proxy = await startCutProxy(given.connection);
    const through = { ...given, connection: { ...given.connection, host: '127.0.0.1', port: proxy.port } };
    writeFileSync(path.join(folder, 'database.json'), JSON.stringify(through));
    const made = await startStrapi({ folder });
    await untilQuiet(made.strapi);
    await made.strapi.destroy();
    writeStories(folder);

    const script = path.join(__dirname, 'importing', 'import.js');
    const child = spawn(process.execPath, [script, folder, 'stories.jsonl', '--report', 'report.jsonl'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await untilSome(path.join(folder, 'report.jsonl'));
    proxy.cut();
    await pause(AWAY_MS);
    proxy.mend();
    expect([await ended, out, err.includes('trying again in')]).toEqual([
      0,
      `${STORIES} new, 0 changed, 0 same, 0 refused.\n`,
      true,
    ]);
    expect(await countStories(folder)).toBe(STORIES);
    await proxy.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  },
);

/** The first batch is in: the import is in the middle of its work. */
async function untilSome(report: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    try {
      if (readFileSync(report, 'utf8').includes('"new"')) return;
    } catch {
      // Not begun.
    }
    await pause(20);
  }
  throw new Error('The import took no story within a minute.');
}
