import { type Change, decide } from '../../../admin/workbench/changes';
import { NO_HISTORY } from '../../../admin/workbench/history';
import { NO_TAGGING, reduceTagging, type Tagging, type TaggingAction } from '../../../admin/workbench/tagging';
import type { StoredSuggestion } from '../../../core/contract';
import type { Operation, OperationResult } from '../../../core/workbenchContract';
import { aPerson } from '../aSuggestion';
import { newId, placeOf, TAGS } from './aDesk';

const doing = (state: Tagging, ...actions: readonly TaggingAction[]): Tagging => actions.reduce(reduceTagging, state);
const LOADED = doing(NO_TAGGING, { kind: 'loaded', tags: TAGS });
const accept = (...ids: string[]): TaggingAction => ({
  kind: 'done',
  name: 'accepted',
  changes: ids.map((id) => decide(id, { kind: 'accepted' })),
  newId,
});
const undo: TaggingAction = { kind: 'undone', newId };
const redo: TaggingAction = { kind: 'redone', newId };
const decisions = (state: Tagging) => Object.fromEntries(state.shown.map(({ id, decision }) => [id, decision.kind]));
const firstOf = ({ queue }: Tagging): Operation => queue[0] as Operation;
const answered = (...results: OperationResult[]): TaggingAction => ({ kind: 'answered', results });
const saved = (id: string, given: Partial<StoredSuggestion>): StoredSuggestion => ({
  ...(TAGS.find((tag) => tag.id === id) as StoredSuggestion),
  ...given,
});
const doneWith = (operation: Operation, ...tags: StoredSuggestion[]): TaggingAction =>
  answered({ kind: 'done', operationId: operation.operationId, tags, gone: [] });

describe('deciding', () => {
  test('is seen at once and waits to be sent', () => {
    const state = doing(LOADED, accept('ferries'));
    expect(decisions(state)).toMatchObject({ ferries: 'accepted', word: 'open' });
    expect(state.queue).toMatchObject([{ kind: 'decide', tagId: 'ferries', version: 1 }]);
  });

  test('accepts the speaker along, as the server will', () => {
    expect(decisions(doing(LOADED, accept('harbour')))).toMatchObject({ arvel: 'accepted', belk: 'open' });
  });

  test('leaves the queue when the server has answered, with the server’s word', () => {
    const waiting = doing(LOADED, accept('ferries'));
    const record = { uid: 'plugin::communique.quote', documentId: 'q1' };
    const state = doing(
      waiting,
      doneWith(firstOf(waiting), saved('ferries', { decision: { kind: 'accepted' }, version: 2, record })),
    );
    expect(state.queue).toEqual([]);
    expect(state.saved.find(({ id }) => id === 'ferries')).toMatchObject({ version: 2, record });
  });

  test('twice on one tag: the second is based on the answer to the first', () => {
    const waiting = doing(LOADED, accept('ferries'), {
      kind: 'done',
      name: 'rejected',
      changes: [decide('ferries', { kind: 'rejected' })],
      newId,
    });
    expect(waiting.queue.map((operation) => 'version' in operation && operation.version)).toEqual([1, 1]);
    const state = doing(
      waiting,
      doneWith(firstOf(waiting), saved('ferries', { decision: { kind: 'accepted' }, version: 2 })),
    );
    expect(state.queue).toMatchObject([{ decision: { kind: 'rejected' }, version: 2 }]);
    expect(decisions(state)).toMatchObject({ ferries: 'rejected' });
  });

  test('in words that came from a queue kept in the browser is based on what it was based on then', () => {
    // The first of two was done before the server died; the list that is loaded has it already.
    const queue: Operation[] = [
      { kind: 'decide', operationId: 'a', tagId: 'ferries', version: 1, decision: { kind: 'accepted' } },
      { kind: 'decide', operationId: 'b', tagId: 'ferries', version: 1, decision: { kind: 'rejected' } },
    ];
    const now = saved('ferries', { decision: { kind: 'accepted' }, version: 2 });
    const restored = doing(
      NO_TAGGING,
      { kind: 'loaded', tags: TAGS.map((tag) => (tag.id === 'ferries' ? now : tag)) },
      { kind: 'restored', queue, history: NO_HISTORY },
    );
    const state = doing(restored, answered({ kind: 'done', operationId: 'a', tags: [now], gone: [] }));
    expect(state.queue).toMatchObject([{ operationId: 'b', version: 2 }]);
  });
});

