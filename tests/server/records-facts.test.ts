import type { EventFacts, PersonFacts } from '../../core';
import { documentsOf, type Row } from '../../server/documentsOf';
import { insertRows } from '../../server/services/desk/insertRows';
import { linkTableOf } from '../../server/services/desk/tables';
import { type Desk, expectOk, newOperation, openDesk } from './openDesk';
import { statementsOf } from './statementsOf';
import { anchorOf } from './writeStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const make = (type: Parameters<typeof documentsOf>[1], data: object): Promise<Row> =>
  documentsOf(desk.strapi, type).create({ data: { ...data } });
const personFacts = async ({ documentId }: Row, query = '') =>
  expectOk(await desk.ask<PersonFacts>('get', `/people/${documentId}/facts${query}`));
const eventFacts = async ({ documentId }: Row, query = '') =>
  expectOk(await desk.ask<EventFacts>('get', `/diplomatic-events/${documentId}/facts${query}`));

/** Invented, like every name here: Norvia is no state, Ana Belk and Tomas Rell are nobody. */
async function openScene() {
  const speaker = await make('person', {
    name: 'Ana Belk',
    alternateNames: [{ name: 'Ана Белк', language: 'ru', kind: 'transliteration' }, { name: 'Belk' }],
  });
  const event = await make('diplomatic-event', {
    ...{ name: 'Belk and Rell meet', kind: 'meeting', startDate: '2031-03-04', place: 'Port Ansel', country: 'CH' },
  });
  const story = await make('article', { headline: 'Norvia opens the straits', inLanguage: 'en' });
  await documentsOf(desk.strapi, 'article').update({
    documentId: story.documentId,
    data: { about: [event.documentId] },
  });
  const say = (text: string, saidAt: string | null) =>
    make('quote', {
      ...{ text, saidAt, directness: 'direct', position: 0, anchor: anchorOf(text) },
      ...{ speaker: speaker.documentId, article: story.documentId, event: event.documentId },
    });
  return { speaker, event, story, say };
}

describe('a person', () => {
  test('has quotes, the latest first, each with its article, its event and how it stands', async () => {
    const { speaker, event, story, say } = await openScene();
    const old = await say('We will keep the straits open.', '2031-03-04T10:00:00Z');
    const late = await say('Talks go on.', '2031-03-05T10:00:00Z');
    await documentsOf(desk.strapi, 'article').publish({ documentId: story.documentId });
    await documentsOf(desk.strapi, 'quote').update({ documentId: late.documentId, data: { text: 'The talks go on.' } });
    const draft = await say('Nobody will be left out.', '2031-03-06T10:00:00Z');
    const { quotes } = await personFacts(speaker);
    const named = { documentId: story.documentId, headline: 'Norvia opens the straits' };
    expect(quotes.entries.map(({ documentId, state }) => [documentId, state])).toEqual([
      [draft.documentId, 'draft'],
      [late.documentId, 'modified'],
      [old.documentId, 'published'],
    ]);
    expect(quotes.entries[1]).toMatchObject({
      ...{ text: 'The talks go on.', saidAt: '2031-03-05T10:00:00.000Z', article: named },
      event: { documentId: event.documentId, name: 'Belk and Rell meet' },
    });
    expect(quotes.pagination).toEqual({ page: 1, pageSize: 10, total: 3 });
    const second = (await personFacts(speaker, '?page=2&pageSize=2')).quotes;
    expect(second.entries.map(({ documentId }) => documentId)).toEqual([old.documentId]);
    expect(second.pagination).toEqual({ page: 2, pageSize: 2, total: 3 });
    await documentsOf(desk.strapi, 'quote').update({ documentId: old.documentId, data: { withdrawn: true } });
    expect((await personFacts(speaker)).quotes.entries[2]?.state).toBe('withdrawn');
  });

  test('has offices, the present one first, and names with language and kind', async () => {
    const { speaker } = await openScene();
    const post = (label: string) => make('post', { label, kind: 'minister', country: 'CH' });
    const [before, now] = [await post('Envoy of Norvia'), await post('Foreign Minister of Norvia')];
    const term = (office: Row, more: object) =>
      make('term-of-office', { person: speaker.documentId, post: office.documentId, ...more });
    await term(now, { startDate: '2020', status: 'current' });
    await term(before, { startDate: '2021-05', endDate: '2022', status: 'ended', acting: true });
    const { offices, names, merges, person } = await personFacts(speaker);
    expect(offices).toMatchObject([
      { post: { label: 'Foreign Minister of Norvia' }, country: 'CH', startDate: '2020', isPresent: true },
      { post: { label: 'Envoy of Norvia' }, endDate: '2022', status: 'ended', isActing: true, isPresent: false },
    ]);
    expect(names).toEqual([
      { name: 'Ana Belk', language: null, kind: null },
      { name: 'Ана Белк', language: 'ru', kind: 'transliteration' },
      { name: 'Belk', language: null, kind: 'alias' },
    ]);
    expect(merges).toEqual([]);
    expect(person).toEqual({ documentId: speaker.documentId, name: 'Ana Belk', mergedInto: null });
  });

  test('tells whom it was merged with, on both sides', async () => {
    const { speaker } = await openScene();
    const other = await make('person', { name: 'Anna Belk' });
    const request = { operationId: newOperation(), mergedId: other.documentId };
    expectOk(await desk.ask('post', `/people/${speaker.documentId}/merge`, request));
    expect((await personFacts(speaker)).merges).toMatchObject([
      { operationId: request.operationId, role: 'kept', other: { name: 'Anna Belk' }, isUndoable: true },
    ]);
    const gone = await personFacts(other);
    expect(gone.merges).toMatchObject([{ role: 'merged', other: { name: 'Ana Belk' }, who: expect.any(String) }]);
    expect(gone.person.mergedInto).toEqual({ documentId: speaker.documentId, name: 'Ana Belk' });
    expectOk(await desk.ask('post', `/merges/${request.operationId}/undo`, {}));
    expect((await personFacts(other)).merges).toEqual([]);
  });

  test('with 20,000 quotes takes as many statements as with one', async () => {
    const { speaker, story, say } = await openScene();
    await say('One.', '2031-03-01T10:00:00Z');
    const read = () => personFacts(speaker);
    const few = await statementsOf(desk.strapi, read);
    await addQuotes(speaker, story, 20_000);
    const many = await statementsOf(desk.strapi, read);
    const facts = await read();
    expect(facts.quotes.pagination.total).toBe(20_001);
    expect(facts.quotes.entries).toHaveLength(10);
    expect(many.length).toBe(few.length);
    expect(few.length).toBeGreaterThan(5);
  });
});

