import type { z } from '@strapi/utils';
import { badParameter, shown } from './badParameter';
import { refuseUnknown } from './contentQueries';

/**
 * The query parameters of an address of the content API.
 * @param examples a value for each parameter that would pass
 * @throws ValidationError (400) naming the parameter that is none or is wrong, what is wrong with it, and an example
 */
export function readParameters<T>(
  schema: z.ZodType<T>,
  query: Readonly<Record<string, unknown>>,
  examples: Readonly<Record<string, string | number>>,
): T {
  refuseUnknown(query, Object.keys(examples));
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? Object.keys(query)[0]);
  return badParameter(name, `${shown(query[name])} ${issue?.message}`, `${name}=${examples[name]}`);
}
