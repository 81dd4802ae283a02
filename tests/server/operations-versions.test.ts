import { ACTIONS, type Operation, type OperationResult, type OperationsReply, type StoredSuggestion } from '../../core';
import { rowsOf } from '../../server/documentsOf';
import { dumpDesk } from './dumpDesk';
import { type Ask, type Desk, expectOk, find, newOperation, openDesk } from './openDesk';
import { countRows, openStory } from './openStory';
import {
  deciding,
  doOne,
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
let other: { ask: Ask };
beforeAll(async () => {
  desk = await openDesk();
  other = { ask: await desk.as([ACTIONS.tag, ACTIONS.read]) };
}, 60_000);
afterAll(() => desk.stop());

const kindsOf = ({ results }: OperationsReply) => results.map(({ kind }) => kind);
const logOf = (articleId: string, operationId: string) => countRows(desk, 'tag-log', { articleId, operationId });

/** A morning's work on one story: every kind of operation, several on one tag, all with the version before it. */
async function morning(): Promise<{ articleId: string; operations: Operation[] }> {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const text = await readText(desk, articleId);
  const said = find(list, 'quote', 'eleven years');
  const see = find(list, 'link', 'Fishing season');
  const who = find(list, 'person', list.other);
  const made = tagging(quote('this day', { speaker: { kind: 'person', id: who.id } }), placeOf(text, 'this day'));
  const gone = tagging(link('What the tides bring'), null);
  return {
    articleId,
    operations: [
      deciding(said, 'accepted'),
      deciding(see, 'rejected'),
      deciding(said, { kind: 'corrected', value: { ...said.proposed, text: 'My country' } as never }),
      made,
      gone,
      deciding({ id: gone.tagId, version: 0 }, { kind: 'corrected', value: link('What the tides brought') }),
      deciding(said, 'undo'),
      untagging(gone.tagId, 0),
      // Was accepted along with the quotation, and opened again with it.
      deciding(who, 'accepted'),
      deciding(see, 'accepted'),
      { ...gone, operationId: newOperation() },
    ],
  };
}

describe('versions', () => {
  test('operations on one tag in a row may all carry the version before the request', async () => {
    const { articleId, operations } = await morning();
    const reply = await operate(desk, articleId, operations);
    expect(reply.results.filter(({ kind }) => kind !== 'done')).toEqual([]);
    const last = reply.results.at(-1) as Extract<OperationResult, { kind: 'done' }>;
    expect(last.tags).toMatchObject([{ proposed: { title: 'What the tides bring' }, version: 4 }]);
  });

  test('a tag that was taken back and is made again in the request is meant by every version before', async () => {
    const { article } = await openStory(desk);
    const made = tagging(link('What the tides bring'), null);
    await operate(desk, article.documentId, [made, untagging(made.tagId, 0)]);
    const reply = await operate(desk, article.documentId, [
      { ...made, operationId: newOperation() },
      deciding({ id: made.tagId, version: 1 }, 'rejected'),
      deciding({ id: made.tagId, version: 0 }, 'accepted'),
    ]);
    expect(kindsOf(reply)).toEqual(['done', 'done', 'done']);
  });

  test('or each the one that the operation before it left', async () => {
    const list = await openStory(desk);
    const { id, version } = find(list, 'link', 'Fishing season');
    const steps = ['accepted', 'rejected', 'undo'] as const;
    const reply = await operate(
      desk,
      list.article.documentId,
      steps.map((step, n) => deciding({ id, version: version + n }, step)),
    );
    expect(kindsOf(reply)).toEqual(['done', 'done', 'done']);
  });

  test('a tag that somebody else changed is a conflict that shows theirs; the rest of the request goes on', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const [see, carry] = [find(list, 'link', 'Fishing season'), find(list, 'link', 'What the straits carry')];
    const theirs = await doOne({ ...desk, ...other }, articleId, deciding(see, 'rejected'));
    const reply = await operate(desk, articleId, [
      deciding(see, 'accepted'),
      deciding(carry, 'accepted'),
      deciding(see, 'undo'),
    ]);
    expect(reply.results).toMatchObject([
      { kind: 'conflict', current: theirs },
      { kind: 'done', tags: [{ id: carry.id, decision: { kind: 'accepted' } }] },
      { kind: 'conflict', current: theirs },
    ]);
    expect(theirs.decidedBy).toContain('Editor1');
  });

  test('a change of theirs between two requests of mine is not run over by what I knew before it', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const see = find(list, 'link', 'Fishing season');
    const mine = [deciding(see, 'accepted'), deciding(see, 'undo')];
    await operate(desk, articleId, mine.slice(0, 1));
    const theirs = await doOne({ ...desk, ...other }, articleId, deciding({ id: see.id, version: 2 }, 'rejected'));
    // The first is answered from the log; the second builds on it, and theirs came between.
    const reply = await operate(desk, articleId, mine);
    expect(reply.results).toMatchObject([
      { kind: 'done', tags: [theirs] },
      { kind: 'conflict', current: theirs },
    ]);
  });

  test('a tag that is gone, one of another article, and one that never was are conflicts with nothing', async () => {
    const [list, elsewhere] = [await openStory(desk), await openStory(desk)];
    const articleId = list.article.documentId;
    const made = tagging(link('What the tides bring'), null);
    await operate(desk, articleId, [made, untagging(made.tagId, 0)]);
    const [foreign] = elsewhere.suggestions as [StoredSuggestion];
    const reply = await operate(desk, articleId, [
      deciding({ id: made.tagId, version: 1 }, 'rejected'),
      untagging(made.tagId, 2),
      deciding(foreign, 'accepted'),
      deciding({ id: 'nobody', version: 1 }, 'accepted'),
    ]);
    expect(reply.results.map((result) => ({ ...result, operationId: '' }))).toEqual(
      [1, 2, 3, 4].map(() => ({ kind: 'conflict', operationId: '', current: null })),
    );
    expect((await desk.list(elsewhere.article.documentId)).progress.decided).toBe(0);
  });

  test('a new tag under an id that is taken is a conflict here, and refused where another article has it', async () => {
    const [list, elsewhere] = [await openStory(desk), await openStory(desk)];
    const made = tagging(link('What the tides bring'), null);
    const tag = await doOne(desk, list.article.documentId, made);
    const again = { ...made, operationId: newOperation() };
    expect(await operateOne(desk, list.article.documentId, again)).toMatchObject({ kind: 'conflict', current: tag });
    expect(await operateOne(desk, elsewhere.article.documentId, again)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('another article'),
    });
  });

  test('two editors at the same moment: each tag goes to one of them, the other is shown it', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const links = list.suggestions.filter(({ kind }) => kind === 'link');
    const [mine, theirs] = await Promise.all([
      operate(
        desk,
        articleId,
        links.map((tag) => deciding(tag, 'accepted')),
      ),
      operate(
        other,
        articleId,
        [...links].reverse().map((tag) => deciding(tag, 'rejected')),
      ),
    ]);
    expect([...kindsOf(mine), ...kindsOf(theirs)].sort()).toEqual([
      ...links.map(() => 'conflict'),
      ...links.map(() => 'done'),
    ]);
    const accepted = (await desk.list(articleId)).suggestions.filter(({ record }) => record !== null);
    expect(accepted).toHaveLength(kindsOf(mine).filter((kind) => kind === 'done').length);
  });
});

