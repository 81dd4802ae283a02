import type { PictureEvent } from '../../core/picturesContract';

export const DAY = 86_400_000;

/** What an event's dates cover: milliseconds since 1970 in UTC, half-open; null where the date has no end on that side. */
export type EventSpan = {
  readonly start: number | null;
  readonly end: number | null;
  /** A day is drawn as a dot; all that is longer, or not known to the day, as a bar. */
  readonly isDay: boolean;
  /** EDTF `?`, `~` or `%`: drawn dashed. */
  readonly isUncertain: boolean;
};

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** @returns null for an event that has no date at all. */
export function eventSpan({
  first,
  last,
  startDate,
  endDate,
}: Pick<PictureEvent, 'first' | 'last' | 'startDate' | 'endDate'>): EventSpan | null {
  if (first === null && last === null) return null;
  return {
    start: first === null ? null : timeOf(first),
    end: last === null ? null : timeOf(last) + DAY,
    isDay: first !== null && first === last,
    isUncertain: /[?~%]/.test(`${startDate ?? ''}${endDate ?? ''}`),
  };
}
