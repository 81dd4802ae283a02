import { toCsv } from '../../../admin/pictures/csv';
import { COLOURS, type Palette, recolour } from '../../../admin/pictures/palette';
import { sortRows } from '../../../admin/pictures/sortRows';

const cellOf = (value: string): string => toCsv(['a'], [[value]]).split('\r\n')[1] ?? '';

describe('a cell of a CSV', () => {
  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
  ])('that begins like a formula, %j, is made plain text', (value, cell) => {
    expect(toCsv(['a'], [[value]])).toBe(`\ufeffa\r\n${cell}\r\n`);
  });

  test('is quoted where it would end too early', () => {
    expect(cellOf('Port Ansel, harbour')).toBe('"Port Ansel, harbour"');
    expect(cellOf('the "old" port')).toBe('"the ""old"" port"');
    expect(cellOf('Port Ansel')).toBe('Port Ansel');
  });

  test('keeps a number a number, also below zero, and is empty where there is nothing', () => {
    expect(toCsv(['a', 'b'], [[-46.2, null]])).toBe('\ufeffa,b\r\n-46.2,\r\n');
  });
});

test('a picture drawn in the dark is saved in the colours of daylight, and other attributes stay', () => {
  const palette = (start: number): Palette =>
    Object.fromEntries(COLOURS.map((name, index) => [name, `#0000${start + index}`])) as Palette;
  const drawn = '<path fill="#000010" stroke="#000021" d="#000010"/><text fill="none">#000010</text>';
  expect(recolour(drawn, palette(10), palette(50))).toBe(
    '<path fill="#000050" stroke="#000061" d="#000010"/><text fill="none">#000010</text>',
  );
});

test('rows are sorted as numbers or as words of the language, and what has no value comes last both ways', () => {
  const rows = ['Zagar', 'Éper', null, 'Ekel'];
  const sorted = (isDescending: boolean) => sortRows(rows, (row) => row, { isDescending, locale: 'fr' });
  expect(sorted(false)).toEqual(['Ekel', 'Éper', 'Zagar', null]);
  expect(sorted(true)).toEqual(['Zagar', 'Éper', 'Ekel', null]);
  expect(sortRows([10, 9, 100], (row) => row, { isDescending: false, locale: 'en' })).toEqual([9, 10, 100]);
});