describe('the same request again', () => {
  test('is answered, and nothing is done again', async () => {
    const { articleId, operations } = await morning();
    const first = await operate(desk, articleId, operations);
    const before = await dumpDesk(desk.strapi);
    const log = await countRows(desk, 'tag-log', { articleId });
    expect(await operate(desk, articleId, operations)).toEqual(first);
    expect(await dumpDesk(desk.strapi)).toEqual(before);
    expect(await countRows(desk, 'tag-log', { articleId })).toBe(log);
  });

  test.each([1, 3, 6, 8, 10])('after only %i of its operations were done, the others are', async (done) => {
    const { articleId, operations } = await morning();
    await operate(desk, articleId, operations.slice(0, done));
    expect(kindsOf(await operate(desk, articleId, operations))).toEqual(operations.map(() => 'done'));
    for (const { operationId } of operations) expect(await logOf(articleId, operationId)).toBe(1);
    const list = await desk.list(articleId);
    expect(find(list, 'quote', 'eleven years').decision.kind).toBe('open');
    expect(find(list, 'link', 'Fishing season').decision.kind).toBe('accepted');
    expect(await countRows(desk, 'related-link', { article: { documentId: articleId } })).toBe(2);
  });

  test('sent five times at once, does nothing twice', async () => {
    const { articleId, operations } = await morning();
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => operate(desk, articleId, operations)));
    for (const reply of replies) expect(kindsOf(reply)).toEqual(operations.map(() => 'done'));
    for (const { operationId } of operations) expect(await logOf(articleId, operationId)).toBe(1);
    expect(await countRows(desk, 'related-link', { article: { documentId: articleId } })).toBe(2);
    expect(await countRows(desk, 'quote', { article: { documentId: articleId } })).toBe(1);
  });

  test('the side panel’s request and the workbench’s know of each other', async () => {
    const list = await openStory(desk);
    const see = find(list, 'link', 'Fishing season');
    const operation = deciding(see, 'accepted');
    await doOne(desk, list.article.documentId, operation);
    const { operationId } = operation;
    const request = { operationId, version: see.version, decision: { kind: 'accepted' } };
    expect(expectOk(await desk.ask('put', `/suggestions/${see.id}`, request))).toMatchObject({
      suggestion: { version: see.version + 1 },
    });
  });

  test('an id that was used for something else is refused and never done', async () => {
    const list = await openStory(desk);
    const articleId = list.article.documentId;
    const [see, carry] = [find(list, 'link', 'Fishing season'), find(list, 'link', 'What the straits carry')];
    const first = deciding(see, 'accepted');
    const made = tagging(person('Ida Holm'), null);
    await operate(desk, articleId, [first, made]);
    const before = await dumpDesk(desk.strapi);
    const { operationId } = first;
    const reply = await operate(desk, articleId, [
      { ...deciding({ ...see, version: 2 }, 'rejected'), operationId },
      { ...deciding(carry, 'accepted'), operationId },
      { ...deciding(see, 'accepted', see.anchor), operationId },
      { ...tagging(person('Ida Holm'), null), operationId },
      { ...untagging(made.tagId, 1), operationId: made.operationId },
      { ...made, proposed: person('Ida Holmes') },
    ]);
    expect(kindsOf(reply)).toEqual(Array.from({ length: 6 }, () => 'refused'));
    for (const result of reply.results) {
      expect(result).toMatchObject({ message: expect.stringContaining('used for another decision') });
    }
    expect(await dumpDesk(desk.strapi)).toEqual(before);
  });
});

