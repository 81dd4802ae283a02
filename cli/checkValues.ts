/** Each answers null, or what is wrong and what is allowed. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function checkDate(value: string): string | null {
  const time = DAY.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // The 31st of June parses as the 1st of July in some engines.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return isDay ? null : `"${value}" is no day of the calendar; write YYYY-MM-DD, as 2031-03-04.`;
}

export function checkLanguage(value: string): string | null {
  try {
    Intl.getCanonicalLocales(value);
    return value === '' ? 'A language tag is empty; write one as "en" or "fa-IR".' : null;
  } catch {
    return `"${value}" is no language tag (BCP 47); write one as "en" or "fa-IR".`;
  }
}
