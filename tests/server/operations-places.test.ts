import type { StoredSuggestion, TextReply } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { dumpDesk } from './dumpDesk';
import { type Desk, find, openDesk } from './openDesk';
import { findOnly, openStory } from './openStory';
import { backTo, deciding, doOne, link, operateOne, placeOf, quote, readText, tagging } from './operating';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

/** The text as somebody else saves it meanwhile, paragraph by paragraph. */
async function edit(articleId: string, change: (paragraphs: readonly string[]) => readonly string[]): Promise<void> {
  const { blocks } = await readText(desk, articleId);
  const body = change(blocks.map(({ text }) => text)).map((text) => ({
    type: 'paragraph',
    children: [{ type: 'text', text }],
  }));
  await documentsOf(desk.strapi, 'article').update({ documentId: articleId, data: { body } });
}

const replaced =
  (from: string, to: string) =>
  (paragraphs: readonly string[]): string[] =>
    paragraphs.map((text) => text.replace(from, to));

const quoteOf = (tag: StoredSuggestion): Promise<Row> =>
  findOnly(desk, 'quote', { documentId: tag.record?.documentId, publishedAt: null });
const wordsAt = ({ blocks }: TextReply, { anchor }: StoredSuggestion): string =>
  anchor.spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)).join(' ');

test('an editor moves the edges of a tag: the quote goes along, and back', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const text = await readText(desk, articleId);
  const tag = await doOne(desk, articleId, deciding(find(list, 'quote', 'eleven years'), 'accepted'));
  const before = await dumpDesk(desk.strapi);
  const place = placeOf(text, 'waited eleven years for this day');
  const moved = await doOne(desk, articleId, deciding(tag, 'accepted', place));
  expect(moved.anchor).toEqual(place);
  expect(await quoteOf(moved)).toMatchObject({ anchor: place });
  const back = await doOne(desk, articleId, deciding(moved, 'accepted', tag.anchor));
  expect(back.anchor).toEqual(tag.anchor);
  expect(await quoteOf(back)).toMatchObject({ anchor: tag.anchor });
  expect(await dumpDesk(desk.strapi)).toEqual(before);
});

test('the place wins over the words of a correction', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const tag = find(list, 'quote', 'eleven years');
  const value = { ...tag.proposed, text: 'My country' } as StoredSuggestion['proposed'];
  const place = placeOf(await readText(desk, articleId), 'eleven years');
  const done = await doOne(desk, articleId, deciding(tag, { kind: 'corrected', value }, place));
  expect(done.anchor.exact).toBe('eleven years');
});

test('words that stand elsewhere since are found, and described where they stand now', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const seen = placeOf(await readText(desk, articleId), 'waited eleven years');
  await edit(articleId, (paragraphs) => ['Corrects the port.', ...paragraphs]);
  const text = await readText(desk, articleId);
  const tag = find(await desk.list(articleId), 'quote', 'eleven years');
  const moved = await doOne(desk, articleId, deciding(tag, 'accepted', seen));
  expect(moved.anchor).toMatchObject({ revision: text.revision, exact: 'waited eleven years', state: 'ok' });
  expect(wordsAt(text, moved)).toBe('waited eleven years');
  const made = await doOne(desk, articleId, tagging(quote('waited eleven years'), seen));
  expect(made.anchor).toEqual(moved.anchor);
});

test('words that are gone are refused, and nothing of the operation is done', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const seen = placeOf(await readText(desk, articleId), 'waited eleven years');
  await edit(articleId, replaced('waited eleven years', 'waited for ages'));
  const before = await dumpDesk(desk.strapi);
  const tag = find(await desk.list(articleId), 'quote', 'eleven years');
  for (const operation of [
    deciding(tag, 'accepted', seen),
    deciding(tag, 'rejected', seen),
    tagging(quote('waited eleven years'), seen),
  ]) {
    expect(await operateOne(desk, articleId, operation)).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/“waited eleven years” cannot be told in it any more\. Load the text again/),
    });
  }
  expect(await dumpDesk(desk.strapi)).toEqual(before);
});

test('the same words in another paragraph are other words', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const seen = placeOf(await readText(desk, articleId), 'this day');
  await edit(articleId, (paragraphs) => [
    ...replaced('for this day', 'for long')(paragraphs),
    'A boat was painted blue on this day in the harbour of another town.',
  ]);
  const tag = find(await desk.list(articleId), 'quote', 'eleven years');
  expect(await operateOne(desk, articleId, deciding(tag, 'accepted', seen))).toMatchObject({ kind: 'refused' });
});

