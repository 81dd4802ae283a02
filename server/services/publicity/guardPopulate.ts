import type { Guard } from './guardFilters';
import { guardQuery, type QueryParams } from './guardQuery';
import { type AttributeSchema, isMorph, isObject, schemaOf, targetOf } from './schemas';

const POPULATED = new Set(['relation', 'media', 'component', 'dynamiczone']);
const isAll = (value: unknown): boolean => value === '*' || value === true || value === 'true';

/** The same relations, each read through the eyes of the audience. Records of many types are masked after reading. */
export function guardPopulate(guard: Guard, uid: string, populate: unknown): Record<string, unknown> {
  const attributes = schemaOf(guard.strapi, uid)?.attributes ?? {};
  const guarded: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(toMap(attributes, populate))) {
    const attribute = attributes[key];
    if (attribute === undefined || value === false || value === 'false') continue;
    guarded[key] = guardRelation(guard, attribute, value);
  }
  return guarded;
}

function guardRelation(guard: Guard, attribute: AttributeSchema, value: unknown): unknown {
  const params: QueryParams = isObject(value) ? value : {};
  if (attribute.type === 'dynamiczone' || isMorph(attribute)) {
    if (!isObject(params.on)) return value;
    return {
      ...params,
      on: mapValues(params.on, (one, target) => guardQuery(guard, target, isObject(one) ? one : {})),
    };
  }
  const target = targetOf(attribute);
  return target === null ? value : orTrue(guardQuery(guard, target, params));
}

const orTrue = (params: QueryParams): QueryParams | true => (Object.keys(params).length === 0 ? true : params);

const mapValues = (record: Record<string, unknown>, to: (value: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]));

/** `*` · `quotes.speaker,topics` · `['quotes']` · `{ quotes: { populate: … } }` → one entry for each relation. */
function toMap(attributes: Readonly<Record<string, AttributeSchema>>, populate: unknown): Record<string, unknown> {
  if (isAll(populate)) {
    const keys = Object.keys(attributes).filter((key) => POPULATED.has(attributes[key]?.type ?? ''));
    return Object.fromEntries(keys.map((key) => [key, true]));
  }
  if (typeof populate === 'string')
    return toMap(
      attributes,
      populate.split(',').map((one) => one.trim()),
    );
  if (isObject(populate)) return populate;
  const map: Record<string, unknown> = {};
  for (const path of Array.isArray(populate) ? populate : []) {
    const [key = '', ...rest] = String(path).split('.');
    const present = map[key];
    const nested = rest.length === 0 ? [] : [rest.join('.')];
    const before = isObject(present) && Array.isArray(present.populate) ? present.populate : [];
    const both = [...before, ...nested];
    map[key] = both.length === 0 ? true : { populate: both };
  }
  return map;
}
