import { beginRun, countRun, nextWaiting, retryFailed, settle } from '../../../admin/workbench/analysisRun';

const RUN = beginRun([
  { id: 'a', headline: 'Straits' },
  { id: 'b', headline: 'Herring' },
  { id: 'c', headline: 'Onions' },
]);
const READ = { kind: 'read', undecided: 2, total: 5 } as const;
const FAILED = { kind: 'failed', why: 'The desk cannot be reached.' } as const;

test('articles are read in the order in which they stand', () => {
  expect(nextWaiting(RUN)).toBe('a');
  expect(nextWaiting(settle(RUN, 'a', READ))).toBe('b');
});

test('one that fails does not hold up the others, and counts as done', () => {
  const run = settle(settle(RUN, 'a', READ), 'b', FAILED);
  expect(nextWaiting(run)).toBe('c');
  expect(countRun(run)).toEqual({ total: 3, done: 2, failed: 1 });
});

test('one that is being read neither waits nor is done', () => {
  const run = settle(RUN, 'a', { kind: 'reading' });
  expect(nextWaiting(run)).toBe('b');
  expect(countRun(run)).toEqual({ total: 3, done: 0, failed: 0 });
});

test('only what failed is tried again', () => {
  const run = settle(settle(settle(RUN, 'a', READ), 'b', FAILED), 'c', READ);
  expect(nextWaiting(run)).toBeNull();
  const again = retryFailed(run);
  expect(nextWaiting(again)).toBe('b');
  expect(nextWaiting(settle(again, 'b', READ))).toBeNull();
});
