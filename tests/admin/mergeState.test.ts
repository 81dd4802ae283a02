import { CHOOSING, isBusy, type MergeAction, type MergeState, reduceMerge } from '../../admin/workbench/mergeState';
import type { MergePreview } from '../../core';

const preview: MergePreview = {
  kept: { documentId: 'ana', name: 'Ana Belk' },
  merged: { documentId: 'anna', name: 'Anna Belk' },
  links: [],
  names: [],
  filled: [],
  differing: [],
  turnsPublic: false,
};
const reply = { ...preview, operationId: 'm1' };
const undone = { operationId: 'm1', kept: preview.kept, merged: preview.merged, left: [] };

const after = (...actions: MergeAction<string>[]): MergeState<string> =>
  actions.reduce<MergeState<string>>(reduceMerge, CHOOSING);

const CHOSEN = { kind: 'chosen', mergedId: 'anna' } as const;
const PREVIEWED = { kind: 'previewed', preview, operationId: 'm1' } as const;
const CONFIRMED = { kind: 'confirmed' } as const;
const DONE = { kind: 'done', reply } as const;
const UNDO = { kind: 'undoAsked', operationId: 'm1' } as const;
const FAILED = { kind: 'failed', problem: 'offline' } as const;

test('from choosing to merged, and back', () => {
  expect(after(CHOSEN)).toEqual({ kind: 'looking', mergedId: 'anna' });
  expect(after(CHOSEN, PREVIEWED)).toEqual({ kind: 'asking', preview, operationId: 'm1' });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED)).toEqual({ kind: 'merging', preview, operationId: 'm1' });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED, DONE)).toEqual({ kind: 'merged', reply, problem: null });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED, DONE, UNDO)).toEqual({ kind: 'undoing', operationId: 'm1', reply });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED, DONE, UNDO, { kind: 'undoDone', reply: undone })).toEqual({
    kind: 'undone',
    reply: undone,
  });
});

test('cancelling leaves nothing behind, and confirming twice merges once', () => {
  expect(after(CHOSEN, PREVIEWED, { kind: 'cancelled' })).toBe(CHOOSING);
  const merging = after(CHOSEN, PREVIEWED, CONFIRMED);
  // The dialog closes itself once it was answered.
  expect(reduceMerge(merging, { kind: 'cancelled' })).toBe(merging);
  expect(reduceMerge(merging, CONFIRMED)).toBe(merging);
});

test('an answer about somebody else, or after the editor went on, changes nothing', () => {
  const other = after({ kind: 'chosen', mergedId: 'tomas' });
  expect(reduceMerge(other, PREVIEWED)).toBe(other);
  expect(after(CHOSEN, { kind: 'cancelled' }, PREVIEWED)).toBe(CHOOSING);
  expect(after(DONE)).toBe(CHOOSING);
});

test('while the server merges nobody else can be chosen', () => {
  const merging = after(CHOSEN, PREVIEWED, CONFIRMED);
  expect(isBusy(merging)).toBe(true);
  expect(reduceMerge(merging, { kind: 'chosen', mergedId: 'tomas' })).toBe(merging);
  expect(reduceMerge(merging, UNDO)).toBe(merging);
});

test('what failed is told where it can be tried again', () => {
  expect(after(CHOSEN, FAILED)).toEqual({ kind: 'choosing', problem: 'offline' });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED, FAILED)).toEqual({ kind: 'choosing', problem: 'offline' });
  expect(after(CHOSEN, PREVIEWED, CONFIRMED, DONE, UNDO, FAILED)).toEqual({
    kind: 'merged',
    reply,
    problem: 'offline',
  });
  // An older merge, taken back from the list.
  expect(after({ ...UNDO, operationId: 'm0' }, FAILED)).toEqual({ kind: 'choosing', problem: 'offline' });
});
