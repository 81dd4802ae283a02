import path from 'node:path';
import request from 'supertest';
import type { MergePreview, MergeReply, PersonFacts, UndoMergeReply } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, newOperation, openDesk } from './openDesk';
import { tablesNow } from './tablesNow';
import { anchorOf } from './writeStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

const MEDAL = 'plugin::medals.medal';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    hostPlugins: { medals: { enabled: true, resolve: path.join(__dirname, 'medalPlugin') } },
  });
}, 60_000);
afterAll(() => desk.stop());

const make = (type: Parameters<typeof documentsOf>[1], data: object): Promise<Row> =>
  documentsOf(desk.strapi, type).create({ data: { ...data } });
const medals = () => desk.strapi.documents(MEDAL as never) as unknown as ReturnType<typeof documentsOf>;
const snapshot = () => tablesNow(desk.strapi, ['communique_', 'medals']);

const merge = (kept: Row, merged: Row, operationId = newOperation()) =>
  desk.ask<MergeReply>('post', `/people/${kept.documentId}/merge`, { operationId, mergedId: merged.documentId });
const undo = async ({ operationId }: MergeReply) =>
  expectOk(await desk.ask<UndoMergeReply>('post', `/merges/${operationId}/undo`, {}));
const person = async ({ documentId }: Row) =>
  (await rowsOf(desk.strapi, 'person').findOne({ where: { documentId }, populate: ['mergedInto', 'image'] })) as Row;

let pairs = 0;
/** Invented: nobody is called Ana Belk. Two records of her, of which the second is known to readers. */
async function openPair(kept: object = {}, merged: object = {}) {
  pairs += 1;
  return {
    kept: await make('person', { name: `Ana Belk ${pairs}`, ...kept }),
    merged: await make('person', { name: `Anna Bělk ${pairs}`, ...merged }),
  };
}

const quote = (article: Row, speaker: Row, text: string, more: object = {}) =>
  make('quote', {
    text,
    directness: 'direct',
    position: 0,
    article: article.documentId,
    speaker: speaker.documentId,
    anchor: anchorOf(text),
    ...more,
  });
const article = (people: readonly Row[], more: object = {}) =>
  make('article', {
    headline: `Norvia opens the straits ${pairs}`,
    inLanguage: 'en',
    people: people.map(({ documentId }) => documentId),
    ...more,
  });
const publish = (story: Row) => documentsOf(desk.strapi, 'article').publish({ documentId: story.documentId });
const speakersOf = async (documentId: string) =>
  (await rowsOf(desk.strapi, 'quote').findMany({ where: { documentId }, populate: ['speaker'] })).map(
    ({ speaker }) => (speaker as Row | null)?.documentId,
  );

/** Everything that can link to a person, to one of the two, to both, in drafts and published versions. */
async function fillDesk({ kept, merged }: { kept: Row; merged: Row }) {
  const other = await make('person', { name: `Tomas Rell ${pairs}` });
  const post = await make('post', { label: `Foreign Minister of Norvia ${pairs}`, kind: 'foreignMinister' });
  const event = await make('diplomatic-event', { name: `Meeting ${pairs}`, kind: 'meeting', startDate: '2031-03-04' });
  const keptTerm = await make('term-of-office', { person: kept.documentId, post: post.documentId });
  const mergedTerm = await make('term-of-office', {
    ...{ person: merged.documentId, post: post.documentId },
    ...{ startDate: '2029-05', status: 'current', visibility: 'public', citations: [{ title: 'Gazette' }] },
  });
  for (const who of [kept, merged]) {
    await make('participation', { event: event.documentId, person: who.documentId, role: 'actor' });
  }
  await make('participation', { event: event.documentId, person: merged.documentId, role: 'chair' });
  await make('statement', { text: 'We agree.', speaker: merged.documentId });
  const both = await article([kept, other, merged]);
  const published = await quote(both, merged, 'We will keep the straits open.', {
    termOfOffice: mergedTerm.documentId,
  });
  await publish(both);
  const draft = await quote(both, merged, 'Talks go on.');
  const alone = await article([merged]);
  const medal = await medals().create({
    data: {
      ...{ title: 'Star', holder: merged.documentId, jury: [other.documentId, merged.documentId, kept.documentId] },
    },
  });
  await medals().publish({ documentId: medal.documentId });
  // What the document service does not take by documentId: a column of the row, and links to any type.
  const to = ({ id }: Row) => ({ __type: 'plugin::communique.person', id });
  const rows = desk.strapi.db.query(MEDAL);
  for (const { id } of await rows.findMany({ where: { documentId: medal.documentId } })) {
    await rows.update({
      where: { id },
      data: { giver: merged.id, subject: to(merged), mentions: [to(kept), to(merged)] },
    });
  }
  return { other, post, event, keptTerm, mergedTerm, both, published, draft, alone, medal };
}

