import type { PictureEventDetails, PictureReply } from '../../core';
import type { TypeName } from '../../server/content-types/attributes';
import { documentsOf } from '../../server/documentsOf';
import { type Desk, expectOk, openDesk } from './openDesk';
import { anchorOf } from './writeStory';

jest.setTimeout(60_000);

let desk: Desk;
/** Invented, like all of it: Norvia and Talmera are no states, Ana Belk and Tomas Rell are nobody. */
const ids: Record<string, string> = {};

const make = async (type: TypeName, data: Record<string, unknown>): Promise<string> =>
  (await documentsOf(desk.strapi, type).create({ data })).documentId;
const ask = async (query = ''): Promise<PictureReply> =>
  expectOk(await desk.ask<PictureReply>('get', `/pictures/events${query}`));
const namesOf = ({ events }: PictureReply): string[] => events.map(({ name }) => name);

beforeAll(async () => {
  desk = await openDesk();
  ids.belk = await make('person', { name: 'Ana Belk', nationality: 'XN' });
  ids.rell = await make('person', { name: 'Tomas Rell' });
  ids.absent = await make('person', { name: 'Ivo Stay' });
  ids.league = await make('organization', { name: 'League of Ports', kind: 'igo' });
  ids.straits = await make('topic', { name: 'The straits' });
  const place = { place: 'Port Ansel', country: 'CH', latitude: 46.2, longitude: 6.15 };
  ids.talks = await make('diplomatic-event', {
    name: 'Talks',
    kind: 'meeting',
    startDate: '2031-03-04',
    topics: [ids.straits],
    ...place,
  });
  ids.visit = await make('diplomatic-event', { name: 'Visit', kind: 'visit', startDate: '2031-04', country: 'FR' });
  ids.round = await make('diplomatic-event', { name: 'Round', kind: 'negotiationRound', startDate: '2031-05-01/..' });
  ids.old = await make('diplomatic-event', { name: 'Old call', kind: 'phoneCall', startDate: '../2029' });
  ids.call = await make('diplomatic-event', { name: 'Call', kind: 'phoneCall', startDate: '2031-03-20' });
  await make('diplomatic-event', { name: 'Undated', kind: 'aid' });
  for (const [event, party] of [
    [ids.talks, { person: ids.belk, role: 'host' }],
    [ids.talks, { person: ids.rell }],
    [ids.visit, { person: ids.rell }],
    [ids.visit, { organization: ids.league, role: 'observer' }],
  ] as const) {
    await make('participation', { event, ...party });
  }
  ids.article = await make('article', { headline: 'The straits stay open', inLanguage: 'en' });
  const quote = { directness: 'direct', article: ids.article, event: ids.talks, speaker: ids.belk };
  for (const [position, text] of ['We agree.', 'Ships may pass.'].entries()) {
    await make('quote', { ...quote, text, position, anchor: anchorOf(text), saidAt: '2031-03-04T10:00:00.000Z' });
  }
  const onCall = { ...quote, event: ids.call, text: 'Agreed.', position: 3, anchor: anchorOf('Agreed.') };
  await make('quote', onCall);
  await make('quote', { ...quote, text: 'Taken back.', position: 2, anchor: anchorOf('Taken back.'), withdrawn: true });
}, 120_000);
afterAll(() => desk.stop());

test('all events come in the order of their first day, with who took part and what was said', async () => {
  const reply = await ask();
  expect(namesOf(reply)).toEqual(['Old call', 'Undated', 'Talks', 'Call', 'Visit', 'Round']);
  expect(reply.events[2]).toMatchObject({
    first: '2031-03-04',
    last: '2031-03-04',
    latitude: 46.2,
    longitude: 6.15,
    quotes: 2,
    topics: [ids.straits],
    participants: [
      { party: ids.belk, role: 'host' },
      { party: ids.rell, role: 'actor' },
    ],
  });
  expect(reply.events[4]).toMatchObject({ first: '2031-04-01', last: '2031-04-30', latitude: null });
  expect(reply.events[5]).toMatchObject({ first: '2031-05-01', last: null });
  expect(reply.parties).toContainEqual({
    documentId: ids.league,
    type: 'organization',
    name: 'League of Ports',
    country: null,
  });
  expect(reply).toMatchObject({ total: 6, isCut: false, unknown: [] });
});

