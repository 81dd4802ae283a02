/** The bulk writer and the document service, asked for the same: row by row the same tables. */

import { documentsOf, rowsOf } from '../../server/documentsOf';
import type { BulkDocument } from '../../server/services/bulk/bulkDocument';
import { writeDocuments } from '../../server/services/bulk/writeDocuments';
import { createDocumentId } from '../../server/services/desk/createDocumentId';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { tablesOfDesk } from './tablesOfDesk';

jest.setTimeout(120_000);

let running: RunningStrapi;
beforeEach(async () => {
  running = await startStrapi();
}, 120_000);
afterEach(() => running.stop());

const AT = '2031-03-04T00:00:00.000Z';
const ANCHOR = { field: 'body', revision: 'x', spans: [], exact: 'words', prefix: '', suffix: '', state: 'ok' };

/** Invented, like every name in it. `id` gives each document its id. */
function archive(id: (name: string) => string): BulkDocument[] {
  const person = (name: string) => ({
    type: 'person' as const,
    documentId: id(name),
    data: {
      name,
      slug: name.toLowerCase().replace(' ', '-'),
      alternateNames: [{ name: `${name}!`, kind: 'alias' }],
      visibility: 'public',
    },
  });
  const article = (n: number, isPublished: boolean) => ({
    type: 'article' as const,
    documentId: id(`article ${n}`),
    isPublished,
    data: {
      headline: `Norvia opens pier ${n}`,
      slug: `norvia-opens-pier-${n}`,
      inLanguage: 'en',
      datePublished: AT,
      urgency: 4,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `Pier ${n} is open.` }] }],
      people: [id('Tomas Rell'), id('Ana Belk')],
      topics: [id('piers')],
    },
  });
  const quote = (n: number, k: number, isPublished: boolean) => ({
    type: 'quote' as const,
    documentId: id(`quote ${n}.${k}`),
    isPublished,
    data: {
      text: `Pier ${n} is open, word ${k}.`,
      directness: 'direct',
      position: k,
      anchor: ANCHOR,
      inLanguage: 'en',
      saidAt: AT,
      saidAtPrecision: 'day',
      speaker: id(k % 2 === 0 ? 'Ana Belk' : 'Tomas Rell'),
      article: id(`article ${n}`),
      topics: [id('piers')],
      confidence: 0.9,
    },
  });
  return [
    { type: 'topic', documentId: id('piers'), data: { name: 'Piers', kind: 'issue', visibility: 'public' } },
    person('Ana Belk'),
    person('Tomas Rell'),
    ...[1, 2, 3].flatMap((n) => [article(n, n < 3), ...[0, 1, 2].map((k) => quote(n, k, n < 3))]),
  ];
}

const idMaker = () => {
  const ids = new Map<string, string>();
  return (name: string): string => {
    const known = ids.get(name) ?? createDocumentId();
    ids.set(name, known);
    return known;
  };
};

/** One after the other, as an editor would; what is to be published is published with its article. */
async function throughDocuments(documents: readonly BulkDocument[]): Promise<void> {
  const { strapi } = running;
  const made = new Map<string, string>();
  const real = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(real) : typeof value === 'string' ? (made.get(value) ?? value) : value;
  for (const { type, documentId, data } of documents) {
    const links = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, real(value)]));
    const row = await documentsOf(strapi, type).create({ data: links });
    made.set(documentId, row.documentId);
  }
  for (const { type, documentId, isPublished } of documents) {
    if (type === 'article' && isPublished)
      await documentsOf(strapi, type).publish({ documentId: String(made.get(documentId)) });
  }
}

test('articles with quotes, people and topics, published and not: every table is the same', async () => {
  await throughDocuments(archive(idMaker()));
  const slow = await tablesOfDesk(running.strapi);
  await running.stop();
  running = await startStrapi();
  await writeDocuments(running.strapi, archive(idMaker()));
  const fast = await tablesOfDesk(running.strapi);
  expect(Object.keys(fast)).toEqual(Object.keys(slow));
  for (const [table, rows] of Object.entries(slow)) expect([table, fast[table]]).toEqual([table, rows]);
  expect(slow.communique_quotes).toHaveLength(15);
});

test('what was written in bulk can be published, edited and deleted like any other', async () => {
  const { strapi } = running;
  const id = idMaker();
  await writeDocuments(strapi, archive(id));
  const articleId = id('article 3');
  await documentsOf(strapi, 'article').publish({ documentId: articleId });
  expect(await rowsOf(strapi, 'quote').count({ where: { publishedAt: { $notNull: true } } })).toBe(9);
  await documentsOf(strapi, 'quote').update({ documentId: id('quote 3.0'), data: { text: 'Pier three is open.' } });
  const quotes = await rowsOf(strapi, 'quote').findMany({ where: { documentId: id('quote 3.0') }, orderBy: 'id' });
  expect(quotes.map(({ text }) => text).sort()).toEqual(['Pier 3 is open, word 0.', 'Pier three is open.']);
  await documentsOf(strapi, 'article').delete({ documentId: articleId });
  expect(await rowsOf(strapi, 'quote').count({})).toBe(12);
});

test('a second batch goes on where the first one stopped, with links to what it wrote', async () => {
  const { strapi } = running;
  const id = idMaker();
  const documents = archive(id);
  const isLate = ({ documentId }: BulkDocument) => documentId === id('quote 1.2');
  await writeDocuments(
    strapi,
    documents.filter((document) => !isLate(document)),
  );
  await writeDocuments(strapi, documents.filter(isLate));
  const article = await documentsOf(strapi, 'article').findOne({ documentId: id('article 1'), populate: ['quotes'] });
  expect((article as unknown as { quotes: { position: number }[] }).quotes.map(({ position }) => position)).toEqual([
    0, 1, 2,
  ]);
});

test('a link that goes nowhere is refused, and nothing is written', async () => {
  const { strapi } = running;
  const id = idMaker();
  const documents = archive(id).filter(({ documentId }) => documentId !== id('Ana Belk'));
  await expect(writeDocuments(strapi, documents)).rejects.toThrow(/names .*, which is not there/);
  expect(await rowsOf(strapi, 'article').count({})).toBe(0);
});
