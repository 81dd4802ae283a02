import { errors, type z } from '@strapi/utils';
import { printValue } from './problem';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/**
 * A request that has the shape it must have.
 * @throws ValidationError (400): the path that fails, the value, what is allowed and an example that would pass;
 * all failures in `details.errors`.
 */
export function parseRequest<T>(schema: z.ZodType<T>, request: unknown, example: object): T {
  const result = schema.safeParse(request);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.map(String);
    const value = valueAt(request, issue.path);
    const where = path.length === 0 ? 'request' : path.join('.');
    return {
      path,
      name: 'ValidationError',
      message: `${where}: ${printValue(value)} is refused: ${issue.message}`,
      // A story of megabytes is not sent back.
      value: typeof value === 'object' ? undefined : cut(value),
      allowed: issue.message,
    };
  });
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new errors.ValidationError(`${problems[0]?.message}${more}. For example: ${JSON.stringify(example)}`, {
    errors: problems,
    example,
  });
}

const cut = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, 200) : value);
