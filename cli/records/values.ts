import { parseEdtf } from '../../core/values/edtf';
import { isWebAddress as isAddress } from '../../server/validation/webAddress';

/** A word of a list, trimmed; undefined for what is empty or no word. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).split(/\s+/u).filter(Boolean).join(' ');
  return text === '' ? undefined : text;
}

/** A day, month or year, as lists write it; a moment becomes its day, and what is no date is none. */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value)?.replace(/T.*$/u, '');
  return text !== undefined && parseEdtf(text) !== null ? text : undefined;
}

const QID = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/u;

/** `Q42`, also out of its address. */
export const wikidataOf = (value: unknown): string | undefined => QID.exec(textOf(value) ?? '')?.[1];

export function genderOf(value: unknown): 'female' | 'male' | 'other' | undefined {
  const word = textOf(value)?.toLowerCase();
  if (word === undefined) return undefined;
  if (word === 'f' || word === 'female' || word === 'woman') return 'female';
  if (word === 'm' || word === 'male' || word === 'man') return 'male';
  return 'other';
}

export const isWebAddress = (value: unknown): value is string => typeof value === 'string' && isAddress(value);

/** Names beside the first, each once. */
export function namesBeside(name: string, others: readonly (string | undefined)[]): { name: string }[] | undefined {
  const names = new Set(others.filter((other): other is string => other !== undefined && other !== name));
  return names.size === 0 ? undefined : [...names].map((other) => ({ name: other }));
}
