/** Days and moments as ISO 8601 writes them, checked against the calendar: 2021-02-30 is not a day. */

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/** `2020-09-24`, on a day that exists. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `10:30`, `10:30:05`, `10:30:05.120`, each with `Z` or an offset: without one the server's own zone would decide. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/** `2020-09-24T10:30:00Z` or `2020-09-24`. */
export function isMoment(text: string): boolean {
  if (!isDay(text.slice(0, 10))) return false;
  return text.length === 10 || (text[10] === 'T' && TIME.test(text.slice(11)));
}
