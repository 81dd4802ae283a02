import { checkCountry, checkLanguage, checkUrl } from '../../admin/components/fields/cellChecks';
import { type Column, fromRows, problemOf, toRows } from '../../admin/components/fields/columns';
import { readValue } from '../../admin/components/fields/fieldProps';
import { serverProblem } from '../../admin/components/fields/serverProblem';

const columns: readonly Column[] = [
  { name: 'name', label: 'field.names.name', input: 'text', isRequired: true, width: 6 },
  { name: 'language', label: 'field.names.language', input: 'text', isRequired: false, width: 6, check: checkLanguage },
];
const [name, language] = columns as [Column, Column];

describe('a list of records', () => {
  test('becomes rows of text, whatever is missing in it', () => {
    expect(toRows([{ name: 'Belkova', language: null }, null, 7], columns, null)).toEqual([
      { name: 'Belkova', language: '' },
      { name: '', language: '' },
      { name: '', language: '' },
    ]);
  });

  test('is kept without the cells that were left empty, except those that every row must have', () => {
    expect(fromRows([{ name: '', language: '' }], columns, null)).toEqual([{ name: '' }]);
  });
});

test('a list of bare words stays one', () => {
  const rows = toRows(['ferries', 'fish'], columns, 'name');
  expect([rows, fromRows(rows, columns, 'name')]).toEqual([
    [{ name: 'ferries' }, { name: 'fish' }],
    ['ferries', 'fish'],
  ]);
});

test.each([
  ['JSON that came as text', '["a"]', ['a']],
  ['text that is no JSON', 'ferries', null],
  ['nothing', undefined, null],
  ['a value', [1], [1]],
])('%s is read', (_name, value, expected) => expect(readValue(value)).toEqual(expected));

test.each([
  ['an empty cell that must be filled', name, ' ', 'field.cell.empty'],
  ['an empty cell that may stay so', language, '', null],
  ['a language tag', language, 'pt-BR', null],
  ['a word instead of a tag', language, 'Persian language', 'field.cell.notLanguage'],
])('%s', (_name, column, value, problem) => expect(problemOf(column, value)).toBe(problem));

test.each([
  ['https://velin.example/a?b=1', null],
  ['velin.example', 'field.cell.notUrl'],
  ['javascript:alert(1)', 'field.cell.notUrl'],
])('the address %s', (value, problem) => expect(checkUrl(value)).toBe(problem));

test('a country is two capital letters', () => {
  expect([checkCountry('XA'), checkCountry('Velia')]).toEqual([null, 'field.cell.notCountry']);
});

test('the server’s sentence is found however deep it lies', () => {
  expect(serverProblem([undefined, { kind: { message: 'alternateNames.1.kind: "x" is not a kind' } }])).toBe(
    'alternateNames.1.kind: "x" is not a kind',
  );
  expect(serverProblem(undefined)).toBeUndefined();
});
