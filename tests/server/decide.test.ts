import type { EventProposal, PersonProposal, Proposal, QuoteProposal, SuggestionsReply } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, find, newOperation, openDesk, STRAITS } from './openDesk';
import { countRows, findOnly, openStory, storyMark } from './openStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const draftOf = (articleId: string): Promise<Row> =>
  findOnly(desk, 'article', { documentId: articleId, publishedAt: null }, ['people', 'about']);
const names = (value: unknown): unknown[] => (value as Row[]).map(({ name }) => name);

describe('accepting', () => {
  test('a person makes an internal record and puts it on the article', async () => {
    const list = await openStory(desk);
    const { suggestion } = await desk.decide(find(list, 'person', list.who), { kind: 'accepted' });
    const person = await findOnly(desk, 'person', { documentId: suggestion.record?.documentId });
    expect(person).toMatchObject({ name: list.who, givenName: 'Ana', visibility: 'internal' });
    expect(names((await draftOf(list.article.documentId)).people)).toEqual([list.who]);
  });

  test('a known person links the record and makes no second one', async () => {
    const list = await openStory(desk);
    const known = await documentsOf(desk.strapi, 'person').create({ data: { name: list.who } });
    const { suggestion } = await desk.decide(find(list, 'person', list.who), { kind: 'accepted' });
    expect(suggestion.record?.documentId).toBe(known.documentId);
    expect(await countRows(desk, 'person', { name: list.who })).toBe(1);
  });

  test('a quote takes its speaker, its occasion and where it stands', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'keep the straits open');
    const { suggestion, also, progress } = await desk.decide(quote, { kind: 'accepted' });
    const made = await findOnly(desk, 'quote', { documentId: suggestion.record?.documentId }, [
      'speaker',
      'event',
      'article',
    ]);
    expect(made).toMatchObject({
      text: 'We will keep the straits open for every ship',
      directness: 'direct',
      publishedAt: null,
      cue: expect.stringContaining('told'),
      attributionText: list.who.split(' ')[1],
      inLanguage: 'en',
      speaker: { name: list.who },
      article: { documentId: list.article.documentId },
      anchor: { state: 'ok', exact: 'We will keep the straits open for every ship' },
      provenance: { rule: quote.reason.rule, decidedBy: 'Mara Holt (mara@desk.example)' },
    });
    expect(also.every(({ decision }) => decision.kind === 'accepted')).toBe(true);
    expect(progress.decided).toBe(1 + also.length);
    const proposed = quote.proposed as QuoteProposal;
    if (proposed.event !== null) {
      expect(made.event).toMatchObject({ kind: 'jointPressConference' });
      expect(also.map(({ id }) => id)).toContain(proposed.event);
    }
  });

  test('an event makes its participations and puts it on the article', async () => {
    const list = await openStory(desk);
    const meeting = find(list, 'event', '"eventKind":"meeting"');
    const { suggestion } = await desk.decide(meeting, { kind: 'accepted' });
    const event = await findOnly(desk, 'diplomatic-event', { documentId: suggestion.record?.documentId });
    const value = meeting.proposed as EventProposal;
    expect(event).toMatchObject({ kind: 'meeting', startDate: value.startDate, visibility: 'internal' });
    const taking = await rowsOf(desk.strapi, 'participation').findMany({
      where: { event: { documentId: event.documentId } },
      populate: ['person'],
    });
    expect(taking.map(({ person }) => (person as Row | null)?.name).sort()).toEqual([list.who, list.other].sort());
    expect((await draftOf(list.article.documentId)).about).toMatchObject([{ documentId: event.documentId }]);
  });

  test('the same meeting told by two stories is one event', async () => {
    const list = await openStory(desk);
    const first = await desk.decide(find(list, 'event', '"eventKind":"meeting"'), { kind: 'accepted' });
    const [surname, otherSurname] = [list.who, list.other].map((name) => name.split(' ')[1]);
    const again = await desk.importStory(
      STRAITS.replaceAll('Belk', String(surname))
        .replaceAll('Rell', String(otherSurname))
        .replace('Port Ansel on', `Port Ansel ${storyMark().toUpperCase()} on`)
        .replace('eleven', 'twelve'),
    );
    const second = await desk.decide(find(await desk.list(again.articleId), 'event', '"eventKind":"meeting"'), {
      kind: 'accepted',
    });
    expect(second.suggestion.record).toEqual(first.suggestion.record);
    expect(await countRows(desk, 'participation', { event: { documentId: first.suggestion.record?.documentId } })).toBe(
      2,
    );
    // Taken back in one story, it stays for the other.
    await desk.decide(second.suggestion, { kind: 'undo' });
    expect(await countRows(desk, 'diplomatic-event', { documentId: first.suggestion.record?.documentId })).toBe(1);
  });

  test('a link makes a related link; one to an article of ours says to which', async () => {
    const list = await openStory(desk, (text) => text.replace('What the straits carry', 'Norvia builds a pier'));
    const target = await documentsOf(desk.strapi, 'article').create({
      data: { headline: 'Norvia builds a pier', inLanguage: 'en' },
    });
    const { suggestion } = await desk.decide(find(list, 'link', 'builds a pier'), { kind: 'accepted' });
    expect(await findOnly(desk, 'related-link', { documentId: suggestion.record?.documentId })).toMatchObject({
      title: 'Norvia builds a pier',
      blockLabel: 'Read more:',
      relation: 'readMore',
      url: null,
      targetId: target.documentId,
      resolution: 'candidate',
    });
  });

  test('twice with the present version changes the one record and makes no second', async () => {
    const list = await openStory(desk);
    const first = await desk.decide(find(list, 'quote', 'eleven years'), { kind: 'accepted' });
    const second = await desk.decide(first.suggestion, { kind: 'accepted' });
    expect(second.suggestion.record).toEqual(first.suggestion.record);
    expect(await countRows(desk, 'quote', { article: { documentId: list.article.documentId } })).toBe(1);
  });
});

