import { cutSegments, type Mark } from '../../admin/workbench/cutSegments';

const text = '"The ferries will run," Ana Belk said in Velin.';
const markOf = (kind: Mark['kind'], words: string): Mark => {
  const start = text.indexOf(words);
  return { id: words, kind, span: { start, end: start + words.length } };
};
const whole = { start: 0, end: text.length };
const cut = (marks: Mark[], block = whole) =>
  cutSegments(block, marks).map((segment) => ({
    words: text.slice(segment.span.start, segment.span.end),
    under: segment.marks.map(({ kind }) => kind),
    starts: segment.starts.map(({ kind }) => kind),
  }));

test('a block without marks is one piece', () => {
  expect(cut([])).toEqual([{ words: text, under: [], starts: [] }]);
});

test('marks beside each other cut the text around them', () => {
  expect(cut([markOf('person', 'Ana Belk'), markOf('quote', 'The ferries will run')])).toEqual([
    { words: '"', under: [], starts: [] },
    { words: 'The ferries will run', under: ['quote'], starts: ['quote'] },
    { words: '," ', under: [], starts: [] },
    { words: 'Ana Belk', under: ['person'], starts: ['person'] },
    { words: ' said in Velin.', under: [], starts: [] },
  ]);
});

test('a mark inside another one lies within it, and each begins once', () => {
  expect(cut([markOf('event', 'ferries'), markOf('quote', 'The ferries will run')]).slice(1, 4)).toEqual([
    { words: 'The ', under: ['quote'], starts: ['quote'] },
    { words: 'ferries', under: ['quote', 'event'], starts: ['event'] },
    { words: ' will run', under: ['quote'], starts: [] },
  ]);
});

test('a mark that reaches over the block’s edge is cut there', () => {
  const block = { start: text.indexOf('Ana'), end: text.length };
  expect(cut([{ id: 'q', kind: 'quote', span: whole }], block)).toEqual([
    { words: 'Ana Belk said in Velin.', under: ['quote'], starts: ['quote'] },
  ]);
});

test('together the pieces are the block, whatever overlaps', () => {
  const marks = [markOf('quote', 'ferries will run,'), markOf('event', 'run," Ana'), markOf('person', 'Ana Belk')];
  expect(
    cut(marks)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
});

test('an empty mark and one in another block change nothing', () => {
  const marks: Mark[] = [
    { id: 'empty', kind: 'link', span: { start: 3, end: 3 } },
    { id: 'beyond', kind: 'link', span: { start: 500, end: 600 } },
  ];
  expect(cut(marks)).toHaveLength(1);
});
