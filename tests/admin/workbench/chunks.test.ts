import { cutIntoChunks } from '../../../admin/workbench/chunks';

test('of many paragraphs only the run that changed is another one', () => {
  const many = Array.from({ length: 60 }, (_, n) => ({ n }));
  const before = cutIntoChunks(many, 25);
  const changed = many.map((one) => (one.n === 30 ? { n: 30 } : one));
  const after = cutIntoChunks(changed, 25, before);
  expect(after.map((chunk, n) => chunk === before[n])).toEqual([true, false, true]);
  expect(after.flatMap(({ items }) => items)).toEqual(changed);
  expect(after.map(({ start }) => start)).toEqual([0, 25, 50]);
});
