import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalyzeReply, InboxReply, LogReply, PublishReply, SuggestionsReply } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, find, newOperation, openDesk, STRAITS } from './openDesk';
import { statementsOf } from './statementsOf';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

test('a story from the wire to a published quote, and back', async () => {
  const { ask, decide, strapi } = desk;
  // The editor pastes the story and looks at how it was read: nothing is saved.
  const read = expectOk(
    await ask<AnalyzeReply>('post', '/stories/analyze', { text: STRAITS, format: 'text', date: '2031-03-05' }),
  );
  expect(read.story.headline?.text).toBe('Norvia and Talmera to share the straits');
  expect(read.story.dateline).toMatchObject({ place: 'PORT ANSEL', agency: 'Northwind' });
  expect(read.existingArticleId).toBeNull();
  expect(await rowsOf(strapi, 'article').count()).toBe(0);

  // The draft, with what the desk should look at.
  const { articleId, isNew, suggestions } = await desk.importStory(STRAITS);
  expect(isNew).toBe(true);
  const list = await desk.list(articleId);
  expect(list.suggestions).toHaveLength(suggestions);
  expect(list.article).toMatchObject({ isPublished: false, isModified: false, inLanguage: 'en' });
  expect(list.progress).toEqual({ total: suggestions, decided: 0, changed: 0, lost: 0 });

  // In the inbox, with what there is to do.
  const inbox = expectOk(await ask<InboxReply>('get', '/inbox?q=STRAITS'));
  expect(inbox.entries).toMatchObject([{ documentId: articleId, kinds: { person: 2, quote: 3, link: 2 } }]);

  // Accepting the words accepts who said them.
  const quote = find(list, 'quote', 'keep the straits open');
  const { suggestion, also } = await decide(quote, { kind: 'accepted' });
  expect(suggestion).toMatchObject({ decision: { kind: 'accepted' }, decidedBy: 'Mara Holt (mara@desk.example)' });
  expect(also.map(({ proposed }) => proposed)).toContainEqual(expect.objectContaining({ name: 'Ana Belk' }));

  // Published: the quote goes along, and its speaker is public now.
  const published = expectOk(await ask<PublishReply>('post', `/articles/${articleId}/publish`));
  expect(published).toMatchObject({ documentId: articleId, quotes: 1, links: 0 });
  const [live] = await rowsOf(strapi, 'quote').findMany({
    where: { publishedAt: { $notNull: true } },
    populate: ['speaker'],
  });
  expect(live).toMatchObject({
    text: 'We will keep the straits open for every ship',
    documentId: suggestion.record?.documentId,
    speaker: { name: 'Ana Belk', visibility: 'public' },
  });

  // Taken back: readers keep it until the article is published again.
  await decide(suggestion, { kind: 'undo' });
  const stillLive = await rowsOf(strapi, 'quote').count({ where: { publishedAt: { $notNull: true } } });
  expect(stillLive).toBe(1);
  expect((await desk.list(articleId)).article.isModified).toBe(true);
  const again = expectOk(await ask<PublishReply>('post', `/articles/${articleId}/publish`));
  expect(again.quotes).toBe(0);
  expect((await desk.list(articleId)).article.isModified).toBe(false);

  // Unpublished, the words go with their story; published again, they come back with it.
  const countLive = () => rowsOf(strapi, 'quote').count({ where: { publishedAt: { $notNull: true } } });
  await decide(find(await desk.list(articleId), 'quote', 'keep the straits open'), { kind: 'accepted' });
  expect(expectOk(await ask<PublishReply>('post', `/articles/${articleId}/publish`)).quotes).toBe(1);
  await strapi.documents('plugin::communique.article').unpublish({ documentId: articleId });
  expect(await countLive()).toBe(0);
  expect(expectOk(await ask<PublishReply>('post', `/articles/${articleId}/publish`)).quotes).toBe(1);
  expect(await countLive()).toBe(1);
  const latest = find(await desk.list(articleId), 'quote', 'keep the straits open');
  await decide(latest, { kind: 'undo' });

  // Who did what, newest first.
  const { entries } = expectOk(await ask<LogReply>('get', `/articles/${articleId}/log`));
  expect(entries[0]).toMatchObject({ what: 'undo', who: 'Mara Holt (mara@desk.example)', suggestionId: suggestion.id });
  expect(entries.map(({ what }) => what)).toContain('accepted');
});

