import type { InboxReply, NextReply, SuggestionsReply } from '../../core';
import { type Desk, expectOk, openDesk } from './openDesk';
import { openStory } from './openStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const next = async (after: string) => expectOk(await desk.ask<NextReply>('get', `/inbox/next?after=${after}`));

const rejectAll = async ({ suggestions }: SuggestionsReply) => {
  for (const one of suggestions) await desk.decide(one, { kind: 'rejected' });
};

test('the queue is walked as the inbox shows it, and begins again', async () => {
  // Nobody waits yet; then one article, which is not its own next.
  expect(await next('aaaaaaaaaaaaaaaaaaaaaaaa')).toBeNull();
  const first = await openStory(desk);
  expect(await next(first.article.documentId)).toBeNull();

  const others = [await openStory(desk), await openStory(desk), await openStory(desk)];
  const { entries } = expectOk(await desk.ask<InboxReply>('get', '/inbox?pageSize=100'));
  const order = entries.map(({ documentId, headline }) => ({ documentId, headline }));
  expect(order).toHaveLength(4);

  const walked: NextReply[] = [];
  let at = order[0]?.documentId ?? '';
  for (const _ of order) {
    const found = await next(at);
    walked.push(found);
    at = found?.documentId ?? '';
  }
  expect(walked).toEqual([...order.slice(1), order[0]]);

  // One that is decided is passed over, and keeps its place as the one to go on from.
  const [, second] = order;
  const decided = [first, ...others].find(({ article }) => article.documentId === second?.documentId);
  await rejectAll(decided as SuggestionsReply);
  expect(await next(order[0]?.documentId ?? '')).toEqual(order[2]);
  expect(await next(second?.documentId ?? '')).toEqual(order[2]);

  // One that there is not is followed by the first.
  expect(await next('aaaaaaaaaaaaaaaaaaaaaaaa')).toEqual(order[0]);
});

test('articles that came in at the same moment are each met once', async () => {
  const table = desk.strapi.db.metadata.get('plugin::communique.article').tableName;
  await desk.strapi.db.connection(table).update({ created_at: desk.strapi.db.connection(table).min('created_at') });
  const { entries } = expectOk(await desk.ask<InboxReply>('get', '/inbox?pageSize=100'));
  const met = new Set<string>();
  let at = entries[0]?.documentId ?? '';
  for (const _ of entries) {
    at = (await next(at))?.documentId ?? '';
    met.add(at);
  }
  expect([...met].sort()).toEqual(entries.map(({ documentId }) => documentId).sort());
});

test.each([
  ['nothing', ''],
  ['an empty id', 'after='],
  ['what is no id', "after='; drop table x --"],
  ['two ids', 'after=a&after=b'],
])('%s is refused with an example', async (_, query) => {
  const { status, error } = await desk.ask('get', `/inbox/next?${query}`);
  expect(status).toBe(400);
  expect(error.message).toMatch(/^after: .*For example: \{"after":/);
});
