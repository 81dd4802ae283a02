import { directionOf } from '../../../admin/workbench/direction';
import { findInText } from '../../../admin/workbench/findInText';
import { insideMarks, moveEdge, snapToWords, wordsOf } from '../../../admin/workbench/placing';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { block: 0, start, end: start + words.length };
};
const STORY = 'She said: “The ferries will run, whatever comes,” and left.';
const blocks = [{ text: STORY }];

describe('edges', () => {
  test.each([
    ['the start a word back', { edge: 'start', by: 'word', step: -1 }, 'The ferries will'],
    ['the start a word on', { edge: 'start', by: 'word', step: 1 }, 'will'],
    ['the end a word on', { edge: 'end', by: 'word', step: 1 }, 'ferries will run'],
    ['the end a word back', { edge: 'end', by: 'word', step: -1 }, 'ferries'],
    ['the end a letter on', { edge: 'end', by: 'character', step: 1 }, 'ferries will '],
  ] as const)('%s', (_, move, words) => {
    expect(wordsOf(blocks, moveEdge(blocks, [at(STORY, 'ferries will')], move))).toBe(words);
  });

  test('a move that would leave nothing changes nothing', () => {
    const spans = [at(STORY, 'run')];
    expect(moveEdge(blocks, spans, { edge: 'start', by: 'word', step: 1 })).toBe(spans);
  });

  test('at the ends of a paragraph they hold', () => {
    const text = 'One two';
    const spans = [{ block: 0, start: 0, end: 7 }];
    expect(moveEdge([{ text }], spans, { edge: 'end', by: 'word', step: 1 })).toEqual(spans);
    expect(moveEdge([{ text }], spans, { edge: 'start', by: 'character', step: -1 })).toEqual(spans);
  });

  test('a letter is never half of a sign beyond the first plane', () => {
    const text = 'Yes 🕊 they agreed';
    const [moved] = moveEdge([{ text }], [at(text, 'Yes ')], { edge: 'end', by: 'character', step: 1 });
    expect(text.slice(moved?.start, moved?.end)).toBe('Yes 🕊');
  });

  test('of a quotation in pieces the first piece’s start and the last one’s end move', () => {
    const pieces = [at(STORY, 'ferries'), at(STORY, 'whatever')];
    expect(wordsOf(blocks, moveEdge(blocks, pieces, { edge: 'end', by: 'word', step: 1 }))).toBe(
      'ferries whatever comes',
    );
  });
});

describe('what is selected with the mouse', () => {
  test.each([
    ['half words are taken whole', 'erries wil', 'ferries will'],
    ['blanks at the ends are cut off', ' ferries will ', 'ferries will'],
    ['marks that were selected stay', '“The ferries', '“The ferries'],
  ])('%s', (_, selected, words) => {
    const span = snapToWords(blocks, at(STORY, selected));
    expect(STORY.slice(span?.start, span?.end)).toBe(words);
  });

  test('nothing but blanks is nothing', () => {
    expect(snapToWords([{ text: 'a   b' }], { block: 0, start: 1, end: 4 })).toBeNull();
  });
});

describe('how much stands between marks', () => {
  test.each([
    [
      'all, with the marks selected',
      '“The ferries will run, whatever comes,”',
      'direct',
      'The ferries will run, whatever comes',
    ],
    ['all, without them', 'The ferries will run, whatever comes', 'direct', 'The ferries will run, whatever comes'],
    [
      'some',
      'She said: “The ferries will run, whatever comes,” and left',
      'mixed',
      'She said: “The ferries will run, whatever comes,” and left',
    ],
    ['none', 'and left', 'indirect', 'and left'],
  ] as const)('%s', (_, selected, directness, words) => {
    const found = insideMarks(blocks, at(STORY, selected));
    expect([found.directness, STORY.slice(found.span.start, found.span.end)]).toEqual([directness, words]);
  });

  test.each([
    ['«Мы договорились»', 'Мы договорились'],
    ['«ما توافق کردیم»', 'ما توافق کردیم'],
    ['„Wir sind einig“', 'Wir sind einig'],
  ])('marks of other languages: %s', (text, words) => {
    const found = insideMarks([{ text }], { block: 0, start: 0, end: text.length });
    expect([found.directness, text.slice(found.span.start, found.span.end)]).toEqual(['direct', words]);
  });
});

test.each([
  ['The ferries', 'ltr'],
  ['“ظریف گفت', 'rtl'],
  ['42 – Паром', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test('searching the text does not care about case, and is not led astray by letters that grow', () => {
  expect(findInText([{ text: 'Ferries, FERRIES' }, { text: 'İ ferries' }], 'ferries')).toEqual([
    { block: 0, start: 0, end: 7 },
    { block: 0, start: 9, end: 16 },
  ]);
});
