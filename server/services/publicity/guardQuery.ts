import { type Guard, guardFilters, refuse } from './guardFilters';
import { guardPopulate } from './guardPopulate';
import { allOf, visibleWhere } from './publicity';
import { isMorph, isObject, ourTypeOf, schemaOf, targetOf } from './schemas';
import { ALWAYS_READ, isSortable } from './sealedAttributes';

/** Parameters in the language of Strapi's document service, for a read or for one populated relation. */
export type QueryParams = { readonly [param: string]: unknown };

/**
 * A read of any type of the application, able to see only what the audience may see of ours, at every depth.
 * @throws ValidationError for conditions and orders that would tell what is hidden.
 */
export function guardQuery(guard: Guard, uid: string, params: QueryParams): QueryParams {
  const type = ourTypeOf(uid);
  const { filters, populate, fields, sort } = params;
  const guarded: Record<string, unknown> = { ...params };
  guardSort(guard, uid, sort);

  if (type === null) {
    if (filters !== undefined) guarded.filters = guardFilters(guard, uid, filters);
  } else {
    guarded.filters = allOf([guardFilters(guard, uid, filters), ...visibleWhere(type, guard.audience, guard.now)]);
    if (params._q !== undefined && params._q !== '') refuse('_q', 'it would search what is not open to the public');
    delete guarded.publicationFilter;
    if (params.status !== undefined) guarded.status = guard.audience === 'public' ? 'published' : 'draft';
    if (fields !== undefined) guarded.fields = [...toList(fields), ...(ALWAYS_READ[type] ?? [])];
  }
  if (populate !== undefined && populate !== null) guarded.populate = guardPopulate(guard, uid, populate);
  return guarded;
}

const toList = (fields: unknown): readonly string[] =>
  (Array.isArray(fields) ? fields : [fields]).flatMap((one) => String(one).split(','));

/** An order by a hidden value would show it bit by bit. */
function guardSort(guard: Guard, uid: string, sort: unknown): void {
  for (const path of sortPaths(sort)) {
    let here = uid;
    for (const [depth, key] of path.entries()) {
      const type = ourTypeOf(here);
      const attribute = schemaOf(guard.strapi, here)?.attributes[key];
      if (type !== null && (depth > 0 || attribute?.private === true || !isSortable(type, key))) {
        refuse(`sort=${path.join('.')}`, 'records that do not show this would be told by their place');
      }
      const target = attribute && !isMorph(attribute) ? targetOf(attribute) : null;
      if (target === null) break;
      here = target;
    }
  }
}

/** `name:asc,speaker.name` · `['name']` · `{ speaker: { name: 'asc' } }` → paths of attributes. */
function sortPaths(sort: unknown): readonly string[][] {
  if (typeof sort === 'string') return sort.split(',').map((one) => (one.split(':')[0] ?? '').trim().split('.'));
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isObject(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isObject(value) ? sortPaths(value).map((rest) => [...key.split('.'), ...rest]) : [key.split('.')],
  );
}
