import { rmSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../server/content-types/attributes';
import { documentsOf } from '../../server/documentsOf';
import { LAYOUTS } from '../../server/services/layouts';
import { MAIN_FIELD, type ShownType } from '../../server/services/layouts/layout';
import { untilQuiet } from '../../server/services/untilQuiet';
import { startStrapi } from './startStrapi';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

type Configuration = {
  settings: { mainField: string; pageSize: number };
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
  metadatas: Record<
    string,
    { edit: { label: string; description: string; mainField?: string }; list: { label: string } }
  >;
};

const service = (strapi: Core.Strapi) => strapi.plugin('content-manager').service('content-types');
const viewOf = (strapi: Core.Strapi, type: ShownType): Promise<Configuration> =>
  service(strapi).findConfiguration({ uid: uidOf(type) });
const shown = Object.keys(LAYOUTS) as ShownType[];

test('editors meet thought-out views, and what they change is kept', async () => {
  const first = await startStrapi();
  for (const type of shown) {
    const view = await viewOf(first.strapi, type);
    expect(view.settings).toMatchObject({ mainField: MAIN_FIELD[type], pageSize: 20 });
    // Nothing that we ask for is dropped by the content manager, and nothing is added.
    expect(view.layouts.list).toEqual(LAYOUTS[type].list);
    expect(view.layouts.edit).toEqual(LAYOUTS[type].rows.map((row) => row.map(([name, size]) => ({ name, size }))));
    for (const row of view.layouts.edit) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    const used = new Set([...view.layouts.list, ...view.layouts.edit.flat().map(({ name }) => name)]);
    for (const field of Object.keys(LAYOUTS[type].words))
      expect([type, field, used.has(field)]).toEqual([type, field, true]);
  }
  const quote = await viewOf(first.strapi, 'quote');
  expect(quote.metadatas.saidAt?.edit.label).toBe('Said at');
  expect(quote.metadatas.onBehalfOf?.list.label).toBe('On behalf of');
  expect(quote.metadatas.speaker?.edit.mainField).toBe('name');
  expect(quote.metadatas.termOfOffice?.edit.mainField).toBe('label');

  const changed = { ...quote, layouts: { ...quote.layouts, list: ['text', 'cue'] } };
  await service(first.strapi).updateConfiguration({ uid: uidOf('quote') }, changed);
  await untilQuiet(first.strapi);
  await first.strapi.destroy();
  const second = await startStrapi({ folder: first.folder });
  expect((await viewOf(second.strapi, 'quote')).layouts.list).toEqual(['text', 'cue']);
  expect((await viewOf(second.strapi, 'article')).layouts.list).toEqual(LAYOUTS.article.list);
  await untilQuiet(second.strapi);
  await second.strapi.destroy();
  rmSync(first.folder, { recursive: true, force: true });
}, 100_000);

test('a term of office is named by who holds what', async () => {
  const { strapi, stop } = await startStrapi();
  const person = await documentsOf(strapi, 'person').create({ data: { name: 'Ana Belk' } });
  const post = await documentsOf(strapi, 'post').create({ data: { label: 'Foreign Minister of Norvia' } });
  const term = await documentsOf(strapi, 'term-of-office').create({
    data: { person: person.documentId, post: { connect: [post.documentId] }, startDate: '2030' },
  });
  const labelNow = async () =>
    (await documentsOf(strapi, 'term-of-office').findOne({ documentId: term.documentId }))?.label;
  expect(await labelNow()).toBe('Ana Belk, Foreign Minister of Norvia');
  await documentsOf(strapi, 'person').update({ documentId: person.documentId, data: { name: 'Ana Belk-Orri' } });
  expect(await labelNow()).toBe('Ana Belk-Orri, Foreign Minister of Norvia');
  await stop();
}, 60_000);
