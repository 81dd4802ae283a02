import { PUBLIC_TYPES, type PublicTypeName } from '../services/publicity/publicTypes';
import { type AttributeSchema, isObject, isToMany } from '../services/publicity/schemas';
import { isSealed } from '../services/publicity/sealedAttributes';
import { badParameter, closedRelation, parameterName, shown } from './badParameter';
import { type ContentScope, joinsThrough, relatedType } from './contentScope';
import { operatorsFor, readFilterValue } from './filterValue';

type Filters = Record<string, unknown>;
type Place = { readonly root: string; readonly path: readonly string[] };

const under = ({ root, path }: Place, key: string): Place => ({ root, path: [...path, key] });
const nameOf = ({ root, path }: Place): string => parameterName(root, path);
const DOCUMENT_ID: AttributeSchema = { type: 'string' };
const NULLNESS = ['$null', '$notNull'];

/**
 * The conditions of a content API query, every key on the list of what is open and every value of its type.
 * @throws ValidationError (400) or, for a relation that the caller may not read, PolicyError (403)
 */
export function readFilters(scope: ContentScope, type: PublicTypeName, filters: unknown, place: Place): Filters {
  if (Array.isArray(filters))
    return { $and: filters.map((one, at) => readFilters(scope, type, one, under(place, `${at}`))) };
  if (!isObject(filters)) {
    return badParameter(nameOf(place), `${shown(filters)} is not a set of conditions`, exampleOf(type));
  }
  if (place.path.length > 12) badParameter(nameOf(place), 'is nested too deep', exampleOf(type));
  return Object.fromEntries(
    Object.entries(filters).map(([key, value]) => [key, readCondition(scope, type, key, value, under(place, key))]),
  );
}

function readCondition(scope: ContentScope, type: PublicTypeName, key: string, value: unknown, place: Place): unknown {
  scope.budget.conditions -= 1;
  if (scope.budget.conditions < 0) badParameter(place.root, 'holds more than 60 conditions', exampleOf(type));
  if (key === '$and' || key === '$or') return readList(scope, type, value, place);
  if (key === '$not') return readFilters(scope, type, value, place);
  const { fields, relations } = PUBLIC_TYPES[type];
  if (relations.includes(key)) return readRelation(scope, type, key, value, place);
  const attribute = key === 'documentId' ? DOCUMENT_ID : scope.attributesOf(type)[key];
  const isOpen = key === 'documentId' || (fields.includes(key) && !isSealed(type, key));
  if (attribute === undefined || !isOpen || operatorsFor(attribute).length === 0) {
    const open = [...fields.filter((one) => isOpenTo(scope, type, one)), ...relations].join(', ');
    return badParameter(
      nameOf(place),
      `${PUBLIC_TYPES[type].plural} cannot be filtered by "${key}" (but by: documentId, ${open})`,
      exampleOf(type),
    );
  }
  return readOperators(attribute, value, place);
}

const isOpenTo = (scope: ContentScope, type: PublicTypeName, field: string): boolean => {
  const attribute = scope.attributesOf(type)[field];
  return attribute !== undefined && !isSealed(type, field) && operatorsFor(attribute).length > 0;
};

function readList(scope: ContentScope, type: PublicTypeName, value: unknown, place: Place): unknown {
  const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  if (list.length === 0)
    badParameter(nameOf(place), 'takes a list of conditions', `${nameOf(place)}[0][documentId][$ne]=x`);
  return list.map((one, at) => readFilters(scope, type, one, under(place, `${at}`)));
}

function readRelation(scope: ContentScope, type: PublicTypeName, key: string, value: unknown, place: Place): unknown {
  const target = relatedType(scope, type, key);
  if (!scope.open.has(target)) closedRelation(nameOf(place), `plugin::communique.${target}`);
  scope.budget.joins -= joinsThrough(target);
  if (scope.budget.joins < 0)
    badParameter(place.root, 'goes through more relations than one query can join', exampleOf(type));
  if (!isObject(value) || Object.keys(value).length === 0) {
    return badParameter(
      nameOf(place),
      `${shown(value)} is not a condition on ${PUBLIC_TYPES[target].plural}`,
      `${nameOf(place)}[documentId][$eq]=…`,
    );
  }
  const keys = Object.keys(value);
  if (keys.some((one) => NULLNESS.includes(one))) {
    if (keys.length > 1 || isToMany(scope.attributesOf(type)[key] ?? DOCUMENT_ID)) {
      badParameter(
        nameOf(place),
        'asks for none of a list, or for two things at once',
        `${nameOf(place)}[documentId][$eq]=…`,
      );
    }
    return { documentId: readOperators(DOCUMENT_ID, value, place) };
  }
  return readFilters(scope, target, value, place);
}

/** `harbour` · `{ $containsi: 'harbour' }` · `{ $not: { $in: [...] } }`. */
function readOperators(attribute: AttributeSchema, value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return { $in: readFilterValue(attribute, '$in', value, nameOf(place)) };
  if (!isObject(value)) return { $eq: readFilterValue(attribute, '$eq', value, nameOf(place)) };
  const allowed = operatorsFor(attribute);
  const entries = Object.entries(value).map(([operator, operand]): [string, unknown] => {
    const here = under(place, operator);
    if (operator === '$not') return ['$not', readOperators(attribute, operand, here)];
    if (!allowed.includes(operator)) {
      badParameter(nameOf(here), `"${operator}" is none of ${allowed.join(', ')}`, `${nameOf(place)}[${allowed[0]}]=…`);
    }
    return [operator, readFilterValue(attribute, operator, operand, nameOf(here))];
  });
  return Object.fromEntries(entries);
}

const exampleOf = (type: PublicTypeName): string => {
  const [first = 'documentId'] = PUBLIC_TYPES[type].fields;
  return `filters[${first}][$containsi]=harbour`;
};
