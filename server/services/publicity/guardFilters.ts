import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isMaskable, showsAttribute } from './attributionMasks';
import type { Audience } from './audience';
import { allOf, type Clause, visibleWhere } from './publicity';
import { type AttributeSchema, isMorph, isObject, isToMany, ourTypeOf, schemaOf, targetOf } from './schemas';
import { isSealed } from './sealedAttributes';

export type Guard = {
  readonly strapi: Core.Strapi;
  readonly audience: Audience;
  /** One instant for the whole query: an embargo must not end between a list and its count. */
  readonly now: Date;
};

export const refuse = (path: string, why: string): never => {
  throw new errors.ValidationError(`"${path}" cannot be used here: ${why}`, { parameter: path });
};

const GROUPS = new Set(['$and', '$or']);
const isOperator = (key: string): boolean => key.startsWith('$');

/**
 * The same filters, able to see only what the audience sees: at every relation into our types the conditions of
 * publicity are joined on, so that a hidden record answers like one that does not exist.
 * @throws ValidationError for conditions that no join can make safe.
 */
export function guardFilters(guard: Guard, uid: string, filters: unknown, isNegated = false): Clause {
  if (Array.isArray(filters)) return allOf(filters.map((one) => guardFilters(guard, uid, one, isNegated)));
  if (!isObject(filters)) return {};
  return allOf(Object.entries(filters).map(([key, value]) => guardCondition(guard, uid, key, value, isNegated)));
}

function guardCondition(guard: Guard, uid: string, key: string, value: unknown, isNegated: boolean): Clause {
  if (GROUPS.has(key)) {
    const branches = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    return { [key]: branches.map((one) => guardFilters(guard, uid, one, isNegated)) };
  }
  if (key === '$not') return { $not: guardFilters(guard, uid, value, true) };

  const type = ourTypeOf(uid);
  const attribute = schemaOf(guard.strapi, uid)?.attributes[key];
  if (attribute === undefined) return { [key]: value };
  if (type !== null && (attribute.private === true || isSealed(type, key))) {
    refuse(key, 'it is not open to the public, and so is no condition');
  }
  const isAbsence = isNoneOf(attribute, value);
  const found = guardValue(guard, key, attribute, isAbsence ? { documentId: { $notNull: true } } : value, isNegated);
  const clause = type === 'quote' && isMaskable(key) ? allOf([found, showsAttribute(key)]) : found;
  if (!isAbsence) return clause;
  if (isToMany(attribute)) refuse(key, '$null on a list of records would count the hidden ones');
  // None that may be seen: a speaker who is hidden answers like no speaker.
  return { $not: clause };
}

function guardValue(guard: Guard, key: string, attribute: AttributeSchema, value: unknown, isNegated: boolean): Clause {
  const target = targetOf(attribute);
  if (target === null || isMorph(attribute)) return { [key]: value };
  const type = ourTypeOf(target);
  // "No quote that …" is told by the rows that fail, and a hidden row fails like any other.
  if (type !== null && isNegated && isToMany(attribute)) {
    refuse(key, '$not around a list of records would count the hidden ones');
  }
  const conditions = guardFilters(guard, target, toConditions(value), isNegated);
  if (type === null) return { [key]: conditions };
  return { [key]: allOf([conditions, ...visibleWhere(type, guard.audience, guard.now)]) };
}

/** Does this ask for records without one of ours behind the relation? */
const isNoneOf = (attribute: AttributeSchema, value: unknown): boolean => {
  const target = targetOf(attribute);
  return target !== null && ourTypeOf(target) !== null && asksForNone(toConditions(value));
};

/** `speaker: 12` and `speaker: {$in: […]}` are about the id. */
function toConditions(value: unknown): Record<string, unknown> {
  if (!isObject(value)) return { id: value };
  const keys = Object.keys(value);
  const isAboutId = keys.length > 0 && keys.every((key) => isOperator(key) && !GROUPS.has(key) && key !== '$not');
  return isAboutId ? { id: value } : value;
}

function asksForNone({ id, documentId }: Record<string, unknown>): boolean {
  return [id, documentId].some(
    (value) =>
      value === null || (isObject(value) && (isTrue(value.$null) || isFalse(value.$notNull) || value.$eq === null)),
  );
}
const isTrue = (value: unknown): boolean => value === true || value === 'true';
const isFalse = (value: unknown): boolean => value === false || value === 'false';
