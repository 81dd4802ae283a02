import type { EventsFound, OrganizationsFound, PeopleFound, PostsFound } from '../../core';
import { documentsOf } from '../../server/documentsOf';
import { type Desk, expectOk, find, openDesk, STRAITS } from './openDesk';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
const ids: Record<string, string> = {};
const DAY = '2031-03-04';

type Type = Parameters<typeof documentsOf>[1];
const make = async (type: Type, data: Record<string, unknown>): Promise<string> => {
  const { documentId } = await documentsOf(desk.strapi, type).create({ data });
  ids[String(data.name ?? data.label ?? documentId)] = documentId;
  return documentId;
};
const meet = async (name: string, startDate: string, parties: readonly string[], more: object = {}): Promise<void> => {
  const event = await make('diplomatic-event', { name, kind: 'meeting', startDate, ...more });
  for (const party of parties) {
    const side = party === 'Talmera' ? 'organization' : 'person';
    await make('participation', { event, [side]: ids[party] });
  }
};

/** Nobody of these names held any of these offices; Talmera and Norvia are no states. */
beforeAll(async () => {
  desk = await openDesk();
  await make('organization', { name: 'Talmera', kind: 'state', country: 'SE' });
  await make('organization', { name: 'Foreign Ministry of Talmera', kind: 'ministry', country: 'SE' });
  await make('organization', { name: 'Harbour Club', alternateNames: [{ name: 'نادي المرفأ' }] });
  const post = await make('post', {
    label: 'Foreign Minister of Talmera',
    kind: 'foreignMinister',
    country: 'SE',
    alternateNames: [{ name: 'Talmerischer Außenminister' }],
  });
  await make('person', { name: 'Tomas Rell', alternateNames: [{ name: 'Томас Релл' }] });
  await make('person', { name: 'Ana Belk' });
  await make('person', { name: 'Mara Relling' });
  await make('term-of-office', { person: ids['Tomas Rell'], post, startDate: '2030', status: 'current' });
  await make('term-of-office', { person: ids['Mara Relling'], post, startDate: '2026', endDate: '2029' });
  await meet('Talks on the straits', '2031-03-03', ['Tomas Rell', 'Ana Belk'], { place: 'Port Ansel' });
  await meet('Talks on the straits with a third', '2031-03-04', ['Tomas Rell', 'Mara Relling']);
  await meet('Another time', '2031-03-09', ['Tomas Rell', 'Ana Belk']);
  await meet('Вопрос о проливах', '2030-01-01', ['Talmera'], { kind: 'summit', place: 'Äland' });
}, 120_000);
afterAll(() => desk.stop());

const get = async <T>(path: string): Promise<T> => expectOk(await desk.ask<T>('get', path));
const people = async (params: object): Promise<PeopleFound['people']> =>
  (await get<PeopleFound>(`/search/people?${new URLSearchParams({ ...params })}`)).people;
const events = async (params: object): Promise<EventsFound['events']> =>
  (await get<EventsFound>(`/search/events?${new URLSearchParams({ ...params })}`)).events;