describe('merging two people', () => {
  test('every link goes over in drafts and published versions, of host types too, and none is doubled', async () => {
    const pair = await openPair();
    const { kept, merged } = pair;
    const { other, keptTerm, both, published, draft, alone, event, medal } = await fillDesk(pair);
    const reply = expectOk(await merge(kept, merged));
    const id = kept.documentId;
    expect(await speakersOf(published.documentId)).toEqual([id, id]);
    expect(await speakersOf(draft.documentId)).toEqual([id]);
    const peopleOf = async ({ documentId }: Row) =>
      (await rowsOf(desk.strapi, 'article').findMany({ where: { documentId }, populate: ['people'] })).map(
        ({ people }) => (people as Row[]).map((one) => one.documentId),
      );
    expect(await peopleOf(both)).toEqual([
      [id, other.documentId],
      [id, other.documentId],
    ]);
    expect(await peopleOf(alone)).toEqual([[id]]);
    const terms = await rowsOf(desk.strapi, 'term-of-office').findMany({ where: { person: { documentId: id } } });
    expect(terms).toMatchObject([
      { documentId: keptTerm.documentId, startDate: '2029-05', startDateMin: '2029-05-01', status: 'current' },
    ]);
    const ofQuote = await rowsOf(desk.strapi, 'quote').findMany({
      where: { documentId: published.documentId },
      populate: ['termOfOffice'],
    });
    expect(ofQuote.map(({ termOfOffice }) => (termOfOffice as Row).documentId)).toEqual([
      keptTerm.documentId,
      keptTerm.documentId,
    ]);
    const roles = await rowsOf(desk.strapi, 'participation').findMany({
      where: { event: { documentId: event.documentId }, person: { documentId: id } },
    });
    expect(roles.map(({ role }) => role).sort()).toEqual(['actor', 'chair']);
    const versions = (await desk.strapi.db.query(MEDAL).findMany({
      where: { documentId: medal.documentId },
      populate: ['holder', 'jury', 'giver', 'subject', 'mentions'],
    })) as unknown as Record<string, Row & Row[]>[];
    expect(versions).toHaveLength(2);
    for (const { holder, jury, giver, subject, mentions } of versions) {
      expect([holder, giver, subject].map((one) => one?.documentId)).toEqual([id, id, id]);
      expect(jury?.map((one) => one.documentId)).toEqual([other.documentId, id]);
      expect(mentions?.map((one) => one.documentId)).toEqual([id]);
    }
    expect(reply.links).toEqual(
      expect.arrayContaining([
        { uid: 'plugin::communique.quote', typeName: 'Quote', attribute: 'speaker', count: 2 },
        { uid: 'plugin::communique.article', typeName: 'Article', attribute: 'people', count: 2 },
        { uid: MEDAL, typeName: 'Medal', attribute: 'jury', count: 1 },
      ]),
    );
    expect(await person(merged)).toMatchObject({ visibility: 'internal', mergedInto: { documentId: id } });
  });

  test('taken back, every table is as it was', async () => {
    const pair = await openPair(
      { alternateNames: [{ name: 'A. Belk', language: 'en', kind: 'alias' }], birthDate: '1970' },
      { wikidataId: 'Q1234', birthDate: '1971', sameAs: ['https://norvia.example/belk'], visibility: 'public' },
    );
    await fillDesk(pair);
    const before = await snapshot();
    const reply = expectOk(await merge(pair.kept, pair.merged));
    expect(await snapshot()).not.toEqual(before);
    expect(await undo(reply)).toMatchObject({ operationId: reply.operationId, left: [] });
    expect(await snapshot()).toEqual(before);
    // Again, and it can be merged anew.
    expect(await undo(reply)).toMatchObject({ left: [] });
    expect(await snapshot()).toEqual(before);
    expect((await merge(pair.kept, pair.merged)).status).toBe(200);
  });

  test('names are gained with language and kind, empty fields are filled, differing ones stay and are told', async () => {
    const { kept, merged } = await openPair(
      { alternateNames: [{ name: 'Belk', kind: 'nickname' }], birthDate: '1970', sameAs: ['https://one.example/a'] },
      {
        alternateNames: [
          { name: 'Belk', language: 'en' },
          { name: 'Ана Белк', language: 'ru', kind: 'transliteration', note: 'Norvian press' },
        ],
        ...{ birthDate: '1971', wikidataId: 'Q77', sameAs: ['https://two.example/b'], nationality: 'NO' },
      },
    );
    const preview = expectOk(
      await desk.ask<MergePreview>('get', `/people/${kept.documentId}/merge-preview?mergedId=${merged.documentId}`),
    );
    const reply = expectOk(await merge(kept, merged));
    expect(reply).toEqual({ ...preview, operationId: reply.operationId });
    expect(reply).toMatchObject({
      names: [
        { name: merged.name, language: null, kind: 'alias' },
        { name: 'Ана Белк', language: 'ru', kind: 'transliteration' },
      ],
      differing: [{ field: 'birthDate', kept: '1970', merged: '1971' }],
      turnsPublic: false,
    });
    expect([...reply.filled].sort()).toEqual(['nationality', 'sameAs', 'wikidataId']);
    expect(await person(kept)).toMatchObject({
      birthDate: '1970',
      wikidataId: 'Q77',
      nationality: 'NO',
      sameAs: ['https://one.example/a', 'https://two.example/b'],
      alternateNames: [
        { name: 'Belk', kind: 'nickname' },
        { name: merged.name, kind: 'alias' },
        { name: 'Ана Белк', language: 'ru', kind: 'transliteration', note: 'Norvian press' },
      ],
    });
  });

  test('a picture is taken over, and given back', async () => {
    await desk.strapi.db.query('plugin::upload.file').create({
      data: { name: 'belk.png', hash: 'belk', mime: 'image/png', size: 1, url: '/belk.png', provider: 'local' },
    });
    const image = (await desk.strapi.db.query('plugin::upload.file').findOne({ where: { hash: 'belk' } })) as Row;
    const { kept, merged } = await openPair({}, { image: image.id });
    const reply = expectOk(await merge(kept, merged));
    expect(reply.filled).toContain('image');
    expect(await person(kept)).toMatchObject({ image: { id: image.id } });
    await undo(reply);
    expect(await person(kept)).toMatchObject({ image: null });
    expect(await person(merged)).toMatchObject({ image: { id: image.id } });
  });
});

