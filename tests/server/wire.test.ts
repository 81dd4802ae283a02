import type { CreateStoryReply } from '../../core';
import { HOST_PLUGINS } from './newsroom/callers';
import { type RunningStrapi, startStrapi } from './startStrapi';

/** A wire that sends stories to the content API with a token of its own. */
let running: RunningStrapi;
let address: string;
const keys: Record<string, string> = {};

const STORY = [
  'PORT ARDEL, March 4 (Northwind) - “The strait stays open,” said Mirela Tosk, the foreign minister of Ardenia.',
  '',
  'This story is invented; its states and people do not exist.',
].join('\n');

type Tokens = { create(token: Record<string, unknown>): Promise<{ accessKey: string }> };

beforeAll(async () => {
  running = await startStrapi({ hostPlugins: HOST_PLUGINS });
  const { strapi } = running;
  const tokens = strapi.service('admin::api-token-content-api') as unknown as Tokens;
  const make = async (name: string, type: string, permissions?: string[]) => {
    const token = { name, description: '', type, lifespan: null, kind: 'content-api', permissions };
    keys[name] = (await tokens.create(token)).accessKey;
  };
  await make('Northwind', 'custom', ['plugin::communique.story.import']);
  await make('Southwind', 'custom', ['plugin::communique.story.import']);
  await make('reader', 'read-only');
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as { port: number };
  address = `http://127.0.0.1:${port}/api/communique/stories`;
}, 120_000);
afterAll(() => running.stop());

async function send(body: unknown, headers: Record<string, string> = {}, sender: string | null = 'Northwind') {
  const reply = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(sender !== null && { authorization: `Bearer ${keys[sender]}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { data, error } = (await reply.json()) as {
    data: CreateStoryReply;
    error?: { message: string; details: { articleId?: string } };
  };
  return { status: reply.status, data, error };
}

const articles = () => running.strapi.db.query('plugin::communique.article').count();

test('a story becomes a draft with its suggestions, and the log knows which wire sent it', async () => {
  const { status, data } = await send({ text: STORY, date: '2031-03-04' });
  expect([status, data]).toMatchObject([201, { isNew: true, suggestions: expect.any(Number) }]);
  expect(data.suggestions).toBeGreaterThanOrEqual(2);
  const { db } = running.strapi;
  const article = await db.query('plugin::communique.article').findOne({ where: { documentId: data.articleId } });
  expect(article).toMatchObject({ publishedAt: null, inLanguage: 'en', receivedText: STORY });
  const receipt = await db.query('plugin::communique.story-receipt').findOne({ where: { articleId: data.articleId } });
  expect(receipt.who).toBe('Northwind');
});

test('the same copy is the same article, whoever sends it and how often', async () => {
  const before = await articles();
  const [again, other] = [await send({ text: STORY }), await send({ text: STORY }, {}, 'Southwind')];
  expect(again.data.articleId).toBe(other.data.articleId);
  expect([other.status, other.data.isNew]).toEqual([200, false]);
  expect(await articles()).toBe(before);
});

test('a story sent twenty times at once with one key is one article', async () => {
  const before = await articles();
  const text = `${STORY}\nSent many times.`;
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => send({ text }, { 'Idempotency-Key': '"wire-1"' })),
  );
  expect(new Set(replies.map(({ data }) => data.articleId)).size).toBe(1);
  expect(await articles()).toBe(before + 1);
});

test('a key that came with another story is refused; another wire may use the same one', async () => {
  const first = await send({ text: `${STORY}\nOne.` }, { 'Idempotency-Key': 'wire-2' });
  const clash = await send({ text: `${STORY}\nTwo.` }, { 'Idempotency-Key': 'wire-2' });
  expect([clash.status, clash.error?.details.articleId]).toEqual([409, first.data.articleId]);
  expect(clash.error?.message).toContain('wire-2');
  expect((await send({ text: `${STORY}\nThree.` }, { 'Idempotency-Key': 'wire-2' }, 'Southwind')).status).toBe(201);
});

test('who may not send stories is refused', async () => {
  expect((await send({ text: STORY }, {}, null)).status).toBe(403);
  expect((await send({ text: STORY }, {}, 'reader')).status).toBe(403);
});

test('what is no story is refused with what is wrong and what to send instead', async () => {
  const before = await articles();
  const refused: [body: unknown, headers: Record<string, string>, status: number, says: RegExp][] = [
    [{}, {}, 400, /text/],
    [{ text: '  ' }, {}, 400, /text/],
    [{ text: STORY, date: '2031-02-30' }, {}, 400, /date/],
    [{ text: STORY, language: 'english please' }, {}, 400, /language/],
    [{ text: STORY, format: 'pdf' }, {}, 400, /format/],
    [{ text: STORY, published: true }, {}, 400, /published/],
    [{ text: STORY, operationId: 'mine' }, {}, 400, /operationId/],
    [STORY, { 'content-type': 'text/plain' }, 415, /application\/json/],
    [{ text: STORY }, { 'Idempotency-Key': 'a key with spaces' }, 400, /printable/],
    ['{"text": ', {}, 400, /./],
    [{ text: 'x'.repeat(2_000_000) }, {}, 400, /text/],
    [{ text: 'x'.repeat(30_000_000) }, {}, 413, /one story at a time/],
  ];
  for (const [body, headers, status, says] of refused) {
    const reply = await send(body, headers);
    expect([String(JSON.stringify(body)).slice(0, 60), reply.status]).toEqual([
      String(JSON.stringify(body)).slice(0, 60),
      status,
    ]);
    expect(reply.error?.message).toMatch(says);
  }
  expect(await articles()).toBe(before);
});
