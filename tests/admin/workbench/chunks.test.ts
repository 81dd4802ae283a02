import { cutIntoChunks } from '../../../admin/workbench/chunks';
import { aSuggestion } from '../aSuggestion';

const many = Array.from({ length: 60 }, (_, n) => aSuggestion(`tag-${n}`));

test('of a long list only the run that changed is another one', () => {
  const before = cutIntoChunks(many, 25);
  const changed = many.map((tag, n) => (n === 30 ? { ...tag, version: 2 } : tag));
  const after = cutIntoChunks(changed, 25, before);
  expect(after.map((chunk, n) => chunk === before[n])).toEqual([true, false, true]);
  expect(after.flatMap(({ items }) => items)).toEqual(changed);
});

test('a tag that comes in moves what stands below it', () => {
  const before = cutIntoChunks(many, 25);
  const after = cutIntoChunks([...many.slice(0, 40), aSuggestion('new'), ...many.slice(40)], 25, before);
  expect(after.map((chunk, n) => chunk === before[n])).toEqual([true, false, false]);
  expect(after.map(({ start, items }) => [start, items.length])).toEqual([
    [0, 25],
    [25, 25],
    [50, 11],
  ]);
});
