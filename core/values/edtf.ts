import { daysInMonth, isDay, isMoment } from './calendar';

/** The first and the last day that a date can mean, ISO 8601; null where it is open or unknown. */
type DateBounds = { readonly min: string | null; readonly max: string | null };

/** `2020`, `202X`, `20XX`, `2020-10`, `2020-XX`, `2020-10-05`, `2020-10-XX`, `2020-XX-XX`. */
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
/** Uncertain, approximate, both: `2020?`. They say how sure the date is, not which days it can mean. */
const QUALIFIER = /[?~%]$/;
/** 21 spring, 22 summer, 23 autumn, 24 winter: the quarters of the northern year; winter runs into the next one. */
const SEASON = /^(\d{4})-(2[1-4])$/;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const day = (year: number, month: number, date: number): string => `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
const lastDay = (year: number, month: number): string => day(year, month, daysInMonth(year, month));

function boundsOfSeason(year: number, season: number): DateBounds {
  const first = (season - 20) * 3;
  const end = first + 2;
  return { min: day(year, first, 1), max: end > 12 ? lastDay(year + 1, end - 12) : lastDay(year, end) };
}

function boundsOfDate(text: string): DateBounds | null {
  const plain = text.replace(QUALIFIER, '');
  if (isMoment(plain)) return { min: plain.slice(0, 10), max: plain.slice(0, 10) };
  const season = SEASON.exec(plain);
  if (season !== null) return boundsOfSeason(Number(season[1]), Number(season[2]));
  const found = DATE.exec(plain);
  if (found === null) return null;
  const [, years = '', months = 'XX', days = 'XX'] = found;
  // "2020-XX-05" is level 2: which day it means cannot be bounded usefully.
  if ((months === 'XX' && days !== 'XX') || (years.includes('X') && found[2] !== undefined)) return null;
  const first = Number(years.replaceAll('X', '0')) || 1;
  const last = Number(years.replaceAll('X', '9'));
  if (last === 0) return null;
  if (months === 'XX') return { min: day(first, 1, 1), max: day(last, 12, 31) };
  const month = Number(months);
  if (month < 1 || month > 12) return null;
  if (days === 'XX') return { min: day(first, month, 1), max: lastDay(last, month) };
  return isDay(plain) ? { min: plain, max: plain } : null;
}

/** An end of an interval: `..` is open, nothing is unknown; neither has a bound. */
const boundsOfEnd = (text: string): DateBounds | null =>
  text === '..' || text === '' ? { min: null, max: null } : boundsOfDate(text);

/**
 * Extended Date/Time Format, level 1, for the years 1 to 9999: dates, months, years, seasons, decades and centuries,
 * each with `?`, `~` or `%`, and intervals of them with open (`..`) or unknown ends.
 * @returns null for anything else, for days that do not exist and for intervals that end before they begin.
 */
export function parseEdtf(text: string): DateBounds | null {
  if (text.length > 64) return null;
  const ends = text.split('/');
  if (ends.length === 1) return text === '' || text === '..' ? null : boundsOfDate(text);
  if (ends.length > 2 || ends.every((end) => end === '' || end === '..')) return null;
  const [from, to] = ends.map(boundsOfEnd);
  if (!from || !to) return null;
  return from.min !== null && to.max !== null && from.min > to.max ? null : { min: from.min, max: to.max };
}
