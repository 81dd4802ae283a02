import http from 'node:http';
import { text } from 'node:stream/consumers';
import type { StoryReply } from '../../core';
import { config } from '../../server/config';
import type { TypeName } from '../../server/content-types/attributes';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { readStory } from '../../server/services/publicStories/readStory';
import { toStoryReply } from '../../server/services/publicStories/toStoryReply';
import { type Reply, startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';
import { statementsOf } from './statementsOf';
import { writeStory } from './writeStory';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

const story = (more: Record<string, string> = {}, slug = news.slug): Promise<Reply> =>
  room.ask('public', `/communique/stories/${slug}`, '', more);
const tagOf = ({ headers }: Reply): string => headers.get('etag') ?? 'none';
const change = (type: TypeName, data: Record<string, unknown>, documentId = news.open[type] ?? '') =>
  documentsOf(room.strapi, type).update({ documentId, data });
const publish = (documentId: string) => documentsOf(room.strapi, 'article').publish({ documentId });

/** What the reply is made of, asked now. */
async function built(slug = news.slug): Promise<StoryReply> {
  const rows = await readStory({ strapi: room.strapi, audience: 'public', now: new Date() }, { slug });
  if (rows === null) throw new Error(`${slug} is not there`);
  return JSON.parse(JSON.stringify(toStoryReply(rows)));
}

test('a story that nobody changed is given again by one short look, and not at all to whoever has it', async () => {
  const first = await story();
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
  let second: Reply | null = null;
  const [look, ...more] = await statementsOf(room.strapi, async () => {
    second = await story({ 'If-None-Match': tagOf(first) });
  });
  expect(look).toMatch(/^select count\(\*\).*communique_revisions/);
  expect(more).toEqual([]);
  expect(second).toMatchObject({ status: 304, text: '' });
  expect((await story({ 'If-None-Match': '"another"' })).text).toBe(first.text);
});

describe('whatever is changed shows in the next reply', () => {
  const changes: Record<string, () => Promise<unknown>> = {
    'a person’s name': () => change('person', { name: 'Ana Belk-Orr' }),
    'an organization’s name': () => change('organization', { name: 'Ministry of Ports of Veldania' }),
    'an event’s day': () => change('diplomatic-event', { startDate: '2031-03-15' }),
    'a post’s label': () => change('post', { label: 'Minister of Ports of Veldania' }),
    'a term’s end': () => change('term-of-office', { endDate: '2033' }),
    'a topic’s name, by a query past the documents': () =>
      rowsOf(room.strapi, 'topic').update({ where: { documentId: news.open.topic }, data: { name: 'Straits' } }),
    'an organization that turns internal': () => change('organization', { visibility: 'internal' }),
    'that organization, public again': () => change('organization', { visibility: 'public' }),
    'somebody new at the event': async () => {
      const guest = await documentsOf(room.strapi, 'person').create({
        data: { name: 'Pia Norr', visibility: 'public' },
      });
      await documentsOf(room.strapi, 'participation').create({
        data: { event: news.open['diplomatic-event'], person: guest.documentId, role: 'guest' },
      });
    },
    'another headline, published': async () => {
      await change('article', { headline: 'Veldania opens two harbours' });
      await publish(news.open.article ?? '');
    },
  };
  for (const [what, make] of Object.entries(changes)) {
    test(what, async () => {
      const before = await story();
      await make();
      const after = await story({ 'If-None-Match': tagOf(before) });
      expect(after.status).toBe(200);
      expect(after.body.data).toEqual(await built());
      expect(tagOf(after)).not.toBe(tagOf(before));
    });
  }

  test('an article that is unpublished', async () => {
    const { article } = await writeStory(room.strapi);
    const slug = String(article.slug);
    await publish(article.documentId);
    const before = await story({}, slug);
    await documentsOf(room.strapi, 'article').unpublish({ documentId: article.documentId });
    const gone = await story({ 'If-None-Match': tagOf(before) }, slug);
    expect([before.status, gone.status, gone.headers.get('cache-control')]).toEqual([200, 404, 'no-store']);
  });

  test('a change that was taken back, as the same reply again', async () => {
    const before = await story();
    await change('person', { name: 'Somebody Else' });
    await story();
    await change('person', { name: 'Ana Belk-Orr' });
    expect((await story({ 'If-None-Match': tagOf(before) })).status).toBe(304);
  });
});

test('what is written into a draft builds no reply anew', async () => {
  await story();
  await change('article', { headline: 'Not yet' });
  expect(await statementsOf(room.strapi, () => story())).toHaveLength(1);
});

test('a quote whose embargo ends shows in the next reply, though nobody wrote', async () => {
  const ends = Date.now() + 1200;
  const { article, quotes } = await writeStory(room.strapi);
  const data = { embargoedUntil: new Date(ends).toISOString() };
  await documentsOf(room.strapi, 'quote').update({ documentId: quotes[0]?.documentId ?? '', data });
  await publish(article.documentId);
  const count = async () => ((await story({}, String(article.slug))).body.data as StoryReply).quotes.length;
  expect(await count()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, ends - Date.now() + 50));
  expect(await count()).toBe(2);
});

test('forty readers who ask at once for a story that was changed build it once', async () => {
  await change('person', { description: 'Invented.' });
  const statements = await statementsOf(room.strapi, async () => {
    const replies = await Promise.all(Array.from({ length: 40 }, () => story()));
    expect(new Set(replies.map(tagOf)).size).toBe(1);
  });
  expect(statements.filter((sql) => /from `communique_articles`/.test(sql)).length).toBeLessThanOrEqual(3);
});

test('a request for a host that cannot be gets the reply of its own address', async () => {
  const { port } = room.strapi.server.httpServer.address() as { port: number };
  const ask = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { Host: 'no host at all' };
      http
        .get({ port, host: '127.0.0.1', path: `/api/communique${path}`, headers }, async (reply) =>
          resolve(await text(reply)),
        )
        .on('error', reject);
    });
  expect(await ask(`/stories/${news.slug}`)).toContain('Veldania opens');
  expect(await ask('/graph')).toContain('"edges"');
});

test('a reply to somebody with credentials is for no proxy, and a draft for nobody’s memory', async () => {
  const path = `/communique/articles/${news.editedArticle}`;
  const list = await room.ask('customToken', '/communique/people', 'sort=name');
  expect([list.headers.get('cache-control'), list.headers.get('vary')]).toEqual([
    'private, no-cache',
    expect.stringContaining('Authorization'),
  ]);
  const same = await room.ask('customToken', '/communique/people', 'sort=name', { 'If-None-Match': tagOf(list) });
  expect(same.status).toBe(304);
  for (const [address, query] of [
    [path, 'status=draft'],
    [`/communique/drafts/${news.editedArticle}`, ''],
  ] as const) {
    const draft = await room.ask('draftReader', address, query);
    expect([draft.status, draft.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
});

test('a setting that is none of ours, or no number, is named when Strapi starts', () => {
  const wrong = (replies: object) => () =>
    config.validator({ ...config.default, replies: { ...config.default.replies, ...replies } });
  expect(wrong({ maxAge: '60' })).toThrow(/communique\.config\.replies\.maxAge/);
  expect(wrong({ keptMegabytes: -1 })).toThrow(/communique\.config\.replies\.keptMegabytes/);
  expect(wrong({ ttl: 5 })).toThrow(/ttl.*maxAge/);
  expect(wrong({ maxAge: 60 })).not.toThrow();
});
