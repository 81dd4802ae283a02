import { errors } from '@strapi/utils';

/** `['speaker', 'name']` under `filters` → `filters[speaker][name]`. */
export const parameterName = (root: string, path: readonly string[]): string =>
  root + path.map((key) => `[${key}]`).join('');

/**
 * Refuses a query parameter.
 * @throws ValidationError (400) whose `details` are `{ parameter, problem, example }`.
 */
export function badParameter(parameter: string, problem: string, example: string): never {
  throw new errors.ValidationError(`${parameter}: ${problem}. Example: ${example}`, { parameter, problem, example });
}

/** @throws PolicyError (403): the records behind a relation are closed to this role or token. */
export function closedRelation(parameter: string, uid: string): never {
  const problem = `needs the permission ${uid}.find`;
  // Strapi keeps the words of this kind of 403 only.
  throw new errors.PolicyError(`${parameter}: ${problem}`, { parameter, problem });
}

/** At most so much of what a caller sent, without what a terminal or log would choke on. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
