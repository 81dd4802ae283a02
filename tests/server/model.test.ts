import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import { contentTypes } from '../../server/content-types';
import { documentsOf } from '../../server/documentsOf';
import { LAYOUTS } from '../../server/services/layouts';
import { JSON_SHAPES } from '../../server/validation/jsonShapes';
import { type RunningStrapi, startStrapi } from './startStrapi';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
}, 60_000);
afterAll(() => running.stop());

const schemas = () =>
  Object.keys(contentTypes).map((type) => running.strapi.contentType(`plugin::communique.${type}` as UID.ContentType));

test('Strapi has nothing to complain about while it boots with the plugin', () => {
  const log = path.join(running.folder, 'warnings.log');
  expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('');
});

test('the article, its quotes and its links have drafts; everything else stands for itself', () => {
  const drafting = schemas().filter((schema) => schema.options?.draftAndPublish);
  expect(drafting.map(({ info }) => info.singularName).sort()).toEqual(['article', 'quote', 'related-link']);
});

test('editors see the types that have a layout; the rest is the desk’s own', () => {
  for (const { info, pluginOptions } of schemas()) {
    const isShown = (pluginOptions as { 'content-manager': { visible: boolean } })['content-manager'].visible;
    expect([info.singularName, isShown]).toEqual([info.singularName, info.singularName in LAYOUTS]);
  }
});

test('no hub has a list of what links to it: publishing would have to rewrite it', () => {
  for (const { info, attributes } of schemas()) {
    for (const [field, attribute] of Object.entries(attributes)) {
      const isInverse = attribute.type === 'relation' && 'mappedBy' in attribute && attribute.mappedBy !== undefined;
      if (isInverse)
        expect([info.singularName, field]).toEqual(['article', expect.stringMatching(/^(quotes|relatedLinks)$/)]);
    }
  }
});

test('every JSON that an editor types in has a shape of its name', () => {
  for (const { attributes } of schemas()) {
    for (const attribute of Object.values(attributes)) {
      const { type, customField } = attribute as { type: string; customField?: string };
      if (type === 'json' && customField) expect(Object.keys(JSON_SHAPES)).toContain(customField.split('.').at(-1));
    }
  }
});

test('every hub starts internal', async () => {
  const hubs = schemas().filter((schema) => 'visibility' in schema.attributes);
  expect(hubs.map(({ info }) => info.singularName).sort()).toEqual([
    'agreement',
    'diplomatic-event',
    'organization',
    'person',
    'post',
    'source-document',
    'statement',
    'term-of-office',
    'topic',
  ]);
  const person = await documentsOf(running.strapi, 'person').create({ data: { name: 'Ana Belk' } });
  expect(person.visibility).toBe('internal');
});

test('a name of no letters is not a name', async () => {
  await expect(documentsOf(running.strapi, 'person').create({ data: { name: '' } })).rejects.toThrow(/name/);
  const untitled = await documentsOf(running.strapi, 'article').create({ data: { headline: '', inLanguage: 'en' } });
  await expect(documentsOf(running.strapi, 'article').publish({ documentId: untitled.documentId })).rejects.toThrow(
    /headline/,
  );
});

test('the codes of an event follow from its kind, until an editor gives another', async () => {
  const events = documentsOf(running.strapi, 'diplomatic-event');
  const event = await events.create({ data: { name: 'Talks', kind: 'meeting' } });
  expect(event).toMatchObject({ ploverType: 'CONSULT', cameoCode: '040' });
  const change = (data: Record<string, unknown>) => events.update({ documentId: event.documentId, data });
  expect(await change({ kind: 'visit', ploverType: 'CONSULT', cameoCode: '040' })).toMatchObject({ cameoCode: '042' });
  expect(await change({ cameoCode: '043' })).toMatchObject({ cameoCode: '043' });
  expect(await change({ kind: 'expulsion', cameoCode: '043' })).toMatchObject({
    ploverType: 'SANCTION',
    cameoCode: '043',
  });
});

test('who took part in an event goes with it', async () => {
  const event = await documentsOf(running.strapi, 'diplomatic-event').create({
    data: { name: 'Talks', kind: 'meeting' },
  });
  const part = await documentsOf(running.strapi, 'participation').create({ data: { event: event.documentId } });
  await documentsOf(running.strapi, 'diplomatic-event').delete({ documentId: event.documentId });
  expect(await documentsOf(running.strapi, 'participation').findOne({ documentId: part.documentId })).toBeNull();
});
