/** The whole desk as one file: kept, taken to another kind of database, and the same there. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { quoteSearchOf } from '../../server/services/quoteSearch/quoteSearch';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { DATABASES, type DatabaseKind, hasDatabase } from './databases';
import { HOST_PLUGINS } from './newsroom/callers';
import { fillNewsroom } from './newsroom/fillNewsroom';
import { openDesk, STRAITS } from './openDesk';
import { startStrapi } from './startStrapi';
import { exportByStrapi, importByStrapi } from './transferStrapi';

jest.setTimeout(300_000);

const folders: string[] = [];
let archive: string;

/** A newsroom with everything in it, and a story with its suggestions, some of them decided. */
beforeAll(async () => {
  const desk = await openDesk({ hostPlugins: HOST_PLUGINS, database: 'sqlite' });
  folders.push(desk.folder);
  await fillNewsroom(desk.strapi);
  const { articleId } = await desk.importStory(STRAITS);
  const { suggestions } = await desk.list(articleId);
  for (const one of suggestions.filter(({ kind }) => kind === 'quote')) await desk.decide(one, { kind: 'accepted' });
  await desk.ask('post', `/articles/${articleId}/publish`, {});
  await untilQuiet(desk.strapi);
  await desk.strapi.destroy();
  const { code, err } = await runCommand(['export', 'desk.jsonl'], { cwd: desk.folder });
  expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ documents written to desk\.jsonl\.\n$/)]);
  archive = path.join(desk.folder, 'desk.jsonl');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function emptyDesk(database: DatabaseKind): Promise<string> {
  const { strapi, folder } = await startStrapi({ database });
  folders.push(folder);
  await untilQuiet(strapi);
  await strapi.destroy();
  return folder;
}

describe.each(DATABASES)('restored on %s', (kind) => {
  let folder: string;
  let isThere = false;
  beforeAll(async () => {
    isThere = await hasDatabase(kind);
    if (isThere) folder = await emptyDesk(kind);
  });

  test('it gives, byte for byte, the same archive again', async () => {
    if (!isThere) return;
    const restored = await runCommand(['import', archive], { cwd: folder });
    expect([restored.code, restored.out]).toEqual([0, expect.stringMatching(/^\d+ documents restored\.\n$/)]);
    await runCommand(['export', 'again.jsonl'], { cwd: folder });
    const [first, again] = [archive, path.join(folder, 'again.jsonl')].map((file) =>
      readFileSync(file, 'utf8').split('\n'),
    );
    expect(again?.length).toBe(first?.length);
    for (const [n, line] of (first ?? []).entries()) expect(again?.[n]).toBe(line);
  });

  test('readers find the same words, and editors go on where they were', async () => {
    if (!isThere) return;
    const { strapi } = await startStrapi({ folder });
    try {
      const quotes = await rowsOf(strapi, 'quote').count({ where: { publishedAt: { $notNull: true } } });
      expect(quotes).toBeGreaterThan(2);
      expect(await quoteSearchOf(strapi).findDrift(() => {})).toMatchObject({ missing: 0, gone: 0, different: 0 });
      const [article] = await rowsOf(strapi, 'article').findMany({
        where: { headline: { $contains: 'share the straits' } },
      });
      const documentId = String(article?.documentId);
      await documentsOf(strapi, 'article').update({ documentId, data: { headline: 'Another headline' } });
      await documentsOf(strapi, 'article').publish({ documentId });
      const published = await rowsOf(strapi, 'article').findOne({
        where: { documentId, publishedAt: { $notNull: true } },
      });
      expect(published?.headline).toBe('Another headline');
    } finally {
      await untilQuiet(strapi);
      await strapi.destroy();
    }
  });
});

test('a desk that is not empty, an archive of the future and a damaged one are refused, and nothing is kept', async () => {
  const folder = await emptyDesk('sqlite');
  const lines = readFileSync(archive, 'utf8').split('\n');
  const write = (name: string, some: readonly string[]) => writeFileSync(path.join(folder, name), some.join('\n'));
  write('future.jsonl', ['{"format":"communique-archive","version":99}', ...lines.slice(1)]);
  write('cut.jsonl', [...lines.slice(0, 20), String(lines[20]).slice(0, 30)]);
  const future = await runCommand(['import', 'future.jsonl'], { cwd: folder });
  expect([future.code, future.err]).toEqual([1, expect.stringMatching(/version 99.*bring the plugin up to date/)]);
  const cut = await runCommand(['import', 'cut.jsonl'], { cwd: folder });
  expect([cut.code, cut.err]).toEqual([1, expect.stringMatching(/line 21 is not JSON/)]);
  const whole = await runCommand(['import', archive], { cwd: folder });
  expect(whole.code).toBe(0);
  const twice = await runCommand(['import', archive], { cwd: folder });
  expect([twice.code, twice.err]).toEqual([
    1,
    expect.stringMatching(/restored into an empty desk; this one has \d+ of/),
  ]);
});

test("Strapi's own export and import keep every record and every link", async () => {
  const to = await emptyDesk('sqlite');
  const name = path.join(to, 'by-strapi');
  await exportByStrapi(path.dirname(archive), name);
  await importByStrapi(to, name);
  await runCommand(['export', 'after-strapi.jsonl'], { cwd: to });
  const [before, after] = [archive, path.join(to, 'after-strapi.jsonl')].map((one) =>
    readFileSync(one, 'utf8').trim().split('\n').sort(),
  );
  expect(after).toHaveLength(before?.length ?? 0);
  for (const [n, line] of (before ?? []).entries()) expect(after?.[n]).toBe(line);
});
