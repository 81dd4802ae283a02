import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentsOf } from '../../server/documentsOf';
import { quoteSearchOf } from '../../server/services/quoteSearch/quoteSearch';
import { untilQuiet } from '../../server/services/untilQuiet';
import { runCommand } from '../cli/runCommand';
import { startStrapi } from './startStrapi';
import { writeStory } from './writeStory';

let folder: string;
const PLACES = 'communique_quote_index';

beforeAll(async () => {
  const first = await startStrapi();
  folder = first.folder;
  for (let n = 0; n < 3; n += 1) {
    const { article } = await writeStory(first.strapi);
    await documentsOf(first.strapi, 'article').publish({ documentId: article.documentId });
  }
  await quoteSearchOf(first.strapi).settled();
  // What the boot heals by itself is left alone: an entry that is there, and wrong.
  const [row] = await first.strapi.db.connection(PLACES).limit(1).select('place');
  await first.strapi.db.connection(PLACES).where(row).update({ words_hash: 'of another time' });
  await untilQuiet(first.strapi);
  await first.strapi.destroy();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reindex = (...options: string[]) => runCommand(['reindex', ...options], { cwd: folder });

test('--check says what differs and changes nothing; reindex writes it anew; then they agree', async () => {
  const before = await reindex('--check');
  expect([before.out, before.code]).toEqual([
    '6 quotes checked: 0 missing in the index, 1 different in it, 0 in it that are no more.\n',
    1,
  ]);
  expect(await reindex()).toMatchObject({ out: '6 quotes written.\n', code: 0 });
  expect(await reindex('--check')).toMatchObject({
    out: '6 quotes checked: 0 missing in the index, 0 different in it, 0 in it that are no more.\n',
    code: 0,
  });
}, 60_000);

test('elsewhere than in a Strapi application the command says where to go', async () => {
  const { code, err } = await runCommand(['reindex'], { cwd: path.join(tmpdir(), 'no-such-folder') });
  expect([code, err]).toEqual([1, expect.stringContaining('There is no Strapi application in')]);
});
