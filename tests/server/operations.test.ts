import {
  BY_HAND,
  type LogReply,
  type OperationsReply,
  type PersonProposal,
  type QuoteProposal,
  type StoredSuggestion,
  type SuggestionsReply,
} from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { dumpDesk } from './dumpDesk';
import { type Desk, expectOk, find, newOperation, openDesk } from './openDesk';
import { countRows, findOnly, openStory, storyMark } from './openStory';
import {
  deciding,
  doOne,
  event,
  link,
  operate,
  operateOne,
  person,
  placeOf,
  quote,
  readText,
  tagging,
  untagging,
} from './operating';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const draftOf = (documentId: string) =>
  rowsOf(desk.strapi, 'article').findOne({ where: { documentId, publishedAt: null }, populate: ['people', 'about'] });
const onlyQuote = (tag: StoredSuggestion | undefined) =>
  findOnly(desk, 'quote', { documentId: tag?.record?.documentId, publishedAt: null }, ['speaker', 'event']);

describe('deciding', () => {
  test('many in one request are done in order, and each result tells how its tags stand', async () => {
    const list = await openStory(desk);
    const { results, progress, revision } = await operate(
      desk,
      list.article.documentId,
      list.suggestions.map((tag) => deciding(tag, tag.kind === 'link' ? 'rejected' : 'accepted')),
    );
    expect(results.map(({ kind }) => kind)).toEqual(list.suggestions.map(() => 'done'));
    expect(progress).toMatchObject({ total: list.suggestions.length, decided: list.suggestions.length });
    expect(revision).toBe((await readText(desk, list.article.documentId)).revision);
    const now = await desk.list(list.article.documentId);
    for (const result of results) {
      if (result.kind !== 'done') continue;
      expect(result.gone).toEqual([]);
      for (const tag of result.tags) expect(now.suggestions).toContainEqual(tag);
    }
  });

  test('words that were corrected come back as they were when the plain acceptance is', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const tag = find(list, 'quote', 'eleven years');
    const accepted = await doOne(desk, articleId, deciding(tag, 'accepted'));
    const text = 'My country has waited';
    const value = { ...(tag.proposed as QuoteProposal), text, speaker: null };
    const corrected = await doOne(
      desk,
      articleId,
      deciding(accepted, { kind: 'corrected', value }, placeOf(await readText(desk, articleId), text)),
    );
    expect(await onlyQuote(corrected)).toMatchObject({ text, speaker: null, anchor: { exact: text } });
    const back = await doOne(desk, articleId, deciding(corrected, 'accepted', tag.anchor));
    expect(back.record).toEqual(accepted.record);
    expect(await onlyQuote(back)).toMatchObject({
      text: (tag.proposed as QuoteProposal).text,
      speaker: { name: list.other },
      anchor: tag.anchor,
    });
  });

  test('a correction may name a person, an event and an organization that the desk has', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const make = (type: 'person' | 'diplomatic-event' | 'organization', data: object) =>
      documentsOf(desk.strapi, type).create({ data: { ...data } });
    const known = await make('person', { name: `Olga Vint ${storyMark()}` });
    const occasion = await make('diplomatic-event', { name: 'Talks', kind: 'summit', startDate: '2031-03-01' });
    const body = await make('organization', { name: `Harbour Board ${storyMark()}`, kind: 'ministry' });
    const first = find(list, 'quote', 'eleven years');
    const value = { ...(first.proposed as QuoteProposal), event: occasion.documentId };
    const byPerson = { ...value, speaker: { kind: 'person', id: known.documentId } as const };
    const tag = await doOne(desk, articleId, deciding(first, { kind: 'corrected', value: byPerson }));
    expect(await onlyQuote(tag)).toMatchObject({ speaker: { name: known.name }, event: { name: 'Talks' } });
    expect((await draftOf(articleId))?.people).toMatchObject([{ name: known.name }]);
    const byBody = {
      ...value,
      speaker: {
        kind: 'organization',
        name: 'as printed',
        organizationKind: 'ministry',
        country: null,
        knownId: body.documentId,
      } as const,
    };
    const spoken = await doOne(desk, articleId, deciding(tag, { kind: 'corrected', value: byBody }));
    expect(
      await findOnly(desk, 'quote', { documentId: spoken.record?.documentId }, ['speaker', 'speakerOrganization']),
    ).toMatchObject({ speaker: null, speakerOrganization: { name: body.name } });
    expect((await draftOf(articleId))?.people).toEqual([]);
    const who = find(list, 'person', list.who);
    const asKnown = { ...(who.proposed as PersonProposal), knownId: known.documentId };
    const taken = await doOne(desk, articleId, deciding(who, { kind: 'corrected', value: asKnown }));
    expect(taken.record).toEqual({ uid: 'plugin::communique.person', documentId: known.documentId });
  });

  test('an office that an editor types is a post with a term, current or ended as its days say', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const tag = find(list, 'person', list.who);
    const office = (label: string, more: object) => ({
      label,
      postKind: 'other' as const,
      country: 'XN',
      organization: null,
      ...more,
    });
    const value: PersonProposal = {
      ...(tag.proposed as PersonProposal),
      roles: [
        office('Chief negotiator for the straits', { from: '2030-06' }),
        office('Harbour master', { from: '2019', to: '2021-05-31' }),
        office('Keeper of the lighthouse', {}),
        office('Envoy to the next summit', { from: '2999' }),
      ],
    };
    const done = await doOne(desk, articleId, deciding(tag, { kind: 'corrected', value }));
    const terms = async () =>
      (await rowsOf(desk.strapi, 'term-of-office').findMany({
        where: { person: { documentId: done.record?.documentId } },
        populate: ['post'],
        orderBy: { id: 'asc' },
      })) as (Row & { post: Row })[];
    expect(
      (await terms()).map(({ post, startDate, endDate, status }) => [post.label, startDate, endDate, status]),
    ).toEqual([
      [
        'Chief negotiator for the straits',
        '2030-06',
        null,
        '2030-06' <= new Date().toISOString() ? 'current' : 'unknown',
      ],
      ['Harbour master', '2019', '2021-05-31', 'ended'],
      ['Keeper of the lighthouse', null, null, 'unknown'],
      ['Envoy to the next summit', '2999', null, 'unknown'],
    ]);
    // Of another span the same term, not a second one; of none, none.
    const roles = [office('Harbour master', { from: '2018' })];
    const changed = await doOne(desk, articleId, deciding(done, { kind: 'corrected', value: { ...value, roles } }));
    expect(await terms()).toMatchObject([{ startDate: '2018', endDate: null, status: 'current' }]);
    expect(await countRows(desk, 'post', { label: 'Keeper of the lighthouse' })).toBe(0);
    await doOne(desk, articleId, deciding(changed, 'undo'));
    expect(await countRows(desk, 'post', { label: 'Harbour master' })).toBe(0);
  });

  test('a term of the desk that has no dates gets them, and loses them when that is taken back', async () => {
    const list = await openStory(desk);
    const post = await documentsOf(desk.strapi, 'post').create({
      data: { label: 'Pilot of the port', kind: 'other', country: 'XN' },
    });
    const known = await documentsOf(desk.strapi, 'person').create({ data: { name: list.who } });
    const { documentId } = await documentsOf(desk.strapi, 'term-of-office').create({
      data: { person: known.documentId, post: post.documentId, status: 'current' },
    });
    const tag = find(list, 'person', list.who);
    const role = { label: 'Pilot of the port', postKind: 'other', country: 'XN', organization: null } as const;
    const value = { ...(tag.proposed as PersonProposal), roles: [{ ...role, from: '2020', to: '2022' }] };
    const done = await doOne(desk, list.article.documentId, deciding(tag, { kind: 'corrected', value }));
    const term = () => findOnly(desk, 'term-of-office', { person: { documentId: known.documentId } });
    expect(await term()).toMatchObject({ documentId, startDate: '2020', endDate: '2022', status: 'ended' });
    await doOne(desk, list.article.documentId, deciding(done, 'undo'));
    expect(await term()).toMatchObject({ documentId, startDate: null, endDateMax: null, status: 'current' });
  });
});

