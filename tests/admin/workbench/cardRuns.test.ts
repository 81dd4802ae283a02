import { cutIntoRuns } from '../../../admin/workbench/cardRuns';
import { aSuggestion } from '../aSuggestion';

const many = Array.from({ length: 60 }, (_, n) => aSuggestion(`tag-${n}`));
const sizes = (runs: ReturnType<typeof cutIntoRuns>) => runs.map(({ tags }) => tags.length);
const keys = (runs: ReturnType<typeof cutIntoRuns>) => runs.map(({ key }) => key);

test('of a long list only the run that changed is another one', () => {
  const before = cutIntoRuns(many, 25);
  const changed = many.map((tag, n) => (n === 30 ? { ...tag, version: 2 } : tag));
  const after = cutIntoRuns(changed, 25, before);
  expect(after.map((run, n) => run === before[n])).toEqual([true, false, true]);
  expect(after.flatMap(({ tags }) => tags)).toEqual(changed);
});

test('a tag that leaves, and one that comes in, change the run that they are in and move nothing else', () => {
  const before = cutIntoRuns(many, 25);
  expect(sizes(before)).toEqual([25, 25, 10]);
  const without = cutIntoRuns(
    many.filter((_, n) => n !== 3),
    25,
    before,
  );
  expect(sizes(without)).toEqual([24, 25, 10]);
  expect(without.map((run, n) => run === before[n])).toEqual([false, true, true]);
  const withNew = cutIntoRuns([...many.slice(0, 25), aSuggestion('new'), ...many.slice(25)], 25, before);
  expect(sizes(withNew)).toEqual([26, 25, 10]);
  expect(withNew.map((run, n) => run === before[n])).toEqual([false, true, true]);
  expect(keys(withNew)).toEqual(keys(before));
});

test('a run that all others left and one that doubled are cut anew', () => {
  const few = cutIntoRuns(many.slice(0, 2), 25);
  const all = cutIntoRuns(many, 25, few);
  expect(all.flatMap(({ tags }) => tags)).toEqual(many);
  expect(sizes(all)).toEqual([50, 10]);
  expect(keys(all)).toEqual([0, 1]);
});

test('whatever the order was, nothing is left out and no key is there twice', () => {
  const before = cutIntoRuns(many, 25);
  const turned = [...many].reverse();
  const after = cutIntoRuns(turned, 25, before);
  expect(after.flatMap(({ tags }) => tags)).toEqual(turned);
  expect(new Set(keys(after)).size).toBe(after.length);
});

test('an empty list has no runs', () => {
  expect(cutIntoRuns([], 25, cutIntoRuns(many, 25))).toEqual([]);
});
