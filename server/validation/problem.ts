import { errors } from '@strapi/utils';

/** One wrong value, as Strapi's admin and REST clients read it in `error.details.errors`. */
export type Problem = {
  /** `['alternateNames', '0', 'kind']`. */
  readonly path: readonly string[];
  readonly name: 'ValidationError';
  /** A sentence that names the field, the value and what is allowed. */
  readonly message: string;
  readonly value: unknown;
  readonly allowed: string;
};

/** Long values are cut: the message is read by people, the details carry the whole. */
export function printValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** `allowed` completes "is not …"; where that would not read well, `complaint` says it in its own words. */
export const problemAt = (
  path: readonly string[],
  value: unknown,
  allowed: string,
  complaint = `is not ${allowed}`,
): Problem => ({
  path,
  name: 'ValidationError',
  message: `${path.join('.')}: ${printValue(value)} ${complaint}`,
  value,
  allowed,
});

/** @throws ValidationError (400) when there are any. */
export function refuseProblems(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new errors.ValidationError(`${first.message}${more}`, { errors: problems });
}
