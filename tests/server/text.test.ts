import { revisionOf, toBlocks } from '../../core';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, openDesk } from './openDesk';
import { openStory } from './openStory';
import { readText } from './operating';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

test('the text is what anchors count, with the revision that they were described against', async () => {
  const { article, suggestions } = await openStory(desk);
  const { blocks, revision } = await readText(desk, article.documentId);
  const draft = await rowsOf(desk.strapi, 'article').findOne({
    where: { documentId: article.documentId, publishedAt: null },
  });
  expect(blocks.map(({ text }) => ({ text }))).toEqual(toBlocks(draft?.body).map(({ text }) => ({ text })));
  // Every printed word stands in a sentence that the caret can walk to.
  for (const { text, sentences } of blocks) {
    expect(sentences.map(([start, end]) => text.slice(start, end)).join('').length).toBeGreaterThanOrEqual(
      text.split(/\s/u).join('').length,
    );
  }
  expect(revision).toBe(revisionOf(blocks));
  const placed = suggestions.filter(({ anchor }) => anchor.spans.length > 0);
  expect(placed.length).toBeGreaterThan(5);
  for (const { anchor } of placed) {
    expect(anchor.revision).toBe(revision);
    const words = anchor.spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
    expect(words.join(' ')).toBe(anchor.exact);
  }
});

test('the article says what it is, before and after it is published and edited again', async () => {
  const { article } = await openStory(desk);
  const { documentId } = article;
  expect((await readText(desk, documentId)).article).toEqual({
    documentId,
    headline: 'Norvia and Talmera to share the straits',
    inLanguage: 'en',
    datePublished: '2031-03-05T00:00:00.000Z',
    isPublished: false,
    isModified: false,
    embargoedUntil: null,
  });
  expectOk(await desk.ask('post', `/articles/${documentId}/publish`));
  expect((await readText(desk, documentId)).article).toMatchObject({ isPublished: true, isModified: false });
  const data = { headline: 'Another headline', embargoedUntil: '2099-01-01T00:00:00.000Z' };
  await documentsOf(desk.strapi, 'article').update({ documentId, data });
  expect((await readText(desk, documentId)).article).toMatchObject({ ...data, isPublished: true, isModified: true });
});

test('an article without a text has none, and has a revision', async () => {
  const { documentId } = await documentsOf(desk.strapi, 'article').create({
    data: { headline: 'A headline alone', inLanguage: 'en' },
  });
  expect(await readText(desk, documentId)).toMatchObject({ blocks: [], revision: revisionOf([]) });
});

test.each(['gone', '…', 'a'.repeat(80)])('there is no article “%s”', async (id) => {
  expect(await desk.ask('get', `/articles/${encodeURIComponent(id)}/text`)).toMatchObject({ status: 404 });
});
