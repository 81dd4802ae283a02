import { ACTIONS, type LeaseReply, type LeaseRequest } from '../../core';
import { documentsOf, rowsOf } from '../../server/documentsOf';
import { type Ask, type Desk, expectOk, openDesk } from './openDesk';
import { countRows, openStory } from './openStory';
import { deciding, operate, placeOf, quote, readText, tagging, untagging } from './operating';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
let other: Ask;
beforeAll(async () => {
  desk = await openDesk();
  other = await desk.as([ACTIONS.tag, ACTIONS.read]);
}, 60_000);
afterAll(() => desk.stop());

const beat = async (ask: Ask, articleId: string, request: LeaseRequest): Promise<LeaseReply> =>
  expectOk(await ask<LeaseReply>('put', `/articles/${articleId}/lease`, request));

const newArticle = async (): Promise<string> => (await openStory(desk)).article.documentId;

/** As if the last beat had been `ms` ago. */
const age = async (articleId: string, ms: number): Promise<void> => {
  const { strapi } = desk;
  await strapi.db.connection('communique_tag_leases').where({ article_id: articleId }).decrement('beat_at', ms);
};

test('whoever comes first holds the article; the next one is told who', async () => {
  const articleId = await newArticle();
  const began = Date.now();
  const { holder } = await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  expect(holder).toMatchObject({ name: 'Mara Holt (mara@desk.example)', isYou: true });
  // The clock of the database is the one of this machine here.
  expect(Math.abs(new Date(holder.since).getTime() - began)).toBeLessThan(5_000);
  const told = await beat(other, articleId, { sessionId: 'other-1' });
  expect(told.holder).toEqual({ ...holder, isYou: false });
  expect((await beat(desk.ask, articleId, { sessionId: 'mara-1' })).holder).toEqual(holder);
});

test('a second page of the same editor is another session', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'page-1' });
  expect((await beat(desk.ask, articleId, { sessionId: 'page-2' })).holder.isYou).toBe(false);
});

test('a session id of somebody else opens nothing', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  expectOk(await other('delete', `/articles/${articleId}/lease?sessionId=mara-1`));
  expect((await beat(desk.ask, articleId, { sessionId: 'mara-1' })).holder.isYou).toBe(true);
});

test('who takes over holds it; the one before learns it at the next beat and does not take it back by that', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  const taken = await beat(other, articleId, { sessionId: 'other-1', takeOver: true });
  expect(taken.holder.isYou).toBe(true);
  for (const _ of [1, 2]) {
    const { holder } = await beat(desk.ask, articleId, { sessionId: 'mara-1' });
    expect(holder).toEqual({ ...taken.holder, isYou: false });
  }
  expect((await beat(other, articleId, { sessionId: 'other-1' })).holder.isYou).toBe(true);
});

test('44 seconds of silence keep it, 46 end it', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  await age(articleId, 44_000);
  expect((await beat(other, articleId, { sessionId: 'other-1' })).holder.isYou).toBe(false);
  await age(articleId, 2_000);
  expect((await beat(other, articleId, { sessionId: 'other-1' })).holder.isYou).toBe(true);
  expect((await beat(desk.ask, articleId, { sessionId: 'mara-1' })).holder.isYou).toBe(false);
});

test('who comes back after a silence, and nobody came, holds it anew', async () => {
  const articleId = await newArticle();
  const before = await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  await age(articleId, 600_000);
  const after = await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  expect(after.holder.isYou).toBe(true);
  expect(after.holder.since >= before.holder.since).toBe(true);
});

test('who leaves lets go; who leaves what another holds changes nothing', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  expectOk(await other('delete', `/articles/${articleId}/lease?sessionId=other-1`));
  expect((await beat(other, articleId, { sessionId: 'other-1' })).holder.isYou).toBe(false);
  expectOk(await desk.ask('delete', `/articles/${articleId}/lease?sessionId=mara-1`));
  expect((await beat(other, articleId, { sessionId: 'other-1' })).holder.isYou).toBe(true);
});

