import { rmSync } from 'node:fs';
import { documentsOf } from '../../server/documentsOf';
import { untilQuiet } from '../../server/services/untilQuiet';
import { startStrapi } from './startStrapi';
import { NO_STATE } from './tablesNow';
import { writeStory } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

test('the plugin may be off for a boot: every record and every link is there when it is on again', async () => {
  const first = await startStrapi();
  const story = await writeStory(first.strapi);
  const topic = await documentsOf(first.strapi, 'topic').create({ data: { name: 'Straits' } });
  await documentsOf(first.strapi, 'article').update({
    documentId: story.article.documentId,
    data: { topics: [topic.documentId], people: [story.speaker.documentId] },
  });
  await documentsOf(first.strapi, 'article').publish({ documentId: story.article.documentId });
  const tablesOf = async ({ strapi }: typeof first) =>
    (await strapi.db.dialect.schemaInspector.getTables()).filter((name) => name.startsWith('communique_')).sort();
  const tables = await tablesOf(first);
  expect(tables.length).toBeGreaterThan(40);
  const records = tables.filter((name) => !NO_STATE.test(name));
  const count = async (running: typeof first) =>
    Object.fromEntries(
      await Promise.all(
        records.map(async (name) => {
          const [row] = await running.strapi.db.connection(name).count({ rows: '*' });
          return [name, Number(row?.rows)] as const;
        }),
      ),
    );
  const before = await count(first);
  await untilQuiet(first.strapi);
  await first.strapi.destroy();

  const without = await startStrapi({ folder: first.folder, isEnabled: false });
  expect(without.strapi.plugins.communique).toBeUndefined();
  expect(await tablesOf(without)).toEqual(tables);
  await untilQuiet(without.strapi);
  await without.strapi.destroy();

  const again = await startStrapi({ folder: first.folder });
  expect(await count(again)).toEqual(before);
  const whole = await documentsOf(again.strapi, 'article').findOne({
    documentId: story.article.documentId,
    status: 'published',
    populate: { quotes: { populate: ['speaker'] }, topics: true, people: true },
  });
  expect(whole).toMatchObject({
    topics: [{ name: 'Straits' }],
    people: [{ name: story.speaker.name }],
    quotes: [{ speaker: { name: story.speaker.name } }, { speaker: { name: story.speaker.name } }],
  });
  await again.stop();
  rmSync(first.folder, { recursive: true, force: true });
}, 100_000);