async function addQuotes(speaker: Row, story: Row, amount: number): Promise<void> {
  const { db } = desk.strapi;
  const rows = Array.from({ length: amount }, (_, n) => ({
    ...{ text: `Words ${n}`, directness: 'direct', position: n, anchor: anchorOf('Words') },
    saidAt: new Date(Date.UTC(2030, 0, 1, 0, n)).toISOString(),
  }));
  for (let start = 0; start < amount; start += 1_000)
    await insertRows(desk.strapi, 'quote', rows.slice(start, start + 1_000));
  await db.connection('communique_quotes').where('text', 'like', 'Words %').update({ published_at: null });
  const ids: { id: number }[] = await db.connection('communique_quotes').where('text', 'like', 'Words %').select('id');
  for (const [attribute, target] of [
    ['speaker', speaker.id],
    ['article', story.id],
  ] as const) {
    const link = linkTableOf(desk.strapi, 'quote', attribute);
    const links = ids.map(({ id }) => ({ [link.owner]: id, [link.target]: target }));
    await db.connection.batchInsert(link.name, links, 400);
  }
}

describe('an event', () => {
  test('has participants with roles and the office of that day, the words said there, and articles about it', async () => {
    const { speaker, event, story, say } = await openScene();
    const words = await say('We agree.', '2031-03-04T11:00:00Z');
    const body = await make('organization', { name: 'Norvian Foreign Ministry', kind: 'ministry' });
    const post = await make('post', { label: 'Foreign Minister of Norvia', kind: 'foreignMinister' });
    await make('term-of-office', { person: speaker.documentId, post: post.documentId, startDate: '2031-01' });
    const takes = (party: object, role: string) => make('participation', { event: event.documentId, ...party, role });
    await takes({ person: speaker.documentId }, 'host');
    await takes({ organization: body.documentId }, 'mediator');
    const facts = await eventFacts(event);
    expect(facts.event).toMatchObject({ kind: 'meeting', startDate: '2031-03-04', place: 'Port Ansel', country: 'CH' });
    expect(facts.participants).toMatchObject([
      { role: 'host', party: { type: 'person', name: 'Ana Belk' }, office: 'Foreign Minister of Norvia' },
      { role: 'mediator', party: { type: 'organization', name: 'Norvian Foreign Ministry' }, office: null },
    ]);
    expect(facts.quotes.entries).toMatchObject([{ documentId: words.documentId, speaker: { name: 'Ana Belk' } }]);
    expect(facts.articles).toMatchObject({ entries: [{ documentId: story.documentId, state: 'draft' }], total: 1 });
  });

  test('that nothing is known of has empty lists', async () => {
    const event = await make('diplomatic-event', { name: 'Talks', kind: 'other', startDate: '2031' });
    expect(await eventFacts(event)).toMatchObject({
      participants: [],
      quotes: { entries: [], pagination: { page: 1, pageSize: 10, total: 0 } },
      articles: { entries: [], total: 0 },
    });
  });
});

test('what is not there, and pages that cannot be, are refused with a reason', async () => {
  const { speaker } = await openScene();
  for (const path of ['/people/nobody/facts', '/diplomatic-events/nothing/facts', '/people/%00/facts']) {
    expect((await desk.ask('get', path)).status).toBe(404);
  }
  for (const query of ['page=0', 'page=x', 'pageSize=101', 'pageSize=1.5']) {
    const { status, error } = await desk.ask('get', `/people/${speaker.documentId}/facts?${query}`);
    expect([status, error.message]).toEqual([400, expect.stringContaining('whole number')]);
  }
});
