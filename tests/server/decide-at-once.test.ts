import type { DecideReply, EventProposal, LogReply } from '../../core';
import { type Desk, expectOk, find, newOperation, openDesk } from './openDesk';
import { countRows, openStory } from './openStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

describe('two at once', () => {
  test('of twenty decisions on one suggestion exactly one wins; the others are shown the present state', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'keep the straits');
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        desk.ask<DecideReply>('put', `/suggestions/${quote.id}`, {
          operationId: newOperation(),
          version: quote.version,
          decision: { kind: n % 2 === 0 ? 'accepted' : 'rejected' },
        }),
      ),
    );
    const won = replies.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const current = won[0]?.data.suggestion;
    for (const { status, error } of replies.filter((reply) => reply.status !== 200)) {
      expect(status).toBe(409);
      expect(error).toMatchObject({ name: 'ConflictError', details: { current } });
    }
    expect(await countRows(desk, 'quote', { article: { documentId: list.article.documentId } })).toBeLessThanOrEqual(1);
    expect(await countRows(desk, 'person', { name: list.who })).toBeLessThanOrEqual(1);
  });

  test('quotes of one speaker, all accepted at once, make one person', async () => {
    const list = await openStory(desk);
    const quotes = list.suggestions.filter(({ kind }) => kind === 'quote');
    await Promise.all(quotes.map((quote) => desk.decide(quote, { kind: 'accepted' })));
    expect(await countRows(desk, 'person', { name: list.other })).toBe(1);
    expect(await countRows(desk, 'quote', { article: { documentId: list.article.documentId } })).toBe(quotes.length);
  });

  test('the same operation, sent ten times, is done once and answered ten times', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'eleven years');
    const request = { operationId: newOperation(), version: quote.version, decision: { kind: 'accepted' } };
    const ask = () => desk.ask<DecideReply>('put', `/suggestions/${quote.id}`, request);
    const replies = await Promise.all(Array.from({ length: 10 }, ask));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(replies[0]?.status).toBe(200);
    expect(await ask()).toEqual(replies[0]);
    expect(await countRows(desk, 'quote', { article: { documentId: list.article.documentId } })).toBe(1);
    const { entries } = expectOk(await desk.ask<LogReply>('get', `/articles/${list.article.documentId}/log`));
    expect(entries.filter(({ operationId }) => operationId === request.operationId)).toHaveLength(1);
  });

  test('an operation id that was used for something else is refused', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'eleven years');
    const operationId = newOperation();
    const send = (id: string, version: number, kind: string) =>
      desk.ask('put', `/suggestions/${id}`, { operationId, version, decision: { kind } });
    expect((await send(quote.id, quote.version, 'accepted')).status).toBe(200);
    expect(await send(quote.id, quote.version, 'rejected')).toMatchObject({
      status: 409,
      error: { message: expect.stringContaining('used for another decision') },
    });
    const other = find(list, 'link', 'Fishing season');
    expect((await send(other.id, other.version, 'accepted')).status).toBe(409);
  });
});

test('the log tells who decided what and when, before and after', async () => {
  const list = await openStory(desk);
  const quote = find(list, 'quote', 'eleven years');
  const began = Date.now();
  const { suggestion } = await desk.decide(quote, { kind: 'accepted' });
  await desk.decide(suggestion, { kind: 'rejected' });
  const { entries } = expectOk(await desk.ask<LogReply>('get', `/articles/${list.article.documentId}/log`));
  const own = entries.filter(({ suggestionId }) => suggestionId === quote.id);
  expect(own).toMatchObject([
    {
      what: 'rejected',
      before: { decision: 'accepted', record: suggestion.record },
      after: { decision: 'rejected', record: null },
    },
    { what: 'accepted', before: { decision: 'open', version: 1 }, after: { decision: 'accepted', version: 2 } },
  ]);
  for (const { who, when } of own) {
    expect(who).toBe('Mara Holt (mara@desk.example)');
    expect(new Date(when).getTime()).toBeGreaterThanOrEqual(began);
  }
});

test('a decision that cannot be carried out leaves nothing half done', async () => {
  const list = await openStory(desk);
  const event = find(list, 'event', '"eventKind":"meeting"');
  const people = await countRows(desk, 'person');
  const value = { ...(event.proposed as EventProposal), startDate: '2031-03-09', endDate: '2031-03-01' };
  const reply = await desk.ask('put', `/suggestions/${event.id}`, {
    operationId: newOperation(),
    version: event.version,
    decision: { kind: 'corrected', value },
  });
  expect(reply).toMatchObject({ status: 400, error: { message: expect.stringContaining('endDate') } });
  expect(await countRows(desk, 'person')).toBe(people);
  expect(find(await desk.list(list.article.documentId), 'event', '"eventKind":"meeting"')).toEqual(event);
});