describe('a story that comes in', () => {
  const numbered = (n: number): string => STRAITS.replace('eleven years', `${n} years`);

  test('keeps its parts, and the copy exactly as it came', async () => {
    const received = numbered(1).replaceAll('\n', '\r\n').replace('Ana', 'A\u0301na');
    const { articleId } = await desk.importStory(received);
    const article = (await rowsOf(desk.strapi, 'article').findOne({ where: { documentId: articleId } })) as Row;
    expect(article).toMatchObject({
      headline: 'Norvia and Talmera to share the straits',
      slug: expect.stringContaining('norvia-and-talmera'),
      datelinePlace: { place: 'Port Ansel' },
      datelineText: 'PORT ANSEL, March 4 (Northwind) —',
      inLanguage: 'en',
      receivedText: received,
      receivedHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(String(article.datePublished)).toContain('2031-03-05');
    const { suggestions } = await desk.list(articleId);
    const person = suggestions.find(({ proposed }) => proposed.kind === 'person' && proposed.name.endsWith('Belk'));
    expect(person?.proposed).toMatchObject({ name: '\u00c1na Belk' });
    for (const { anchor } of suggestions) {
      expect(anchor.state).toBe('ok');
      expect(anchor.exact).not.toContain('\r');
    }
  });

  test('is the same article when the same operation comes twice, also at the same moment', async () => {
    const request = { operationId: newOperation(), text: numbered(2), format: 'text' };
    const replies = await Promise.all(Array.from({ length: 8 }, () => desk.ask('post', '/stories', request)));
    const [first] = replies;
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    for (const { data } of replies) expect(data).toEqual(first?.data);
    expect(first?.data).toMatchObject({ isNew: true });
  });

  test('is the same article when the same copy comes from two editors at the same moment', async () => {
    const request = () => ({ operationId: newOperation(), text: numbered(3), format: 'text' });
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => desk.ask<{ articleId: string; isNew: boolean }>('post', '/stories', request())),
    );
    expect(new Set(replies.map(({ data }) => data.articleId)).size).toBe(1);
    expect(replies.filter(({ data }) => data.isNew)).toHaveLength(1);
    const read = expectOk(
      await desk.ask<AnalyzeReply>('post', '/stories/analyze', { text: numbered(3), format: 'text' }),
    );
    expect(read.existingArticleId).toBe(replies[0]?.data.articleId);
  });

  test('is refused when its operation was used for another story', async () => {
    const operationId = newOperation();
    await desk.ask('post', '/stories', { operationId, text: numbered(4), format: 'text' });
    const { status, error } = await desk.ask('post', '/stories', { operationId, text: numbered(5), format: 'text' });
    expect(status).toBe(409);
    expect(error).toMatchObject({ name: 'ConflictError', message: expect.stringContaining(operationId) });
  });

  test('may come in again after its article was deleted', async () => {
    const first = await desk.importStory(numbered(6));
    await desk.strapi.documents('plugin::communique.article').delete({ documentId: first.articleId });
    const second = await desk.importStory(numbered(6));
    expect(second.isNew).toBe(true);
    expect(second.articleId).not.toBe(first.articleId);
  });

  test('may be a page of HTML, whose links keep their addresses and whose scripts are not words', async () => {
    const html = `<html><script>alert("x")</script><h1>Talmera counts its ships</h1>
      <p>"There are nine," Talmeran Fisheries Minister Olga Vint said on Monday.</p>
      <p>Related news:</p><ul><li><a href="https://news.example/ships">Ships that were lost</a></li></ul></html>`;
    const { articleId } = await desk.importStory(html, { format: 'html' });
    const list = await desk.list(articleId);
    expect(find(list, 'link', 'Ships that were lost').proposed).toMatchObject({ url: 'https://news.example/ships' });
    expect(find(list, 'quote', 'There are nine').proposed).toMatchObject({ directness: 'direct' });
    expect(JSON.stringify(list)).not.toContain('alert');
  });

  test('is written under the headline that the editor gives it', async () => {
    const { articleId } = await desk.importStory(numbered(7), { headline: 'Straits stay open' });
    expect((await desk.list(articleId)).article.headline).toBe('Straits stay open');
  });

  test('is read in every language of the sample stories', async () => {
    const folder = path.resolve(__dirname, '..', 'stories');
    for (const name of ['rahahan-fa', 'doroga-ru', 'sikka-ar', 'ligne-fr', 'river-treaty']) {
      const { articleId } = await desk.importStory(readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
      const { suggestions, article } = await desk.list(articleId);
      expect(article.inLanguage).toBe(name.includes('-') && name !== 'river-treaty' ? name.slice(-2) : 'en');
      expect(suggestions.some(({ kind }) => kind === 'quote')).toBe(true);
    }
  });
});

describe('the inbox', () => {
  test('shows the last story first, page by page, and only what is undecided', async () => {
    const first = expectOk(await desk.ask<InboxReply>('get', '/inbox?page=1&pageSize=2'));
    const second = expectOk(await desk.ask<InboxReply>('get', '/inbox?page=2&pageSize=2'));
    expect(first.entries).toHaveLength(2);
    const ids = [...first.entries, ...second.entries].map(({ documentId }) => documentId);
    expect(new Set(ids).size).toBe(4);
    const { articleId } = await desk.importStory(`${STRAITS}\nA seal on the quay`);
    const third = expectOk(await desk.ask<InboxReply>('get', '/inbox?pageSize=1'));
    expect(third.entries[0]?.documentId).toBe(articleId);
    for (const { id } of (await desk.list(articleId)).suggestions) {
      const now = (await desk.list(articleId)).suggestions.find((one) => one.id === id);
      if (now?.decision.kind === 'open') await desk.decide(now, { kind: 'rejected' });
    }
    const after = expectOk(await desk.ask<InboxReply>('get', '/inbox?pageSize=100'));
    expect(after.entries.map(({ documentId }) => documentId)).not.toContain(articleId);
    expect(after.pagination.total).toBe(first.pagination.total);
  });

  test('asks the database as often for a hundred articles as for one', async () => {
    const list = async (pageSize: number) => expectOk(await desk.ask('get', `/inbox?pageSize=${pageSize}`));
    const count = async (pageSize: number) => (await statementsOf(desk.strapi, () => list(pageSize))).length;
    expect(await count(100)).toBe(await count(1));
  });

  test('takes the wild cards of a search for letters', async () => {
    expect(expectOk(await desk.ask<InboxReply>('get', '/inbox?q=%25')).entries).toEqual([]);
    expect(
      expectOk(await desk.ask<InboxReply>('get', `/inbox?q=${encodeURIComponent("'; drop table x --")}`)).entries,
    ).toEqual([]);
  });
});

describe('settings', () => {
  test('hide what the reader is not sure of, until it is decided', async () => {
    const { articleId } = await desk.importStory(STRAITS.replace('eleven', 'twelve'));
    const all = await desk.list(articleId);
    expectOk(await desk.ask('put', '/settings', { defaultLanguage: 'en', showAbove: 1 }));
    const sure = expectOk(await desk.ask<SuggestionsReply>('get', `/articles/${articleId}/suggestions`));
    expect(sure.suggestions.length).toBeLessThan(all.suggestions.length);
    expect(sure.progress.total).toBe(sure.suggestions.length);
    expect(expectOk(await desk.ask('get', '/settings'))).toEqual({ defaultLanguage: 'en', showAbove: 1 });
    expectOk(await desk.ask('put', '/settings', { defaultLanguage: 'en', showAbove: 0 }));
  });
});

test('a story read again finds who is known meanwhile and loses what is gone', async () => {
  const { articleId } = await desk.importStory(STRAITS.replace('eleven', 'thirteen').replaceAll('Rell', 'Rellman'));
  const list = await desk.list(articleId);
  const unknown = find(list, 'person', 'Tomas Rellman');
  expect(unknown.proposed).toMatchObject({ knownId: null });
  const known = await documentsOf(desk.strapi, 'person').create({ data: { name: 'Tomas Rellman' } });
  const kept = find(list, 'quote', 'thirteen years');
  const rejected = find(list, 'quote', 'fishermen will decide');
  await desk.decide(rejected, { kind: 'rejected' });
  const [article] = await rowsOf(desk.strapi, 'article').findMany({ where: { documentId: articleId } });
  const body = ((article as Row).body as object[]).filter((block) => !JSON.stringify(block).includes('every ship'));
  await desk.strapi.documents('plugin::communique.article').update({ documentId: articleId, data: { body } as never });
  const again = expectOk(await desk.ask<SuggestionsReply>('post', `/articles/${articleId}/analyze`));
  expect(find(again, 'quote', 'thirteen years').id).toBe(kept.id);
  expect(JSON.stringify(again)).not.toContain('every ship');
  expect(find(again, 'person', 'Tomas Rellman')).toMatchObject({
    id: unknown.id,
    version: unknown.version + 1,
    proposed: { knownId: known.documentId },
  });
  // Never asked again, not even where "he" is somebody else now.
  expect(find(again, 'quote', 'fishermen will decide')).toMatchObject({
    id: rejected.id,
    decision: { kind: 'rejected' },
  });
});
