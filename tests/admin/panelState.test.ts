import {
  isSettled,
  lastDecided,
  NOTHING_LOADED,
  type PanelAction,
  type PanelState,
  type Pending,
  reducePanel,
  shownSuggestions,
} from '../../admin/workbench/panelState';
import type { DecideReply, StoredSuggestion, SuggestionsReply } from '../../core/contract';
import { aSuggestion } from './aSuggestion';

const replyOf = (suggestions: StoredSuggestion[]): SuggestionsReply => ({
  article: {
    documentId: 'ferries',
    headline: 'Ferries to run again',
    inLanguage: 'en',
    isPublished: false,
    isModified: false,
    embargoedUntil: null,
  },
  progress: { total: suggestions.length, decided: 0, changed: 0, lost: 0 },
  suggestions,
  known: {},
});
const answerWith = (suggestion: StoredSuggestion, also: StoredSuggestion[] = []): DecideReply => ({
  suggestion,
  also,
  progress: { total: 2, decided: 1, changed: 0, lost: 0 },
});
const accept = (id: string, operationId = `accept-${id}`): Pending => ({
  operationId,
  suggestionId: id,
  verdict: { kind: 'accepted' },
});
const undo = (id: string): Pending => ({ operationId: `undo-${id}`, suggestionId: id, verdict: { kind: 'undo' } });

const stateAfter = (...actions: PanelAction[]): PanelState =>
  actions.reduce(
    reducePanel,
    reducePanel(NOTHING_LOADED, { kind: 'loaded', reply: replyOf([aSuggestion('one'), aSuggestion('two')]) }),
  );
const decisions = (state: PanelState) => shownSuggestions(state).map(({ decision }) => decision.kind);

describe('deciding', () => {
  test('is seen at once, before the server has answered', () => {
    const state = stateAfter({ kind: 'decided', pending: [accept('one')] });
    expect(decisions(state)).toEqual(['accepted', 'open']);
    expect(state.saved[0]?.decision.kind).toBe('open');
  });

  test('on a whole group is one decision each, sent in order', () => {
    const state = stateAfter({ kind: 'decided', pending: [accept('one'), accept('two')] });
    expect(decisions(state)).toEqual(['accepted', 'accepted']);
    expect(state.pending.map(({ suggestionId }) => suggestionId)).toEqual(['one', 'two']);
  });

  test('keeps what the server made of it, and what it changed along the way', () => {
    const saved = aSuggestion('one', {
      decision: { kind: 'accepted' },
      version: 2,
      record: { uid: 'plugin::communique.quote', documentId: 'q1' },
    });
    const speaker = aSuggestion('two', { decision: { kind: 'accepted' }, version: 2 });
    const state = stateAfter(
      { kind: 'decided', pending: [accept('one')] },
      { kind: 'answered', operationId: 'accept-one', reply: answerWith(saved, [speaker]) },
    );
    expect(state.pending).toEqual([]);
    expect(state.saved).toEqual([saved, speaker]);
  });

  test('of what came along with another decision has nothing left to send', () => {
    const state = stateAfter(
      { kind: 'decided', pending: [accept('one'), accept('two')] },
      {
        kind: 'answered',
        operationId: 'accept-one',
        reply: answerWith(aSuggestion('one', { decision: { kind: 'accepted' }, version: 2 }), [
          aSuggestion('two', { decision: { kind: 'accepted' }, version: 2 }),
        ]),
      },
    );
    expect(isSettled(state, accept('two'))).toBe(true);
    expect(reducePanel(state, { kind: 'settled', operationId: 'accept-two' }).pending).toEqual([]);
  });
});

describe('when the server says no', () => {
  const failed = stateAfter(
    { kind: 'decided', pending: [accept('one')] },
    { kind: 'failed', operationId: 'accept-one', message: 'The desk cannot be reached.' },
  );

  test('the suggestion is shown as it was, with what went wrong', () => {
    expect(decisions(failed)).toEqual(['open', 'open']);
    expect(failed.failures[0]?.message).toBe('The desk cannot be reached.');
  });

  test('trying again sends the same operation, so that it cannot count twice', () => {
    const retried = reducePanel(failed, { kind: 'retried', operationId: 'accept-one' });
    expect(retried.pending).toEqual([accept('one')]);
    expect(retried.failures).toEqual([]);
    expect(decisions(retried)).toEqual(['accepted', 'open']);
  });

  test('deciding anew takes the complaint away', () => {
    expect(reducePanel(failed, { kind: 'decided', pending: [accept('one', 'another')] }).failures).toEqual([]);
  });

  test('leaving it keeps the suggestion open', () => {
    const left = reducePanel(failed, { kind: 'dismissed', operationId: 'accept-one' });
    expect([left.failures, decisions(left)]).toEqual([[], ['open', 'open']]);
  });
});

test('a colleague who was faster is shown with the decision that stands', () => {
  const current = aSuggestion('one', { decision: { kind: 'rejected' }, decidedBy: 'Mira Tann', version: 5 });
  const state = stateAfter(
    { kind: 'decided', pending: [accept('one')] },
    { kind: 'conflicted', operationId: 'accept-one', current },
  );
  expect(decisions(state)).toEqual(['rejected', 'open']);
  expect(state.conflicts).toEqual([{ pending: accept('one'), current }]);
});

describe('undoing', () => {
  test('takes back what was decided last, one after the other', () => {
    const both = stateAfter(
      { kind: 'decided', pending: [accept('one')] },
      { kind: 'decided', pending: [accept('two')] },
    );
    expect(lastDecided(both)).toBe('two');
    const one = reducePanel(both, { kind: 'decided', pending: [undo('two')] });
    expect([lastDecided(one), decisions(one)]).toEqual(['one', ['accepted', 'open']]);
    const none = reducePanel(one, { kind: 'decided', pending: [undo('one')] });
    expect([lastDecided(none), decisions(none)]).toEqual([null, ['open', 'open']]);
  });

  test('passes over a decision that was never saved', () => {
    const state = stateAfter(
      { kind: 'decided', pending: [accept('one')] },
      { kind: 'failed', operationId: 'accept-one', message: 'no' },
    );
    expect(lastDecided(state)).toBeNull();
  });
});

test('a list that was asked for before a decision does not bring the old state back', () => {
  const decided = aSuggestion('one', { decision: { kind: 'accepted' }, version: 2 });
  const state = stateAfter(
    { kind: 'decided', pending: [accept('one')] },
    { kind: 'answered', operationId: 'accept-one', reply: answerWith(decided) },
    { kind: 'loaded', reply: replyOf([aSuggestion('one'), aSuggestion('two')]) },
  );
  expect(decisions(state)).toEqual(['accepted', 'open']);
});