describe('correcting', () => {
  test('a person gives the editor’s words, and remembers the printed spelling of a known one', async () => {
    const list = await openStory(desk);
    const known = await documentsOf(desk.strapi, 'person').create({ data: { name: `Anna Belck ${storyMark()}` } });
    const person = find(list, 'person', list.who);
    const value = { ...(person.proposed as PersonProposal), knownId: known.documentId };
    const { suggestion } = await desk.decide(person, { kind: 'corrected', value });
    expect(suggestion.decision).toEqual({ kind: 'corrected', value });
    expect(await findOnly(desk, 'person', { documentId: known.documentId })).toMatchObject({
      alternateNames: [{ name: list.who, language: 'en', kind: 'alias' }],
    });
    // Undo forgets the spelling and leaves the person, who was there before.
    await desk.decide(suggestion, { kind: 'undo' });
    expect(await findOnly(desk, 'person', { documentId: known.documentId })).toMatchObject({ alternateNames: [] });
  });

  test('a person with an office makes the post and the term, once', async () => {
    const role = {
      label: 'Foreign Minister of Norvia',
      postKind: 'foreignMinister',
      country: 'XN',
      organization: null,
    } as const;
    for (const n of [1, 2]) {
      const list = await openStory(desk);
      const person = find(list, 'person', list.who);
      const value = { ...(person.proposed as PersonProposal), roles: [role] };
      const { suggestion } = await desk.decide(person, { kind: 'corrected', value });
      expect(await countRows(desk, 'post', { kind: 'foreignMinister', country: 'XN' })).toBe(1);
      expect(await countRows(desk, 'term-of-office', { post: { country: 'XN' } })).toBe(n);
      const quote = await desk.decide(find(list, 'quote', 'keep the straits'), { kind: 'accepted' });
      const made = await findOnly(desk, 'quote', { documentId: quote.suggestion.record?.documentId }, [
        'termOfOffice',
        'speaker',
      ]);
      expect(made).toMatchObject({
        speaker: { documentId: suggestion.record?.documentId },
        termOfOffice: { status: 'unknown', visibility: 'internal' },
        termResolvedBy: 'rule',
      });
    }
  });

  test('an accepted person who is somebody else hands over the quotes', async () => {
    const list = await openStory(desk);
    const quote = await desk.decide(find(list, 'quote', 'keep the straits'), { kind: 'accepted' });
    const accepted = quote.also.find(({ kind }) => kind === 'person');
    const someone = await documentsOf(desk.strapi, 'person').create({
      data: { name: `Olga Vint ${storyMark()}` },
    });
    if (!accepted) throw new Error('the speaker was not accepted along');
    const value = { ...(accepted.proposed as PersonProposal), knownId: someone.documentId };
    await desk.decide(accepted, { kind: 'corrected', value });
    const made = await findOnly(desk, 'quote', { documentId: quote.suggestion.record?.documentId }, ['speaker']);
    expect(made.speaker).toMatchObject({ documentId: someone.documentId });
    expect(await countRows(desk, 'person', { name: list.who })).toBe(0);
    expect(names((await draftOf(list.article.documentId)).people)).toContain(someone.name);
  });

  test('a quote moves its anchor to the corrected words, and back', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'eleven years');
    const text = 'My country has waited eleven years';
    const value = { ...(quote.proposed as QuoteProposal), text };
    const corrected = await desk.decide(quote, { kind: 'corrected', value });
    expect(corrected.suggestion.anchor).toMatchObject({ exact: text, state: 'ok' });
    expect(await findOnly(desk, 'quote', { documentId: corrected.suggestion.record?.documentId })).toMatchObject({
      text,
      anchor: { exact: text },
    });
    const back = await desk.decide(corrected.suggestion, { kind: 'undo' });
    expect(back.suggestion.anchor.spans).toEqual(quote.anchor.spans);
  });

  test('must keep the kind', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'eleven years');
    const value: Proposal = find(list, 'link', 'Fishing season').proposed;
    const reply = await desk.ask('put', `/suggestions/${quote.id}`, {
      operationId: newOperation(),
      version: quote.version,
      decision: { kind: 'corrected', value },
    });
    expect(reply).toMatchObject({
      status: 400,
      error: { message: expect.stringContaining('this suggestion is a quote') },
    });
    expect(find(await desk.list(list.article.documentId), 'quote', 'eleven years')).toEqual(quote);
  });
});

