import type { MergeReply, PersonProposal, StoredSuggestion, SuggestionsReply } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, expectOk, find, newOperation, openDesk } from './openDesk';
import { countRows, findOnly, openStory } from './openStory';
import { tablesNow } from './tablesNow';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const make = (name: string): Promise<Row> => documentsOf(desk.strapi, 'person').create({ data: { name } });
const merge = async (kept: Row, merged: Row): Promise<MergeReply> =>
  expectOk(
    await desk.ask('post', `/people/${kept.documentId}/merge`, {
      operationId: newOperation(),
      mergedId: merged.documentId,
    }),
  );
const undoMerge = async ({ operationId }: MergeReply) =>
  expectOk(await desk.ask('post', `/merges/${operationId}/undo`, {}));
const one = (list: SuggestionsReply, kind: 'person' | 'quote', words: string): StoredSuggestion =>
  find(list, kind, words);
const speakerOf = async (suggestion: StoredSuggestion) => {
  const quote = await findOnly(desk, 'quote', { documentId: suggestion.record?.documentId, publishedAt: null }, [
    'speaker',
  ]);
  return (quote.speaker as Row).documentId;
};

describe('suggestions and merged people', () => {
  test('what was proposed and decided names the one who stays; taken back, it names the other again', async () => {
    const list = await openStory(desk);
    await desk.decide(one(list, 'quote', 'eleven years'), { kind: 'accepted' });
    const merged = await findOnly(desk, 'person', { name: list.other });
    // A later story about the same man, in which the reader knows him.
    const { articleId } = await desk.importStory(
      `Rell speaks\n\nPORT ANSEL, March 5 (Northwind) — "We agree," ${list.other} said.\n`,
    );
    const kept = await make(`Thomas ${list.other.split(' ')[1]}`);
    const before = await tablesNow(desk.strapi, ['communique_']);
    const reply = await merge(kept, merged);
    const known = one(await desk.list(articleId), 'person', list.other);
    expect((known.proposed as PersonProposal).knownId).toBe(kept.documentId);
    const accepted = one(await desk.list(list.article.documentId), 'person', list.other);
    expect(accepted.record?.documentId).toBe(kept.documentId);
    await undoMerge(reply);
    expect(await tablesNow(desk.strapi, ['communique_'])).toEqual(before);
  });

  test('undoing a decision after a merge takes the person off the article and deletes nobody', async () => {
    const list = await openStory(desk);
    const { suggestion } = await desk.decide(one(list, 'person', list.who), { kind: 'accepted' });
    const merged = await findOnly(desk, 'person', { name: list.who });
    const kept = await make('Ana of Norvia');
    const reply = await merge(kept, merged);
    await desk.decide(suggestion, { kind: 'undo' });
    expect(await countRows(desk, 'person', { documentId: { $in: [kept.documentId, merged.documentId] } })).toBe(2);
    const draft = await findOnly(desk, 'article', { documentId: list.article.documentId }, ['people']);
    expect(draft.people).toEqual([]);
    await undoMerge(reply);
    const [after] = [one(await desk.list(list.article.documentId), 'person', list.who)];
    // Decided on since: that stands.
    expect(after).toMatchObject({ decision: { kind: 'open' }, record: null });
  });

  test('who decides with an id from before the merge means the one who stays', async () => {
    const list = await openStory(desk);
    const kept = await make('Ana of the Straits');
    const merged = await make('Anna of the Straits');
    await merge(kept, merged);
    const person = one(list, 'person', list.who);
    const value = { ...(person.proposed as PersonProposal), knownId: merged.documentId };
    const decided = await desk.decide(person, { kind: 'corrected', value });
    expect(decided.suggestion.record?.documentId).toBe(kept.documentId);
    const quote = one(list, 'quote', 'eleven years');
    const corrected = { ...quote.proposed, speaker: { kind: 'person', id: merged.documentId } } as never;
    const { suggestion } = await desk.decide(quote, { kind: 'corrected', value: corrected });
    expect(await speakerOf(suggestion)).toBe(kept.documentId);
  });

  test('the reader no longer knows the record that went, but its name', async () => {
    const kept = await make('Vera Tolm');
    const merged = await make('Wera Tolmowa');
    await merge(kept, merged);
    const { articleId } = await desk.importStory(
      'Tolmowa speaks\n\nPORT ANSEL, March 5 (Northwind) — "We agree," Wera Tolmowa said.\n',
    );
    const person = one(await desk.list(articleId), 'person', 'Wera Tolmowa');
    expect((person.proposed as PersonProposal).knownId).toBe(kept.documentId);
    expect(await rowsOf(desk.strapi, 'person').count({ where: { name: 'Wera Tolmowa' } })).toBe(1);
  });
});