test('quotes are counted on the day that they were said, or else on the day of their event', async () => {
  const march = [
    { day: '2031-03-04', count: 2 },
    { day: '2031-03-20', count: 1 },
  ];
  expect((await ask()).quoteDays).toEqual(march);
  expect((await ask('?from=2031-03-05')).quoteDays).toEqual(march.slice(1));
  expect((await ask('?to=2031-03-19')).quoteDays).toEqual(march.slice(0, 1));
});

test('the filters offer who and what there is: nobody who never took part', async () => {
  const { choices } = await ask('?kind=visit');
  expect(choices.people.map(({ name }) => name)).toEqual(['Ana Belk', 'Tomas Rell']);
  expect(choices).toMatchObject({ countries: ['CH', 'FR'], topics: [{ name: 'The straits' }] });
  expect((await ask(`?person=${ids.absent}`)).choices.people[0]?.name).toBe('Ivo Stay');
});

test.each([
  ['from the last day of a month, its event may be on it', '?from=2031-04-30', ['Visit', 'Round']],
  ['from long after: what never ended still goes on', '?from=2040-01-01', ['Round']],
  ['to a day: what began on an unknown one may have begun', '?to=2031-03-04', ['Old call', 'Talks']],
  [
    'a range: not what began long before and ended, nor what has no date',
    '?from=2031-03-01&to=2031-03-31',
    ['Talks', 'Call'],
  ],
  ['a kind', '?kind=visit', ['Visit']],
  ['a country', '?country=CH', ['Talks']],
])('%s', async (_, query, names) => {
  expect(namesOf(await ask(query))).toEqual(names);
});

test('a person and a topic narrow the events, and the quotes per day with them', async () => {
  expect(namesOf(await ask(`?person=${ids.rell}`))).toEqual(['Talks', 'Visit']);
  expect((await ask(`?person=${ids.rell}`)).quoteDays).toEqual([]);
  expect(namesOf(await ask(`?topic=${ids.straits}`))).toEqual(['Talks']);
  expect((await ask(`?topic=${ids.straits}`)).quoteDays).toEqual([{ day: '2031-03-04', count: 2 }]);
  expect((await ask('?to=2031-03-03')).quoteDays).toEqual([]);
});

test('who or what the desk does not have narrows nothing, and is named', async () => {
  const reply = await ask('?person=nobody&topic=nothing');
  expect([reply.unknown, reply.total]).toEqual([['person', 'topic'], 6]);
});

test('above the limit the latest are shown, and the reply says that it is cut', async () => {
  const reply = await ask('?limit=2');
  expect([namesOf(reply), reply.total, reply.isCut]).toEqual([['Visit', 'Round'], 6, true]);
});

test.each([
  ['from=2031-02-30', 'from: "2031-02-30" is refused: must be a day that exists'],
  ['from=2031-05-01&to=2031-04-01', 'to: "2031-04-01" is refused: must not come before "from"'],
  ['kind=party', 'kind: "party" is refused: must be one of meeting'],
  ['country=Switzerland', 'country: "Switzerland" is refused: must be two letters'],
  ['limit=5001', 'limit: "5001" is refused: must be a whole number from 1 to 5000'],
  ['person=a%20b', 'person: "a b" is refused'],
  ['from=2031-01-01&from=2031-02-01', 'from: ["2031-01-01","2031-02-01"] is refused'],
])('%s is refused, with an example', async (query, message) => {
  const { status, error } = await desk.ask('get', `/pictures/events?${query}`);
  expect([status, error.message]).toEqual([400, expect.stringContaining(message)]);
  expect(error.message).toContain('For example: {"from":"2031-01-01"');
});

test("an event's card has its quotes with their speakers, and its articles", async () => {
  const { quotes, articles } = expectOk(await desk.ask<PictureEventDetails>('get', `/pictures/events/${ids.talks}`));
  expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['We agree.', 'Ana Belk'],
    ['Ships may pass.', 'Ana Belk'],
  ]);
  expect(articles).toEqual([{ documentId: ids.article, headline: 'The straits stay open' }]);
  expect((await desk.ask('get', '/pictures/events/gone')).status).toBe(404);
});
