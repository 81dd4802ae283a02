import { DAY, type EventSpan } from './eventSpan';

/** What the timeline shows: milliseconds since 1970 in UTC. */
export type TimeWindow = readonly [from: number, to: number];

const SHORTEST = 7 * DAY;
const LONGEST = 400 * 366 * DAY;

/** Around a middle (0 to 1 of the window): a factor above 1 shows more time. */
export function zoomWindow([from, to]: TimeWindow, factor: number, middle = 0.5): TimeWindow {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor));
  const at = from + (to - from) * middle;
  return [at - length * middle, at + length * (1 - middle)];
}

/** By a share of its length; above 0 goes to later days. */
export function panWindow([from, to]: TimeWindow, share: number): TimeWindow {
  const by = (to - from) * share;
  return [from + by, to + by];
}

/** All events with a little air on both sides; the year around `today` where there are none. */
export function fitWindow(spans: readonly EventSpan[], today: number): TimeWindow {
  const times = spans.flatMap(({ start, end }) => [start ?? end, end ?? start]).filter((time) => time !== null);
  if (times.length === 0) return [today - 180 * DAY, today + 180 * DAY];
  const from = times.reduce((a, b) => Math.min(a, b));
  const to = times.reduce((a, b) => Math.max(a, b));
  const air = Math.max((to - from) * 0.03, SHORTEST / 2);
  return [from - air, to + air];
}
