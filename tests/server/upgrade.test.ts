/**
 * A desk of an earlier release, as its database was left, opens with this one and has lost nothing. What is stored was
 * written by that release: its SQLite file, and what its `communique export` said of it. Each release adds its own.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { quoteSearchOf } from '../../server/services/quoteSearch/quoteSearch';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { startStrapi } from './startStrapi';

jest.setTimeout(240_000);

const stored = path.join(__dirname, 'stored');
const releases = readdirSync(stored).flatMap((name) => /^(.+)\.db\.gz$/.exec(name)?.[1] ?? []);
const read = (name: string): Buffer => gunzipSync(readFileSync(path.join(stored, name)));

describe.each(releases)('a desk of release %s', (release) => {
  let folder: string;
  beforeAll(async () => {
    const empty = await startStrapi({ database: 'sqlite' });
    folder = empty.folder;
    await untilQuiet(empty.strapi);
    await empty.strapi.destroy();
    for (const ending of ['-wal', '-shm']) rmSync(path.join(folder, `data.db${ending}`), { force: true });
    writeFileSync(path.join(folder, 'data.db'), read(`${release}.db.gz`));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('opens, also after a boot without the plugin, and has every record, link and tag', async () => {
    for (const isEnabled of [false, true]) {
      const { strapi } = await startStrapi({ folder, isEnabled });
      await untilQuiet(strapi);
      await strapi.destroy();
    }
    const { code } = await runCommand(['export', 'now.jsonl'], { cwd: folder });
    expect(code).toBe(0);
    const [before, now] = [read(`${release}.jsonl.gz`), readFileSync(path.join(folder, 'now.jsonl'))].map(linesOf);
    expect([...(before?.keys() ?? [])].filter((id) => !now?.has(id))).toEqual([]);
    for (const [id, document] of before ?? []) expect(now?.get(id)).toMatchObject(document);
  });

  test('goes on: a story is edited and published, searched for, and new kinds of records are written', async () => {
    const { strapi } = await startStrapi({ folder });
    const article = await documentsOf(strapi, 'article').findFirst({
      filters: { headline: { $contains: 'share the straits' } },
    });
    const documentId = article?.documentId as string;
    await documentsOf(strapi, 'article').update({ documentId, data: { headline: 'The straits, shared' } });
    await documentsOf(strapi, 'article').publish({ documentId });
    await quoteSearchOf(strapi).settled();
    expect(await quoteSearchOf(strapi).findDrift()).toMatchObject({ missing: 0, gone: 0, different: 0 });
    expect(await rowsOf(strapi, 'job').count({})).toBe(0);
    expect(await rowsOf(strapi, 'record-receipt').count({})).toBe(0);
    await untilQuiet(strapi);
    await strapi.destroy();
  });
});

type Line = { readonly documentId?: string; readonly type?: string };

/** What an archive has, by type and id; its first line says what it is. */
function linesOf(archive: Buffer): Map<string, object> {
  const lines = archive.toString('utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const { type, documentId } = JSON.parse(line) as Line;
      return [`${type} ${documentId}`, JSON.parse(line) as object];
    }),
  );
}
