import { DAY, eventSpan } from '../../../admin/pictures/eventSpan';
import { toLanes } from '../../../admin/pictures/lanes';
import { quoteBins } from '../../../admin/pictures/quoteBins';
import { timeScale, timeTicks } from '../../../admin/pictures/timeAxis';
import { layOutTimeline, type Mark } from '../../../admin/pictures/timelineLayout';
import { fitWindow, panWindow, type TimeWindow, zoomWindow } from '../../../admin/pictures/timeWindow';
import type { PictureEvent } from '../../../core';
import { anEvent, aParty, between } from './anEvent';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const YEAR: TimeWindow = [day('2031-01-01'), day('2032-01-01')];

describe('what a date covers', () => {
  test('a day is a day, a month runs to its last evening', () => {
    expect(eventSpan(anEvent('a'))).toEqual({
      start: day('2031-03-04'),
      end: day('2031-03-05'),
      isDay: true,
      isUncertain: false,
    });
    const month = { startDate: '2031-04?', first: '2031-04-01', last: '2031-04-30', endDate: null };
    expect(eventSpan(month)).toEqual({
      start: day('2031-04-01'),
      end: day('2031-05-01'),
      isDay: false,
      isUncertain: true,
    });
  });

  test('an open end has none, and without any date there is nothing to draw', () => {
    expect(eventSpan({ startDate: '2031/..', endDate: null, first: '2031-01-01', last: null })?.end).toBeNull();
    expect(eventSpan({ startDate: null, endDate: null, first: null, last: null })).toBeNull();
  });
});

const marksOf = (events: readonly PictureEvent[], isRtl = false, window = YEAR): readonly Mark[] => {
  const { lanes } = toLanes(events, [], 'kind');
  const scale = timeScale(window, 1000, isRtl);
  return layOutTimeline(lanes, scale, { width: 1000, top: 0, head: 0 }).lanes.flatMap((lane) => lane.marks);
};
const on = (id: string, first: string, more: Partial<PictureEvent> = {}) => anEvent(id, { first, ...more });

describe('the marks', () => {
  test('a day is a dot and a month is a bar as long as the month', () => {
    const [dot, bar] = marksOf([
      on('a', '2031-01-20'),
      on('b', '2031-04-01', { startDate: '2031-04', last: '2031-04-30' }),
    ]);
    expect([dot?.shape, bar?.shape]).toEqual(['dot', 'bar']);
    expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeCloseTo((30 / 365) * 1000, 0);
  });

  test('events that would hide one another share a mark; zoomed in they part', () => {
    const close = [on('a', '2031-06-01'), on('b', '2031-06-02'), on('c', '2031-06-03'), on('d', '2031-09-01')];
    expect(marksOf(close).map(({ events }) => events.length)).toEqual([3, 1]);
    const near: TimeWindow = [day('2031-05-28'), day('2031-06-07')];
    expect(marksOf(close, false, near).map(({ events }) => events.length)).toEqual([1, 1, 1]);
  });

  test('thousands of events on one day are one mark, and none is lost', () => {
    const many = Array.from({ length: 5000 }, (_, index) => on(`e${index}`, '2031-06-01'));
    expect(marksOf(many).map(({ events }) => events.length)).toEqual([5000]);
  });

  test('bars that overlap stand below one another, and beyond four rows share a mark', () => {
    const bars = Array.from({ length: 7 }, (_, index) =>
      on(`b${index}`, '2031-04-01', { startDate: '2031-04', last: '2031-04-30' }),
    );
    const marks = marksOf(bars);
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
    expect(marks.map(({ events }) => events.length)).toEqual([1, 1, 1, 4]);
  });

  test('what has no end runs out of the picture, and in a script from right to left to the left', () => {
    const open = [on('a', '2031-07-01', { startDate: '2031-07-01/..', last: null })];
    expect(marksOf(open)[0]?.right).toBeGreaterThan(1000);
    expect(marksOf(open, true)[0]?.left).toBeLessThan(0);
  });

  test('time runs from right to left where the script does', () => {
    const scale = timeScale(YEAR, 1000, true);
    expect(scale(day('2031-02-01'))).toBeGreaterThan(scale(day('2031-11-01')));
  });

  test('what lies outside the window is not drawn', () => {
    expect(marksOf([on('a', '2033-01-01')])).toEqual([]);
  });
});

test('ticks begin a year, a month or a day, and never an hour', () => {
  const units = (window: TimeWindow) => new Set(timeTicks(window, 900).map(({ unit }) => unit));
  expect(units([day('2020-01-01'), day('2031-01-01')])).toEqual(new Set(['year']));
  expect(units(YEAR)).toEqual(new Set(['year', 'month']));
  expect(units([day('2031-03-03'), day('2031-03-10')])).toEqual(new Set(['day']));
});

describe('the window', () => {
  test('holds every event, also those with one open end', () => {
    const spans = [on('a', '2031-01-20'), on('b', '2031-07-01', { last: null })].flatMap((one) => eventSpan(one) ?? []);
    const [from, to] = fitWindow(spans, day('2031-05-05'));
    expect(from).toBeLessThan(day('2031-01-20'));
    expect(to).toBeGreaterThan(day('2031-07-01'));
  });

  test('zooms around a place that stays where it is, down to a week', () => {
    const [from, to] = zoomWindow(YEAR, 0.5, 0.25);
    expect((day('2031-04-02') - from) / (to - from)).toBeCloseTo(0.25, 1);
    const [first, last] = zoomWindow(YEAR, 0.0001);
    expect(last - first).toBe(7 * DAY);
  });

  test('moves by a share of itself', () => {
    expect(panWindow([0, 100], 0.25)).toEqual([25, 125]);
  });
});

test('lanes by participant: who took part most comes first, one in two roles counts once', () => {
  const events = [
    anEvent('1', { participants: [...between('ana', 'tom'), { party: 'tom', role: 'host' }] }),
    anEvent('2', { participants: between('tom') }),
  ];
  const { lanes } = toLanes(events, [aParty('ana'), aParty('tom'), aParty('ivo')], 'person');
  expect(lanes.map(({ key, events: own }) => [key, own.length])).toEqual([
    ['tom', 2],
    ['ana', 1],
  ]);
});

test('lanes end where nobody compares any more, and the rest is counted', () => {
  const parties = Array.from({ length: 30 }, (_, index) => aParty(`p${index}`));
  const events = parties.map(({ documentId }) => anEvent(documentId, { participants: between(documentId) }));
  expect(toLanes(events, parties, 'person')).toMatchObject({ left: 6 });
});

test('quotes of neighbouring days add up in one column', () => {
  const days = [
    { day: '2031-06-01', count: 2 },
    { day: '2031-06-02', count: 3 },
    { day: '2040-01-01', count: 9 },
  ];
  expect(quoteBins(days, timeScale(YEAR, 400, false), 400).map(({ count }) => count)).toEqual([5]);
});
