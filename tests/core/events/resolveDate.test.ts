import { findDates } from '../../../core/events/findDates';
import { type Leaning, resolveDate } from '../../../core/events/resolveDate';
import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import { findWords } from '../../../core/text/findWords';

/** 4 March 2031 is a Tuesday. */
const TUESDAY = '2031-03-04';

function resolveAll(text: string, storyDate: string | null, leaning: Leaning): (string | null)[] {
  const words = findWords(text, { start: 0, end: text.length });
  return findDates(text, words, lexiconFor('en')).map(({ expression }) => resolveDate(expression, storyDate, leaning));
}

const cases: [text: string, leaning: Leaning, date: string | null][] = [
  ['on Tuesday', 'past', '2031-03-04'],
  ['on Monday', 'past', '2031-03-03'],
  ['on Wednesday', 'past', '2031-02-26'],
  ['on Wednesday', 'future', '2031-03-05'],
  ['next Tuesday', 'future', '2031-03-11'],
  ['last Tuesday', 'past', '2031-02-25'],
  ['this Friday', 'future', '2031-03-07'],
  ['today', 'past', '2031-03-04'],
  ['yesterday', 'past', '2031-03-03'],
  ['tomorrow', 'future', '2031-03-05'],
  ['next month', 'future', '2031-04'],
  ['last month', 'past', '2031-02'],
  ['on 4 March', 'past', '2031-03-04'],
  ['on March 5', 'past', '2030-03-05'],
  ['on March 5', 'future', '2031-03-05'],
  ['on 1st December', 'past', '2030-12-01'],
  ['on January 9', 'future', '2032-01-09'],
  ['on 9 January 2029', 'past', '2029-01-09'],
  ['on January 9, 2029', 'past', '2029-01-09'],
  ['in May 2030', 'past', '2030-05'],
  ['in March', 'past', '2031-03'],
  ['in April', 'past', '2030-04'],
  ['on 29 February 2028', 'past', '2028-02-29'],
  ['on 31 June', 'past', null],
  ['on 29 February 2029', 'past', null],
];

test.each(cases)('%s (%s) in a story of 4 March 2031 is %s', (text, leaning, date) => {
  expect(resolveAll(text, TUESDAY, leaning)).toEqual([date]);
});

test.each(['she may go', 'the minister sat down', 'March on!', 'last week', 'room 12', ''])(
  '%p names no day',
  (text) => {
    expect(resolveAll(text, TUESDAY, 'past')).toEqual([]);
  },
);

test('without the story’s date only a full date is a date', () => {
  expect(resolveAll('on Thursday, today, on 4 March, on 4 March 2029', null, 'past')).toEqual([
    null,
    null,
    null,
    '2029-03-04',
  ]);
});

test('a story date that is no date is none', () => {
  expect(resolveAll('on Thursday', '2031-02-30', 'past')).toEqual([null]);
});
