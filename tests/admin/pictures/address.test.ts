import { exportName } from '../../../admin/pictures/exportName';
import { readChoice, readFilters, withParam } from '../../../admin/pictures/filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

test('filters are read from the address', () => {
  const filters = { from: '2031-01-01', to: '2031-12-31', kind: 'visit', country: 'CH', person: 'a1', topic: 't-2' };
  expect(read(`${new URLSearchParams(filters)}&view=table`)).toEqual({ filters, wrong: [] });
});

test.each([
  ['a day that does not exist', 'from=2031-02-30', 'from', '2031-02-30'],
  ['no day at all', 'to=soon', 'to', 'soon'],
  ['a kind that is none', 'kind=party', 'kind', 'party'],
  ['a country in words', 'country=Norvia', 'country', 'Norvia'],
  ['an id that cannot be one', 'person=a%2Fb', 'person', 'a/b'],
  ['an end before the beginning', 'from=2031-05-01&to=2031-04-01', 'to', '2031-04-01'],
])('%s is left out and told', (_, query, name, value) => {
  const { filters, wrong } = read(`${query}&topic=t1`);
  expect(wrong).toEqual([{ name, value }]);
  expect(filters).toMatchObject({ topic: 't1' });
  expect(filters).not.toHaveProperty(name);
});

test('one thing is changed in an address and the rest stays', () => {
  const address = new URLSearchParams('from=2031-01-01&view=table');
  expect(withParam(address, 'kind', 'visit').toString()).toBe('from=2031-01-01&view=table&kind=visit');
  expect(withParam(address, 'from', null).toString()).toBe('view=table');
  expect(address.toString()).toBe('from=2031-01-01&view=table');
});

test('a choice that is not offered gives way to the first', () => {
  const params = new URLSearchParams('view=film');
  expect(readChoice(params, 'view', ['picture', 'table'])).toEqual({
    choice: 'picture',
    wrong: [{ name: 'view', value: 'film' }],
  });
});

test("a saved file's name says what is in it and when it was made", () => {
  const today = new Date('2031-07-01T12:00:00Z');
  expect(exportName('map', {}, { format: 'png', today })).toBe('communique-map.2031-07-01.png');
  expect(exportName('timeline', { from: '2031-01-01', kind: 'visit' }, { format: 'svg', today })).toBe(
    'communique-timeline-2031-01-01-to-end-visit.2031-07-01.svg',
  );
});
