import { scaleUtc } from 'd3-scale';
import type { TimeWindow } from './timeWindow';

export type TimeScale = (time: number) => number;

/** Pixels of a time. Where the script runs from right to left, so does time. */
export function timeScale(window: TimeWindow, width: number, isRtl: boolean): TimeScale {
  const scale = scaleUtc()
    .domain(window)
    .range(isRtl ? [width, 0] : [0, width]);
  return (time) => scale(time);
}

/** `unit`: what the tick begins, so that its label says no more than it must. */
export type Tick = { readonly time: number; readonly unit: 'year' | 'month' | 'day' };

const PIXELS_PER_TICK = 90;

export const timeTicks = (window: TimeWindow, width: number): Tick[] =>
  scaleUtc()
    .domain(window)
    .ticks(Math.max(2, Math.floor(width / PIXELS_PER_TICK)))
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => ({
      time: date.getTime(),
      unit: date.getUTCDate() !== 1 ? 'day' : date.getUTCMonth() !== 0 ? 'month' : 'year',
    }));