test('a place that is not what it says is refused, on the very text that it names', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const place = placeOf(await readText(desk, articleId), 'waited eleven years');
  const tag = find(list, 'quote', 'eleven years');
  const [span] = place.spans;
  if (!span) throw new Error('the place has no span');
  const wrong = [
    [{ ...place, exact: 'waited twelve years' }, /is not what stands at place\.spans/],
    [{ ...place, spans: [{ ...span, end: 100_000 }] }, /do not stand inside/],
    [{ ...place, spans: [{ ...span, block: 99 }] }, /do not stand inside/],
    [{ ...place, spans: [{ ...span, end: span.start }] }, /do not stand inside/],
  ] as const;
  for (const [bad, message] of wrong) {
    expect(await operateOne(desk, articleId, deciding(tag, 'accepted', bad))).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(message),
    });
  }
  // What the client derives wrongly besides is derived here again.
  const sloppy = { ...place, prefix: 'x', suffix: '', spans: [{ ...span, blockHash: 'x' }] };
  expect((await doOne(desk, articleId, deciding(tag, 'accepted', sloppy))).anchor).toEqual(place);
});

test('words that the desk reports as changed are kept by their new place; taken back, they are reported again', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  await doOne(desk, articleId, deciding(find(list, 'quote', 'eleven years'), 'accepted'));
  await edit(articleId, replaced('eleven years', 'twelve years'));
  const tag = find(await desk.list(articleId), 'quote', 'eleven years');
  expect(tag.anchor.state).toBe('changed');
  const before = await dumpDesk(desk.strapi);
  const text = await readText(desk, articleId);
  const words = wordsAt(text, tag);
  const value = { ...tag.proposed, text: words } as StoredSuggestion['proposed'];
  const kept = await doOne(desk, articleId, deciding(tag, { kind: 'corrected', value }, placeOf(text, words)));
  expect(kept.anchor.state).toBe('ok');
  expect((await desk.list(articleId)).progress.changed).toBe(0);
  const back = await doOne(desk, articleId, deciding(kept, backTo(tag.decision), tag.anchor));
  expect(back.anchor).toEqual(tag.anchor);
  expect(await dumpDesk(desk.strapi)).toEqual(before);
});

test('words that the desk reports as lost find a new place; taken back, they are lost again', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  await doOne(desk, articleId, deciding(find(list, 'quote', 'eleven years'), 'accepted'));
  await edit(articleId, (paragraphs) => paragraphs.filter((text) => !text.includes('eleven')));
  const tag = find(await desk.list(articleId), 'quote', 'eleven years');
  expect(tag.anchor.state).toBe('lost');
  const before = await dumpDesk(desk.strapi);
  const place = placeOf(await readText(desk, articleId), 'The fishermen');
  const kept = await doOne(desk, articleId, deciding(tag, 'accepted', place));
  expect(kept.anchor).toEqual(place);
  await doOne(desk, articleId, deciding(kept, 'accepted', tag.anchor));
  expect(await dumpDesk(desk.strapi)).toEqual(before);
});

test('a tag that stood nowhere in the text gets a place and goes back to none', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const tag = await doOne(desk, articleId, tagging(link('What the tides bring'), null));
  const before = await dumpDesk(desk.strapi);
  const place = placeOf(await readText(desk, articleId), 'What the straits carry');
  const placed = await doOne(desk, articleId, deciding(tag, 'accepted', place));
  expect(placed.anchor).toEqual(place);
  const back = await doOne(desk, articleId, deciding(placed, 'accepted', tag.anchor));
  expect(back.anchor).toEqual(tag.anchor);
  expect(await dumpDesk(desk.strapi)).toEqual(before);
});

test('the next edit takes tags along that were placed and made by hand', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const made = await doOne(
    desk,
    articleId,
    tagging(quote('every ship'), placeOf(await readText(desk, articleId), 'every ship')),
  );
  await edit(articleId, (paragraphs) => ['Corrects the port.', ...paragraphs]);
  const now = (await desk.list(articleId)).suggestions.find(({ id }) => id === made.id) as StoredSuggestion;
  expect(now.anchor.state).toBe('moved');
  expect(wordsAt(await readText(desk, articleId), now)).toBe('every ship');
  expect(await quoteOf(now)).toMatchObject({ anchor: now.anchor });
  expect(await rowsOf(desk.strapi, 'tag-log').count({ where: { articleId, what: 'reanchor' } })).toBe(0);
});
