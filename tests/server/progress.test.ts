import type { ProgressReply } from '../../core';
import { type Desk, expectOk, find, openDesk } from './openDesk';
import { openStory } from './openStory';
import { statementsOf } from './statementsOf';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const ask = async (...ids: string[]) =>
  expectOk(await desk.ask<ProgressReply>('get', `/progress?articles=${ids.join(',')}`)).progress;

test('a page of articles is answered at once, each with the progress that it says of itself', async () => {
  const [one, other] = [await openStory(desk), await openStory(desk)];
  await desk.decide(find(one, 'link', 'Fishing season'), { kind: 'accepted' });
  const progress = await ask(one.article.documentId, other.article.documentId);
  expect(Object.keys(progress).sort()).toEqual([one.article.documentId, other.article.documentId].sort());
  expect(progress[one.article.documentId]).toEqual((await desk.list(one.article.documentId)).progress);
  expect(progress[one.article.documentId]).toMatchObject({ decided: 1, total: one.suggestions.length });
  expect(progress[other.article.documentId]).toMatchObject({ decided: 0, total: other.suggestions.length });
});

test('an article without suggestions, or that there is not, is 0 of 0', async () => {
  expect(await ask('aaaaaaaaaaaaaaaaaaaaaaaa')).toEqual({
    aaaaaaaaaaaaaaaaaaaaaaaa: { total: 0, decided: 0, changed: 0, lost: 0 },
  });
});

test('what nobody is shown does not count', async () => {
  const { article, suggestions } = await openStory(desk);
  const sure = suggestions.filter(({ confidence }) => confidence >= 0.9).length;
  expect(sure).toBeLessThan(suggestions.length);
  expectOk(await desk.ask('put', '/settings', { defaultLanguage: 'en', showAbove: 0.9 }));
  expect((await ask(article.documentId))[article.documentId]?.total).toBe(sure);
  expectOk(await desk.ask('put', '/settings', { defaultLanguage: 'en', showAbove: 0 }));
});

test('twenty-five articles take as many statements as one', async () => {
  const counted = async (amount: number) => {
    const articles = Array.from({ length: amount }, (_, at) => `article${at}`);
    return (await statementsOf(desk.strapi, () => ask(...articles))).length;
  };
  expect(await counted(25)).toBe(await counted(1));
});

test('the same id twice is one', async () => {
  expect(Object.keys(await ask('same', 'same'))).toEqual(['same']);
});

const ids = (amount: number) => Array.from({ length: amount }, (_, at) => `id${at}`).join(',');

test('a hundred articles are answered, one more is refused', async () => {
  expect((await desk.ask('get', `/progress?articles=${ids(100)}`)).status).toBe(200);
  const refused = await desk.ask('get', `/progress?articles=${ids(101)}`);
  expect(refused).toMatchObject({ status: 400 });
  expect(refused.error.message).toContain('at most 100 articles');
});

test.each([
  ['no articles', ''],
  ['an empty list', 'articles='],
  ['a comma too many', 'articles=a,,b'],
  ['what is no id', "articles=a,'; drop table x --"],
  ['two lists', 'articles=a&articles=b'],
  ['a list that never ends', `articles=${'a'.repeat(7000)}`],
])('%s is refused with an example', async (_, query) => {
  const { status, error } = await desk.ask('get', `/progress?${query}`);
  expect(status).toBe(400);
  expect(error.message).toMatch(/^articles: .*For example: \{"articles":/);
});