describe('readers', () => {
  let key = '';
  beforeAll(async () => {
    const tokens = desk.strapi.service('admin::api-token-content-api') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const token = { name: 'readers', description: '', type: 'read-only', lifespan: null, kind: 'content-api' };
    ({ accessKey: key } = await tokens.create(token));
  });
  const read = async ({ documentId }: Row) =>
    (
      await request(desk.strapi.server.httpServer)
        .get(`/api/communique/people/${documentId}`)
        .set('Authorization', `Bearer ${key}`)
    ).status;

  test('keep the speaker that they know, and never see the record that went', async () => {
    const { kept, merged } = await openPair();
    const story = await article([merged]);
    await quote(story, merged, 'We will keep the straits open.');
    await publish(story);
    expect([await read(kept), await read(merged)]).toEqual([404, 200]);
    const reply = expectOk(await merge(kept, merged));
    expect(reply.turnsPublic).toBe(true);
    expect([await read(kept), await read(merged)]).toEqual([200, 404]);
    await undo(reply);
    expect([await read(kept), await read(merged)]).toEqual([404, 200]);
  });

  test('are shown the one who stayed where somebody picks the record that went', async () => {
    const { kept, merged } = await openPair();
    expectOk(await merge(kept, merged));
    const story = await article([merged, kept]);
    const words = await quote(story, merged, 'Talks go on.');
    await publish(story);
    expect(await speakersOf(words.documentId)).toEqual([kept.documentId, kept.documentId]);
    const versions = await rowsOf(desk.strapi, 'article').findMany({
      where: { documentId: story.documentId },
      populate: ['people'],
    });
    expect(versions.map(({ people }) => (people as Row[]).map(({ documentId }) => documentId))).toEqual([
      [kept.documentId],
      [kept.documentId],
    ]);
    expect([await read(kept), await read(merged)]).toEqual([200, 404]);
    const opening = documentsOf(desk.strapi, 'person').update({
      documentId: merged.documentId,
      data: { visibility: 'public' },
    });
    await expect(opening).rejects.toThrow(`was merged into ${kept.name} and stays internal`);
  });

  test('keep a speaker whose story was published between a merge and its undoing', async () => {
    const { kept, merged } = await openPair();
    const story = await article([merged]);
    const words = await quote(story, merged, 'Talks go on.');
    const reply = expectOk(await merge(kept, merged));
    await publish(story);
    expect(await person(kept)).toMatchObject({ visibility: 'public' });
    await undo(reply);
    // The published version was written after the merge and follows its draft all the same.
    expect(await speakersOf(words.documentId)).toEqual([merged.documentId, merged.documentId]);
    expect(await person(merged)).toMatchObject({ visibility: 'public', mergedInto: null });
  });
});

