import { isCountry } from '../../core/values/countries';
import { parseEdtf } from '../../core/values/edtf';
import { JSON_SHAPES, type JsonShape } from './jsonShapes';
import { isLanguage } from './languages';
import { type Problem, problemAt } from './problem';
import { isWebAddress } from './webAddress';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Strings that mean something: the test, and what to say when it fails. */
const TEXT_FORMATS = {
  country: { fits: isCountry, allowed: 'an ISO 3166-1 alpha-2 code (two capital letters such as "CH")' },
  language: { fits: isLanguage, allowed: 'a BCP 47 language tag such as "fa" or "pt-BR"' },
  edtf: {
    fits: (text: string) => parseEdtf(text) !== null,
    allowed: 'a date in EDTF level 1 that exists, such as "2020-09-24", "2020-10", "2020?" or "2019/.."',
  },
  webAddress: { fits: isWebAddress, allowed: 'an http or https address such as "https://example.org/a"' },
  timeZone: { fits: isTimeZone, allowed: 'an IANA time zone such as "Europe/Zurich"' },
} as const;
type TextFormat = keyof typeof TEXT_FORMATS;

/** What an attribute names in `pluginOptions.communique.format`. */
export type Format = TextFormat | JsonShape;

const isTextFormat = (format: Format): format is TextFormat => format in TEXT_FORMATS;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** @returns what is wrong with the value, nothing if it fits. */
export function checkFormat(format: Format, field: string, value: unknown): readonly Problem[] {
  if (isTextFormat(format)) {
    const { fits, allowed } = TEXT_FORMATS[format];
    return typeof value === 'string' && fits(value) ? [] : [problemAt([field], value, allowed)];
  }
  const result = JSON_SHAPES[format].safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) =>
    problemAt(
      [field, ...issue.path.map(String)],
      valueAt(value, issue.path),
      issue.message,
      `is refused: ${issue.message}`,
    ),
  );
}