test('an operation that cannot be carried out is refused whole, with its sentence; the others are done', async () => {
  const list = await openStory(desk);
  const articleId = list.article.documentId;
  const people = await countRows(desk, 'person');
  const [see, meeting] = [find(list, 'link', 'Fishing season'), find(list, 'event', '"eventKind":"meeting"')];
  const backwards = { ...meeting.proposed, startDate: '2031-03-09', endDate: '2031-03-01' } as never;
  const reply = await operate(desk, articleId, [
    deciding(meeting, { kind: 'corrected', value: backwards }),
    deciding(meeting, { kind: 'corrected', value: see.proposed }),
    deciding(see, 'undo'),
    deciding(see, 'accepted'),
  ]);
  expect(reply.results).toMatchObject([
    { kind: 'refused', message: expect.stringContaining('endDate') },
    { kind: 'refused', message: expect.stringContaining('this suggestion is a event') },
    { kind: 'refused', message: expect.stringContaining('nothing was decided') },
    { kind: 'done' },
  ]);
  expect(await countRows(desk, 'person')).toBe(people);
  expect(find(await desk.list(articleId), 'event', '"eventKind":"meeting"')).toEqual(meeting);
  // What was refused left no trace in the log: the same operation may come again.
  expect(await rowsOf(desk.strapi, 'tag-log').count({ where: { suggestionId: meeting.id } })).toBe(0);
});