describe('what somebody changed since stays when a merge is taken back', () => {
  test('a quote that was given to somebody else, a filled field, a name', async () => {
    const { kept, merged } = await openPair({}, { wikidataId: 'Q5', alternateNames: [{ name: 'Annie' }] });
    const other = await make('person', { name: 'Tomas Rell' });
    const story = await article([merged]);
    const given = await quote(story, merged, 'One.');
    const left = await quote(story, merged, 'Two.');
    const reply = expectOk(await merge(kept, merged));
    await documentsOf(desk.strapi, 'quote').update({
      documentId: given.documentId,
      data: { speaker: other.documentId },
    });
    const names = (await person(kept)).alternateNames as { name: string }[];
    await documentsOf(desk.strapi, 'person').update({
      documentId: kept.documentId,
      data: { wikidataId: 'Q6', alternateNames: [...names.filter(({ name }) => name !== 'Annie'), { name: 'B.' }] },
    });
    expect((await undo(reply)).left.sort()).toEqual(['alternateNames', 'wikidataId']);
    expect(await speakersOf(given.documentId)).toEqual([other.documentId]);
    expect(await speakersOf(left.documentId)).toEqual([merged.documentId]);
    expect(await person(kept)).toMatchObject({ wikidataId: 'Q6', alternateNames: [{ name: 'B.' }] });
  });

  test('a merge that a later one rests on waits for that one', async () => {
    const { kept, merged } = await openPair();
    const third = await make('person', { name: 'A. Belk' });
    const first = expectOk(await merge(merged, third));
    const second = expectOk(await merge(kept, merged));
    expect(await person(third)).toMatchObject({ mergedInto: { documentId: kept.documentId } });
    const refused = await desk.ask('post', `/merges/${first.operationId}/undo`, {});
    expect(refused).toMatchObject({ status: 409, error: { message: expect.stringContaining(second.operationId) } });
    const { merges } = expectOk(await desk.ask<PersonFacts>('get', `/people/${merged.documentId}/facts`));
    expect(merges.map(({ role, isUndoable }) => [role, isUndoable])).toEqual([
      ['merged', true],
      ['kept', false],
    ]);
    await undo(second);
    expect(await person(third)).toMatchObject({ mergedInto: { documentId: merged.documentId } });
    await undo(first);
    expect(await person(third)).toMatchObject({ mergedInto: null });
  });
});

describe('at once, again, and never', () => {
  test('the same operation ten times merges once; of two merges of one person one wins', async () => {
    const { kept, merged } = await openPair({}, { alternateNames: [{ name: 'Annie' }] });
    const operationId = newOperation();
    const replies = await Promise.all(Array.from({ length: 10 }, () => merge(kept, merged, operationId)));
    for (const reply of replies) expect(reply).toEqual({ status: 200, data: replies[0]?.data, error: undefined });
    expect((await person(kept)).alternateNames).toHaveLength(2);
    const again = await openPair();
    const third = await make('person', { name: 'A. Belk' });
    const both = await Promise.all([merge(again.kept, again.merged), merge(third, again.merged)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const ring = await openPair();
    const across = await Promise.all([merge(ring.kept, ring.merged), merge(ring.merged, ring.kept)]);
    expect(across.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('itself, nobody, one who was merged, and another merge under an old id are refused with a reason', async () => {
    const { kept, merged } = await openPair();
    const nobody = { documentId: 'nobody' } as Row;
    const third = await make('person', { name: 'A. Belk' });
    const operationId = newOperation();
    expect((await merge(kept, merged, operationId)).status).toBe(200);
    const cases: [ReturnType<typeof merge>, number, string][] = [
      [merge(kept, kept), 400, 'is the person itself'],
      [merge(kept, nobody), 404, 'no person "nobody"'],
      [merge(nobody, third), 404, 'no person "nobody"'],
      [merge(third, merged), 409, `merged into ${kept.name} already`],
      [merge(merged, third), 409, `merged into ${kept.name} already`],
      [merge(merged, kept), 409, 'already'],
      [merge(kept, third, operationId), 409, 'used for another merge'],
    ];
    for (const [reply, status, message] of cases) {
      expect(await reply).toMatchObject({ status, error: { message: expect.stringContaining(message) } });
    }
    expect((await desk.ask('post', '/merges/never-done/undo', {})).status).toBe(404);
    expect((await desk.ask('post', `/people/${kept.documentId}/merge`, { mergedId: 5 })).status).toBe(400);
    expect((await desk.ask('get', `/people/${kept.documentId}/merge-preview`)).status).toBe(400);
  });
});
