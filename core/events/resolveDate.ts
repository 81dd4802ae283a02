/** A date as a story prints it. `shift`: 1 for "next", -1 for "last", 0 for "this"; null where nothing of it is said. */
export type DateExpression =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | null }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'calendar'; readonly year: number | null; readonly month: number; readonly day: number | null };

/** Whether the event is told as past or as coming: "on Thursday" of something planned is the next one. */
export type Leaning = 'past' | 'future';

/**
 * A printed date → EDTF (`2020-09-24`, `2020-10`), read from the day the story was filed (ISO 8601). null when the story
 * has no date and the words give no year, and when there is no such day. "On Thursday" in a Thursday's story is that day.
 */
export function resolveDate(expression: DateExpression, storyDate: string | null, leaning: Leaning): string | null {
  const today = storyDate === null ? null : parseDay(storyDate);
  if (expression.kind === 'calendar') return resolveCalendar(expression, today, leaning);
  if (today === null) return null;
  switch (expression.kind) {
    case 'days':
      return toDay(today + expression.days * DAY);
    case 'months': {
      const date = new Date(today);
      return toMonth(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + expression.months, 1));
    }
    case 'weekday':
      return toDay(today + daysTo(expression, new Date(today).getUTCDay(), leaning) * DAY);
  }
}

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

function parseDay(iso: string): number | null {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  return year && month && day ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/** null for the 31st of June. */
function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const toMonth = (time: number): string => new Date(time).toISOString().slice(0, 7);

function daysTo(
  { weekday, shift }: { weekday: number; shift: number | null },
  today: number,
  leaning: Leaning,
): number {
  const ahead = (weekday - today + 7) % 7;
  if (shift === 1) return ahead === 0 ? 7 : ahead;
  if (shift === -1) return ahead - 7;
  return leaning === 'future' || ahead === 0 ? ahead : ahead - 7;
}

type Calendar = Extract<DateExpression, { kind: 'calendar' }>;

function resolveCalendar({ year, month, day }: Calendar, today: number | null, leaning: Leaning): string | null {
  if (year !== null) return printDate(year, month, day);
  if (today === null) return null;
  const thisYear = new Date(today).getUTCFullYear();
  const years = leaning === 'past' ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  const fits = (candidate: number): boolean => {
    const start = dayOf(candidate, month, day ?? 1) ?? today;
    // A month that has begun counts as past and as coming.
    const isSameMonth = day === null && toMonth(start) === toMonth(today);
    return isSameMonth || (leaning === 'past' ? start <= today : start >= today);
  };
  const best = years.find(fits) ?? thisYear;
  return printDate(best, month, day);
}

function printDate(year: number, month: number, day: number | null): string | null {
  const time = dayOf(year, month, day ?? 1);
  if (time === null) return null;
  return day === null ? toMonth(time) : toDay(time);
}
