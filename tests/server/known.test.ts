import type { EventProposal, PersonProposal, QuoteProposal } from '../../core';
import { documentsOf, type Row } from '../../server/documentsOf';
import { type Desk, find, openDesk } from './openDesk';
import { openStory, storyMark } from './openStory';
import { deciding, link, operate, tagging } from './operating';
import { statementsOf } from './statementsOf';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

type Hub = 'person' | 'organization' | 'post' | 'term-of-office' | 'diplomatic-event';
const make = (type: Hub, data: object): Promise<Row> => documentsOf(desk.strapi, type).create({ data: { ...data } });

test('says what the records are called that the tags name, and null where one was deleted since', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  expect(list.known).toEqual({});
  const known = await make('person', { name: `Olga Vint ${storyMark()}` });
  const body = await make('organization', { name: `Harbour Board ${storyMark()}`, kind: 'ministry' });
  const talks = await make('diplomatic-event', { name: 'Talks', kind: 'summit', startDate: '2031-03-01' });
  const quote = find(list, 'quote', 'eleven years');
  const meeting = find(list, 'event', '"eventKind":"meeting"');
  const value: QuoteProposal = {
    ...(quote.proposed as QuoteProposal),
    speaker: { kind: 'person', id: known.documentId },
    event: talks.documentId,
  };
  const party = {
    kind: 'organization',
    name: 'the board',
    organizationKind: 'ministry',
    country: null,
    knownId: body.documentId,
  } as const;
  const event: EventProposal = { ...(meeting.proposed as EventProposal), participants: [{ party, role: 'host' }] };
  const { results } = await operate(desk, articleId, [
    deciding(quote, { kind: 'corrected', value }),
    deciding(meeting, { kind: 'corrected', value: event }),
  ]);
  expect(results.map(({ kind }) => kind)).toEqual(['done', 'done']);
  const made = find(await desk.list(articleId), 'event', '"eventKind":"meeting"').record?.documentId ?? '';
  const names = {
    [known.documentId]: { type: 'person', name: known.name, detail: null },
    [body.documentId]: { type: 'organization', name: body.name, detail: null },
    [talks.documentId]: { type: 'event', name: 'Talks', detail: '2031-03-01' },
    [made]: { type: 'event', name: event.name, detail: event.startDate },
  };
  expect((await desk.list(articleId)).known).toEqual(names);
  await documentsOf(desk.strapi, 'person').delete({ documentId: known.documentId });
  expect((await desk.list(articleId)).known).toEqual({ ...names, [known.documentId]: null });
});

test('a person is told by the office of the article’s day, else by the last one', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const known = await make('person', { name: `Olga Vint ${storyMark()} II` });
  const hold = async (label: string, days: object) => {
    const post = await make('post', { label: `${label} ${storyMark()}`, kind: 'minister' });
    return make('term-of-office', { person: known.documentId, post: post.documentId, ...days });
  };
  const tag = find(list, 'person', list.who);
  const value = { ...(tag.proposed as PersonProposal), roles: [], knownId: known.documentId };
  await operate(desk, articleId, [deciding(tag, { kind: 'corrected', value })]);
  const office = async () => (await desk.list(articleId)).known[known.documentId]?.detail;
  expect(await office()).toBeNull();
  await hold('Minister of Piers', { startDate: '2020', endDate: '2024' });
  await hold('Minister of Locks', { startDate: '2010', endDate: '2015' });
  expect(await office()).toBe(`Minister of Piers ${storyMark()}`);
  const then = await hold('Minister of Buoys', { startDate: '2030-05', endDate: '2031-04' });
  await hold('Minister of Tides', { startDate: '2031-05' });
  expect(await office()).toBe(`Minister of Buoys ${storyMark()}`);
  await documentsOf(desk.strapi, 'term-of-office').delete({ documentId: then.documentId });
  expect(await office()).toBe(`Minister of Tides ${storyMark()}`);
});

test('takes as many statements for a hundred names as for two', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const people = await Promise.all(
    Array.from({ length: 100 }, (_, n) => make('person', { name: `Crew ${storyMark()} ${n}` })),
  );
  const statements = async () => (await statementsOf(desk.strapi, () => desk.list(articleId))).length;
  const meeting = find(list, 'event', '"eventKind":"meeting"');
  const attend = async (amount: number) => {
    const participants = people
      .slice(0, amount)
      .map(({ documentId }) => ({ party: { kind: 'person', id: documentId } as const, role: 'guest' as const }));
    const value: EventProposal = { ...(meeting.proposed as EventProposal), participants };
    const { version } = find(await desk.list(articleId), 'event', '"eventKind":"meeting"');
    await operate(desk, articleId, [deciding({ id: meeting.id, version }, { kind: 'corrected', value })]);
    return statements();
  };
  await operate(desk, articleId, [tagging(link('Tides'), null)]);
  const few = await attend(2);
  expect(await attend(100)).toBe(few);
  expect(Object.values((await desk.list(articleId)).known)).toHaveLength(101);
});