describe('undo and redo', () => {
  test('take back the last step and do it again, a group as one', () => {
    const both = doing(LOADED, accept('ferries', 'word'), accept('harbour'));
    const once = doing(both, undo);
    expect(decisions(once)).toMatchObject({ ferries: 'accepted', word: 'accepted', harbour: 'open' });
    const twice = doing(once, undo);
    expect(decisions(twice)).toMatchObject({ ferries: 'open', word: 'open' });
    expect(decisions(doing(twice, redo))).toMatchObject({ ferries: 'accepted', word: 'accepted', harbour: 'open' });
  });

  test('bring an earlier decision back, not just an open one', () => {
    const reject: TaggingAction = {
      kind: 'done',
      name: 'rejected',
      changes: [decide('ferries', { kind: 'rejected' })],
      newId,
    };
    expect(decisions(doing(LOADED, accept('ferries'), reject, undo))).toMatchObject({ ferries: 'accepted' });
  });

  test('a new step forgets what could have been redone', () => {
    expect(doing(LOADED, accept('ferries'), undo, accept('word')).history.future).toEqual([]);
  });

  test('any row of steps, undone one by one, leaves everything as it was', () => {
    const corrected = { kind: 'corrected' as const, value: { ...aPerson, name: 'Ana Belk-Tosk' } };
    const steps: readonly (readonly Change[])[] = [
      [decide('ferries', { kind: 'accepted' }, placeOf('ferries will run'))],
      [decide('belk', corrected)],
      [{ kind: 'tag', tagId: 'mine', proposed: aPerson, place: placeOf('Talks go on') }],
      [decide('ferries', { kind: 'rejected' }), decide('word', { kind: 'rejected' })],
      [{ kind: 'untag', tagId: 'mine' }],
    ];
    const done = steps.reduce<Tagging>(
      (state, changes) => doing(state, { kind: 'done', name: 'corrected', changes, newId }),
      LOADED,
    );
    const undone = steps.reduce<Tagging>((state) => doing(state, undo), done);
    const seen = (tags: readonly StoredSuggestion[]) =>
      tags.map(({ id, anchor, decision }) => ({ id, anchor, decision }));
    expect(seen(undone.shown)).toEqual(seen(TAGS));
    expect(undone.history.past).toEqual([]);
  });

  test('do not take back what a colleague has changed since', () => {
    const mine = doing(LOADED, accept('ferries'));
    const settled = doing(
      mine,
      doneWith(firstOf(mine), saved('ferries', { decision: { kind: 'accepted' }, version: 2 })),
    );
    const theirs = saved('ferries', { decision: { kind: 'rejected' }, decidedBy: 'Mira Tann', version: 3 });
    const state = doing(settled, { kind: 'loaded', tags: TAGS.map((tag) => (tag.id === 'ferries' ? theirs : tag)) });
    expect(state.history.past).toEqual([]);
    expect(doing(state, undo).queue).toEqual([]);
  });
});

describe('when a colleague was faster', () => {
  const mine = doing(LOADED, accept('ferries'));
  const current = saved('ferries', { decision: { kind: 'rejected' }, decidedBy: 'Mira Tann', version: 5 });
  const met = doing(mine, answered({ kind: 'conflict', operationId: firstOf(mine).operationId, current }));

  test('theirs is shown, and mine is kept to choose from', () => {
    expect(decisions(met)).toMatchObject({ ferries: 'rejected' });
    expect(met.conflicts).toMatchObject([{ operation: { tagId: 'ferries' }, current: { decidedBy: 'Mira Tann' } }]);
  });

  test('keeping theirs leaves nothing to send', () => {
    const state = doing(met, { kind: 'dropped', operationId: firstOf(mine).operationId });
    expect([state.conflicts, state.queue]).toEqual([[], []]);
  });

  test('taking mine sends it again, based on theirs, and can be undone to theirs', () => {
    const state = doing(met, { kind: 'insisted', operationId: firstOf(mine).operationId, newId });
    expect(state.queue).toMatchObject([{ tagId: 'ferries', version: 5, decision: { kind: 'accepted' } }]);
    expect(state.conflicts).toEqual([]);
    expect(decisions(doing(state, undo))).toMatchObject({ ferries: 'rejected' });
  });

  test('a tag that is gone is said to be', () => {
    const state = doing(mine, answered({ kind: 'conflict', operationId: firstOf(mine).operationId, current: null }));
    expect(Object.keys(decisions(state))).not.toContain('ferries');
    expect(state.conflicts).toHaveLength(1);
  });
});

test('what the server refuses is shown as it was, with the reason', () => {
  const mine = doing(LOADED, accept('ferries'));
  const message = 'The words are no longer in the text.';
  const state = doing(mine, answered({ kind: 'refused', operationId: firstOf(mine).operationId, message }));
  expect(decisions(state)).toMatchObject({ ferries: 'open' });
  expect(state.refusals).toMatchObject([{ message }]);
});

test('a list asked for before an answer does not bring the old state back', () => {
  const mine = doing(LOADED, accept('ferries'));
  const settled = doing(
    mine,
    doneWith(firstOf(mine), saved('ferries', { decision: { kind: 'accepted' }, version: 2 })),
    { kind: 'loaded', tags: TAGS },
  );
  expect(decisions(settled)).toMatchObject({ ferries: 'accepted' });
});

test('a tag made by hand takes its place in the text, and keeps it when the server has answered', () => {
  const made = doing(LOADED, {
    kind: 'done',
    name: 'tagged',
    changes: [{ kind: 'tag', tagId: 'mine', proposed: aPerson, place: placeOf('Velian') }],
    newId,
  });
  expect(made.shown.map(({ id }) => id)).toEqual(['mine', 'belk', 'ferries', 'word', 'arvel', 'harbour']);
  const tag = made.shown[0] as StoredSuggestion;
  const state = doing(made, doneWith(firstOf(made), { ...tag, version: 1 }));
  expect(state.shown.map(({ id }) => id)).toEqual(['mine', 'belk', 'ferries', 'word', 'arvel', 'harbour']);
});
