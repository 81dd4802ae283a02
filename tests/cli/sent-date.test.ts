/** Days and moments as archives, feeds and wires write them. */
import { dayOf, momentOf } from '../../cli/import/sentDate';

test.each([
  ['2031-03-04', '2031-03-04'],
  ['20310304', '2031-03-04'],
  ['20310304T101500Z', '2031-03-04'],
  ['20310304T1015+0200', '2031-03-04'],
  ['2031-03-04T23:30:00-05:00', '2031-03-04'],
  ['Tue, 04 Mar 2031 10:15:00 GMT', '2031-03-04'],
  ['20311304', undefined],
  ['2031-13-04', undefined],
  ['next Tuesday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is the day %s', (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each([
  ['20310304T101500Z', '2031-03-04T10:15:00.000Z'],
  ['20310304T1015+0200', '2031-03-04T08:15:00.000Z'],
  ['2031-03-04T23:30:00-05:00', '2031-03-05T04:30:00.000Z'],
])('%s is the moment %s', (written, moment) => {
  expect(momentOf(written)).toBe(moment);
});