test('of twenty who come at the same moment one holds it, and all are told the same', async () => {
  const articleId = await newArticle();
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, n) => beat(n % 2 === 0 ? desk.ask : other, articleId, { sessionId: `page-${n}` })),
  );
  expect(replies.filter(({ holder }) => holder.isYou)).toHaveLength(1);
  expect(new Set(replies.map(({ holder }) => `${holder.name} ${holder.since}`)).size).toBe(1);
  expect(await countRows(desk, 'tag-lease', { articleId })).toBe(1);
});

test('the lease goes with its article', async () => {
  const articleId = await newArticle();
  await beat(desk.ask, articleId, { sessionId: 'mara-1' });
  await documentsOf(desk.strapi, 'article').delete({ documentId: articleId });
  expect(await countRows(desk, 'tag-lease', { articleId })).toBe(0);
  expect((await desk.ask('put', `/articles/${articleId}/lease`, { sessionId: 'mara-1' })).status).toBe(404);
});

test('the stamp changes with every tag that anybody changes, and with nothing else', async () => {
  const { article, suggestions } = await openStory(desk);
  const articleId = article.documentId;
  const text = await readText(desk, articleId);
  const stamps: string[] = [];
  const look = async () => {
    const { stamp, revision } = await beat(desk.ask, articleId, { sessionId: 'mara-1' });
    expect((await beat(other, articleId, { sessionId: 'other-1' })).stamp).toBe(stamp);
    stamps.push(stamp);
    return revision;
  };
  expect(await look()).toBe(text.revision);
  const [link] = suggestions.filter(({ kind }) => kind === 'link');
  if (!link) throw new Error('the story has no link');
  await operate({ ask: other }, articleId, [deciding(link, 'accepted')]);
  await look();
  const made = tagging(quote('My country has waited'), placeOf(text, 'My country has waited'));
  await operate({ ask: other }, articleId, [made]);
  await look();
  await operate({ ask: other }, articleId, [deciding({ id: made.tagId, version: 1 }, 'undo')]);
  await look();
  await operate({ ask: other }, articleId, [untagging(made.tagId, 2)]);
  await look();
  const before = await rowsOf(desk.strapi, 'article').findOne({ where: { documentId: articleId, publishedAt: null } });
  const body = before?.body as object[];
  const first = { type: 'paragraph', children: [{ type: 'text', text: 'Corrects the port.' }] };
  await documentsOf(desk.strapi, 'article').update({ documentId: articleId, data: { body: [first, ...body] } });
  const edited = await look();
  expect(edited).not.toBe(text.revision);
  // The text is as it was, and the tags say "moved".
  await documentsOf(desk.strapi, 'article').update({ documentId: articleId, data: { body } });
  expect(await look()).toBe(text.revision);
  expect(new Set(stamps).size).toBe(stamps.length);
  await documentsOf(desk.strapi, 'article').update({ documentId: articleId, data: { slugline: 'STRAITS' } });
  await look();
  expect(stamps.at(-1)).toBe(stamps.at(-2));
});

test.each([
  ['no session', {}, 'sessionId'],
  ['a session that is no id', { sessionId: 'a b' }, 'sessionId'],
  ['a take-over that is no yes or no', { sessionId: 'a', takeOver: 'yes' }, 'takeOver'],
])('%s is refused with its path', async (_, request, path) => {
  const articleId = await newArticle();
  const reply = await desk.ask('put', `/articles/${articleId}/lease`, request);
  expect(reply).toMatchObject({ status: 400, error: { details: { errors: [{ path: [path] }] } } });
});

test('leaving without a session is refused with its path', async () => {
  const reply = await desk.ask('delete', `/articles/${await newArticle()}/lease`);
  expect(reply).toMatchObject({ status: 400, error: { details: { errors: [{ path: ['sessionId'] }] } } });
});