describe('people', () => {
  test('are found by name, with the office of the day', async () => {
    expect(await people({ q: 'rel tom', date: DAY })).toEqual([
      { documentId: ids['Tomas Rell'], name: 'Tomas Rell', office: 'Foreign Minister of Talmera', matched: null },
    ]);
  });

  test('are found by another name, which is told', async () => {
    expect(await people({ q: 'релл', date: DAY })).toMatchObject([{ name: 'Tomas Rell', matched: 'Томас Релл' }]);
  });

  test('are found by office, who held it on the day first', async () => {
    const namesOn = async (date: string) => (await people({ q: 'Swedish FM', date })).map(({ name }) => name);
    expect(await namesOn(DAY)).toEqual(['Tomas Rell', 'Mara Relling']);
    expect(await namesOn('2028-02-02')).toEqual(['Mara Relling', 'Tomas Rell']);
  });

  test('are as many as asked for, and none for no words', async () => {
    expect(await people({ q: 'r', limit: '1' })).toHaveLength(1);
    expect(await people({ q: '' })).toEqual([]);
    expect(await people({})).toEqual([]);
    expect(await people({ q: '%' })).toEqual([]);
    expect(await people({ q: '🕊️ AND "'.repeat(1_000).slice(0, 2_000) })).toEqual([]);
  });

  test('are found as soon as they are added, renamed, given an office, merged, or gone', async () => {
    expect(await people({ q: 'quorra' })).toEqual([]);
    const id = await make('person', { name: 'Quorra Vint' });
    expect(await people({ q: 'quorra' })).toMatchObject([{ documentId: id, office: null }]);
    await documentsOf(desk.strapi, 'person').update({ documentId: id, data: { name: 'Quorra Holt' } });
    expect(await people({ q: 'quorra' })).toMatchObject([{ name: 'Quorra Holt' }]);
    const post = await make('post', { label: 'Envoy to the straits', kind: 'envoy' });
    await make('term-of-office', { person: id, post, status: 'current' });
    expect(await people({ q: 'quorra' })).toMatchObject([{ office: 'Envoy to the straits' }]);
    await documentsOf(desk.strapi, 'post').update({ documentId: post, data: { label: 'Envoy to the sound' } });
    expect(await people({ q: 'envoy sound' })).toMatchObject([{ office: 'Envoy to the sound' }]);
    await documentsOf(desk.strapi, 'person').update({ documentId: id, data: { mergedInto: ids['Ana Belk'] } });
    expect(await people({ q: 'quorra' })).toEqual([]);
    await documentsOf(desk.strapi, 'person').update({ documentId: id, data: { mergedInto: null } });
    expect(await people({ q: 'quorra' })).toHaveLength(1);
    await documentsOf(desk.strapi, 'person').delete({ documentId: id });
    expect(await people({ q: 'quorra' })).toEqual([]);
  });

  test('that a failed change had made are not found', async () => {
    const failing = desk.strapi.db.transaction(async () => {
      await make('person', { name: 'Zelda Norr' });
      await documentsOf(desk.strapi, 'person').update({
        documentId: ids['Ana Belk'] as string,
        data: { name: 'Zelda Belk' },
      });
      // Asked from within, a request sees what is not yet kept; nobody else may be told of it later.
      expect(await people({ q: 'zelda' })).toHaveLength(2);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await people({ q: 'zelda' })).toEqual([]);
    expect(await people({ q: 'ana belk' })).toMatchObject([{ name: 'Ana Belk' }]);
  });
});

test('whom an editor has just accepted is found', async () => {
  const { articleId } = await desk.importStory(
    STRAITS.replaceAll('Tomas Rell', 'Ulla Gren').replaceAll('Rell', 'Gren'),
  );
  await desk.decide(find(await desk.list(articleId), 'person', 'Ulla Gren'), { kind: 'accepted' });
  expect(await people({ q: 'gren ul' })).toMatchObject([{ name: 'Ulla Gren' }]);
});

test.each([
  ['talm', ['Talmera', 'Foreign Ministry of Talmera']],
  ['MFA Sweden', ['Foreign Ministry of Talmera']],
  ['نادی', ['Harbour Club']],
  ['', []],
])('organizations are found by name and by what they are: %s', async (q, names) => {
  const found = await get<OrganizationsFound>(`/search/organizations?q=${encodeURIComponent(q)}`);
  expect(found.organizations.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each([
  ['foreign talm', 1],
  ['Außenminister Schweden', 1],
  ['талмера', 0],
])('posts are found by label, other name and what they are: %s', async (q, count) => {
  const { posts } = await get<PostsFound>(`/search/posts?q=${encodeURIComponent(q)}`);
  expect(posts.map(({ label }) => label)).toEqual(Array(count).fill('Foreign Minister of Talmera'));
});

describe('events', () => {
  const names = async (params: object): Promise<string[]> => (await events(params)).map(({ name }) => name);
  const both = () => `${ids['Tomas Rell']},${ids['Ana Belk']}`;

  test('of the same parties within two days come first and say so', async () => {
    const found = await events({ date: DAY, parties: both() });
    expect(found[0]).toEqual({
      documentId: ids['Talks on the straits'],
      name: 'Talks on the straits',
      kind: 'meeting',
      startDate: '2031-03-03',
      place: 'Port Ansel',
      participants: ['Tomas Rell', 'Ana Belk'],
      isLikely: true,
    });
    expect(found.slice(1).map(({ name, isLikely }) => [name, isLikely])).toEqual([
      ['Talks on the straits with a third', false],
      ['Another time', false],
      ['Вопрос о проливах', false],
    ]);
  });

  test('are found by words of name and place, the nearest day first', async () => {
    expect(await names({ q: 'STRAITS talks', date: DAY })).toEqual([
      'Talks on the straits with a third',
      'Talks on the straits',
    ]);
    expect(await names({ q: 'ansel' })).toEqual(['Talks on the straits']);
    expect(await names({ q: 'вопрос', date: DAY })).toEqual(['Вопрос о проливах']);
    expect(await names({ q: 'talks_on%' })).toEqual(['Talks on the straits with a third', 'Talks on the straits']);
    expect(await names({ q: '%%' })).toEqual([]);
  });

  test('are of one kind where one is asked for, and as many as asked for', async () => {
    expect(await names({ kind: 'summit' })).toEqual(['Вопрос о проливах']);
    expect(await names({ limit: '2', date: DAY })).toHaveLength(2);
  });
});

test.each([
  ['people?limit=0', 'limit: "0" is refused: must be a whole number from 1 to 50'],
  ['people?limit=51', 'limit'],
  ['people?limit=many', 'limit'],
  ['people?date=2031-02-30', 'date: "2031-02-30" is refused: must be a day that exists'],
  ['people?q[$ne]=1', 'q: {"$ne":"1"} is refused'],
  ['people?q=a&q=b', 'q'],
  ['people?query=rell', 'query'],
  ['organizations?date=2031-03-04', 'date'],
  ['posts?limit=-1', 'limit'],
  ['events?kind=party', 'kind: "party" is refused: must be one of meeting'],
  ["events?parties=a';drop", 'parties'],
  [`events?parties=${Array(51).fill('a').join(',')}`, 'parties'],
])('what cannot be asked is refused with what was wrong and an example: %s', async (path, says) => {
  const { status, error } = await desk.ask('get', `/search/${path}`);
  expect({ status, message: error?.message }).toEqual({
    status: 400,
    message: expect.stringMatching(/For example: \{/),
  });
  expect(error.message).toContain(says);
});

test('a query of ten thousand characters is answered', async () => {
  expect(await people({ q: 'rell '.repeat(2_000) })).toMatchObject([{ name: 'Tomas Rell' }, { name: 'Mara Relling' }]);
});
