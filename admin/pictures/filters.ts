import { isDay } from '../../core/values/calendar';
import { EVENT_KINDS } from '../../core/vocabularies';

export const FILTER_NAMES = ['from', 'to', 'kind', 'country', 'person', 'topic'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
/** As they stand in the address: days are ISO, a person and a topic documentIds. What is missing does not narrow. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A part of the address that was not understood. */
export type WrongFilter = { readonly name: string; readonly value: string };

const isId = (value: string): boolean => /^[\w-]{1,64}$/.test(value);

const FITS: Readonly<Record<FilterName, (value: string) => boolean>> = {
  from: isDay,
  to: isDay,
  kind: (value) => (EVENT_KINDS as readonly string[]).includes(value),
  country: (value) => /^[A-Z]{2}$/.test(value),
  person: isId,
  topic: isId,
};

/** The filters in an address; what cannot be one is left out and told. */
export function readFilters(params: URLSearchParams): { filters: Filters; wrong: readonly WrongFilter[] } {
  const filters: Partial<Record<FilterName, string>> = {};
  const wrong: WrongFilter[] = [];
  for (const name of FILTER_NAMES) {
    const value = params.get(name);
    if (value === null || value === '') continue;
    if (FITS[name](value)) filters[name] = value;
    else wrong.push({ name, value: value.slice(0, 40) });
  }
  if (filters.from !== undefined && filters.to !== undefined && filters.from > filters.to) {
    wrong.push({ name: 'to', value: filters.to });
    delete filters.to;
  }
  return { filters, wrong };
}

/** The address with one thing changed (null: taken out); everything else in it stays. */
export function withParam(params: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === null || value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** One of the words that a choice in the address may take; the first where it is missing. */
export function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  words: readonly [T, ...T[]],
): { choice: T; wrong: readonly WrongFilter[] } {
  const value = params.get(name);
  const choice = words.find((word) => word === value);
  if (choice !== undefined) return { choice, wrong: [] };
  return { choice: words[0], wrong: value === null ? [] : [{ name, value: value.slice(0, 40) }] };
}