describe('rejecting', () => {
  test('makes nothing, and is remembered when the story is read again', async () => {
    const list = await openStory(desk);
    const before = await countRows(desk, 'quote');
    const quote = find(list, 'quote', 'fishermen will decide');
    await desk.decide(quote, { kind: 'rejected' });
    expect(await countRows(desk, 'quote')).toBe(before);
    const again = expectOk(await desk.ask<SuggestionsReply>('post', `/articles/${list.article.documentId}/analyze`));
    expect(find(again, 'quote', 'fishermen will decide').decision).toEqual({ kind: 'rejected' });
    expect(again.suggestions).toHaveLength(list.suggestions.length);
  });

  test('what was accepted takes it away', async () => {
    const list = await openStory(desk);
    const { suggestion } = await desk.decide(find(list, 'link', 'Fishing season'), { kind: 'accepted' });
    await desk.decide(suggestion, { kind: 'rejected' });
    expect(await countRows(desk, 'related-link', { article: { documentId: list.article.documentId } })).toBe(0);
  });

  test('a speaker leaves the words without one', async () => {
    const list = await openStory(desk);
    await desk.decide(find(list, 'person', list.other), { kind: 'rejected' });
    const { suggestion } = await desk.decide(find(list, 'quote', 'eleven years'), { kind: 'accepted' });
    const made = await findOnly(desk, 'quote', { documentId: suggestion.record?.documentId }, ['speaker']);
    expect(made.speaker).toBeNull();
    expect(await countRows(desk, 'person', { name: list.other })).toBe(0);
  });
});