describe('tagging by hand', () => {
  test('makes the tag, accepted, with its record at its place', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const text = await readText(desk, articleId);
    const speaker = find(list, 'person', list.who);
    const operation = tagging(
      quote('open for every ship', { speaker: { kind: 'person', id: speaker.id }, position: 1 }),
      placeOf(text, 'open for every ship'),
    );
    const result = await operateOne(desk, articleId, operation);
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    const tag = result.tags.find(({ id }) => id === operation.tagId);
    expect(tag).toMatchObject({
      kind: 'quote',
      reason: { rule: BY_HAND, evidence: [] },
      confidence: 1,
      decision: { kind: 'accepted' },
      decidedBy: 'Mara Holt (mara@desk.example)',
      version: 1,
      anchor: { exact: 'open for every ship', state: 'ok' },
    });
    // The speaker's tag was open, and was accepted along.
    expect(result.tags.map(({ id }) => id).sort()).toEqual([operation.tagId, speaker.id].sort());
    expect(await onlyQuote(tag)).toMatchObject({
      text: 'open for every ship',
      speaker: { name: list.who },
      anchor: { exact: 'open for every ship' },
    });
    expect(find(await desk.list(articleId), 'quote', '"open for every ship"')).toEqual(tag);
  });

  test('every kind may be tagged, also what stands nowhere in the text, and names tags of the same request', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const text = await readText(desk, articleId);
    const who = tagging(person(`Ida Holm ${storyMark()}`), null);
    const where = tagging(
      event(`Visit to the port ${storyMark()}`, {
        participants: [{ party: { kind: 'person', id: who.tagId }, role: 'guest' }],
      }),
      placeOf(text, 'Port Ansel'),
    );
    const said = tagging(
      quote('this day', { speaker: { kind: 'person', id: who.tagId }, event: where.tagId }),
      placeOf(text, 'this day'),
    );
    const see = tagging(link('What the tides bring', { url: 'https://northwind.example/tides' }), null);
    const { results } = await operate(desk, articleId, [who, where, said, see]);
    expect(results.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done']);
    const now = await desk.list(articleId);
    expect(find(now, 'person', 'Ida Holm').anchor).toMatchObject({ spans: [], exact: `Ida Holm ${storyMark()}` });
    expect(await onlyQuote(now.suggestions.find(({ id }) => id === said.tagId))).toMatchObject({
      speaker: { name: `Ida Holm ${storyMark()}` },
      event: { name: `Visit to the port ${storyMark()}` },
    });
    expect((await draftOf(articleId))?.about).toHaveLength(1);
    expect(find(now, 'link', 'tides bring').record?.uid).toBe('plugin::communique.related-link');
  });

  test('taking it back leaves everything as it was; the same id may be tagged again, and goes on', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const before = await dumpDesk(desk.strapi);
    const text = await readText(desk, articleId);
    const made = tagging(
      quote('My country', { speaker: { kind: 'person', id: find(list, 'person', list.other).id } }),
      placeOf(text, 'My country'),
    );
    const tag = await doOne(desk, articleId, made);
    const after = await dumpDesk(desk.strapi);
    expect(await operateOne(desk, articleId, untagging(tag.id, tag.version))).toMatchObject({
      kind: 'done',
      gone: [tag.id],
      tags: [{ kind: 'person', decision: { kind: 'open' } }],
    });
    expect(await dumpDesk(desk.strapi)).toEqual(before);
    const again = await doOne(desk, articleId, { ...made, operationId: newOperation() });
    expect(again.version).toBe(tag.version + 2);
    expect(await dumpDesk(desk.strapi)).toEqual(after);
    const { entries } = expectOk(await desk.ask<LogReply>('get', `/articles/${articleId}/log`));
    const own = entries.filter(({ suggestionId }) => suggestionId === tag.id);
    expect(own.map(({ what }) => what)).toEqual(['tag', 'untag', 'tag']);
  });

  test('a quote that readers can see is withdrawn with its tag, and is the same one when it is tagged again', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const made = tagging(quote('this day'), placeOf(await readText(desk, articleId), 'this day'));
    const tag = await doOne(desk, articleId, made);
    expectOk(await desk.ask('post', `/articles/${articleId}/publish`));
    await operate(desk, articleId, [untagging(tag.id, tag.version)]);
    expect(await onlyQuote(tag)).toMatchObject({ withdrawn: true });
    const again = await doOne(desk, articleId, { ...made, operationId: newOperation() });
    expect(again.record).toEqual(tag.record);
    expect(await onlyQuote(again)).toMatchObject({ withdrawn: false });
  });

  test('two tags of one person are one person, who stays while one of them does', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const name = `Ida Holm ${storyMark()} II`;
    const [first, second] = [tagging(person(name), null), tagging(person(name), null)];
    const { results } = await operate(desk, articleId, [first, second, untagging(first.tagId, 0)]);
    expect(results.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(await countRows(desk, 'person', { name })).toBe(1);
    expect((await draftOf(articleId))?.people).toMatchObject([{ name }]);
  });

  test('a quote keeps its speaker when the tag that it names is taken back, and is told who that is', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const name = `Ida Holm ${storyMark()} III`;
    const who = tagging(person(name), null);
    const said = tagging(quote('this day', { speaker: { kind: 'person', id: who.tagId } }), null);
    await operate(desk, articleId, [who, said, untagging(who.tagId, 0)]);
    const now = await desk.list(articleId);
    expect(now.known[who.tagId]).toEqual({ type: 'person', name, detail: null });
    const tag = now.suggestions.find(({ id }) => id === said.tagId) as StoredSuggestion;
    await operate(desk, articleId, [deciding(tag, 'rejected'), deciding(tag, 'accepted')]);
    const again = (await desk.list(articleId)).suggestions.find(({ id }) => id === said.tagId);
    expect(await onlyQuote(again)).toMatchObject({ speaker: { name } });
  });

  test('the reader leaves it alone, undecided too, when it reads the story again', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const made = tagging(quote('this day'), placeOf(await readText(desk, articleId), 'this day'));
    await operate(desk, articleId, [made, deciding({ id: made.tagId, version: 0 }, 'undo')]);
    const again = expectOk(await desk.ask<SuggestionsReply>('post', `/articles/${articleId}/analyze`));
    expect(again.suggestions.find(({ id }) => id === made.tagId)).toMatchObject({ decision: { kind: 'open' } });
  });

  test('what the reader proposed cannot be taken back as if somebody had tagged it', async () => {
    const list = await openStory(desk);
    const tag = find(list, 'link', 'Fishing season');
    expect(await operateOne(desk, list.article.documentId, untagging(tag.id, tag.version))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Reject it instead'),
    });
    expect(find(await desk.list(list.article.documentId), 'link', 'Fishing season')).toEqual(tag);
  });
});

test('200 operations in one request', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const operations = Array.from({ length: 100 }, (_, n) => tagging(link(`Another story ${n}`, { position: n }), null));
  const undone = operations.map(({ tagId }) => untagging(tagId, 0));
  const { results, progress } = await operate(desk, articleId, [...operations, ...undone]);
  expect(results.every(({ kind }) => kind === 'done')).toBe(true);
  expect(progress.total).toBe(list.suggestions.length);
  expect(await countRows(desk, 'related-link', { article: { documentId: articleId } })).toBe(0);
});

test('there is no desk for an article that is not there', async () => {
  const [tag] = (await openStory(desk)).suggestions;
  const reply = await desk.ask<OperationsReply>('post', '/articles/gone/operations', {
    operations: [deciding(tag as StoredSuggestion, 'accepted')],
  });
  expect(reply.status).toBe(404);
});