describe('undoing', () => {
  test('an accepted quote leaves nothing behind: neither words, nor speaker, nor occasion', async () => {
    const list = await openStory(desk);
    const tally = () =>
      Promise.all(
        (['quote', 'person', 'diplomatic-event', 'participation', 'organization'] as const).map((type) =>
          countRows(desk, type),
        ),
      );
    const before = await tally();
    const { suggestion } = await desk.decide(find(list, 'quote', 'keep the straits'), { kind: 'accepted' });
    const { also } = await desk.decide(suggestion, { kind: 'undo' });
    expect(await tally()).toEqual(before);
    expect(also.every(({ decision }) => decision.kind === 'open')).toBe(true);
    const now = await desk.list(list.article.documentId);
    expect(now.progress.decided).toBe(0);
    expect(await draftOf(list.article.documentId)).toMatchObject({ people: [], about: [] });
    // And may be accepted once more.
    const again = await desk.decide(find(now, 'quote', 'keep the straits'), { kind: 'accepted' });
    expect(again.suggestion.version).toBe(suggestion.version + 2);
  });

  test('keeps a person whom another accepted quote needs', async () => {
    const list = await openStory(desk);
    const first = await desk.decide(find(list, 'quote', 'eleven years'), { kind: 'accepted' });
    await desk.decide(find(await desk.list(list.article.documentId), 'quote', 'fishermen'), { kind: 'accepted' });
    await desk.decide(first.suggestion, { kind: 'undo' });
    expect(await countRows(desk, 'person', { name: list.other })).toBe(1);
    expect(find(await desk.list(list.article.documentId), 'person', list.other).decision.kind).toBe('accepted');
  });

  test('a quote that readers can see marks it withdrawn; accepting again brings the same one back', async () => {
    const list = await openStory(desk);
    const { suggestion } = await desk.decide(find(list, 'quote', 'eleven years'), { kind: 'accepted' });
    expectOk(await desk.ask('post', `/articles/${list.article.documentId}/publish`));
    const undone = await desk.decide(suggestion, { kind: 'undo' });
    const documentId = suggestion.record?.documentId;
    expect(undone.suggestion).toMatchObject({ decision: { kind: 'open' }, record: null });
    expect(await findOnly(desk, 'quote', { documentId, publishedAt: null })).toMatchObject({ withdrawn: true });
    expect(await countRows(desk, 'quote', { documentId, publishedAt: { $notNull: true } })).toBe(1);
    const again = await desk.decide(undone.suggestion, { kind: 'accepted' });
    expect(again.suggestion.record?.documentId).toBe(documentId);
    expect(await findOnly(desk, 'quote', { documentId, publishedAt: null })).toMatchObject({ withdrawn: false });
  });

  test('a link that readers can see keeps it until the article is published again', async () => {
    const list = await openStory(desk);
    const { suggestion } = await desk.decide(find(list, 'link', 'Fishing season'), { kind: 'accepted' });
    expectOk(await desk.ask('post', `/articles/${list.article.documentId}/publish`));
    await desk.decide(suggestion, { kind: 'undo' });
    const ofArticle = { documentId: suggestion.record?.documentId };
    expect(await countRows(desk, 'related-link', ofArticle)).toBe(1);
    expectOk(await desk.ask('post', `/articles/${list.article.documentId}/publish`));
    expect(await countRows(desk, 'related-link', ofArticle)).toBe(0);
  });

  test('is refused where nothing was decided', async () => {
    const list = await openStory(desk);
    const quote = find(list, 'quote', 'eleven years');
    const reply = await desk.ask('put', `/suggestions/${quote.id}`, {
      operationId: newOperation(),
      version: quote.version,
      decision: { kind: 'undo' },
    });
    expect(reply).toMatchObject({ status: 400, error: { message: expect.stringContaining('nothing was decided') } });
  });
});
