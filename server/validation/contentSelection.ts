import { hasParticipants, PARTICIPANTS, PUBLIC_TYPES, type PublicTypeName } from '../services/publicity/publicTypes';
import { isObject } from '../services/publicity/schemas';
import type { Selection } from '../services/publicity/selection';
import { badParameter, closedRelation, parameterName, shown } from './badParameter';
import { readFilters } from './contentFilters';
import { type ContentScope, relatedType } from './contentScope';
import { readFields, readSort } from './fieldsAndSort';

/** A populated relation goes so deep: article → quotes → termOfOffice → post → organization. */
const DEEPEST = 5;
const NESTED = ['fields', 'filters', 'sort', 'populate'];
const isAll = (value: unknown): boolean => value === '*' || value === 'true' || value === true;

type Wanted = { readonly key: string; readonly params: Record<string, unknown>; readonly isImplied: boolean };

/**
 * What a query reads of a type: `fields` and `populate`, all the way down.
 * @throws ValidationError (400), PolicyError (403) for a relation that is asked for by name and closed to the caller
 */
export function readSelection(
  scope: ContentScope,
  type: PublicTypeName,
  { fields, populate }: Record<string, unknown>,
  path: readonly string[] = [],
): Selection {
  const at = path.flatMap((key) => [key, 'populate']);
  const nameOf = (leaf: readonly string[]): string => {
    const [root = 'populate', ...rest] = [...['populate'], ...leaf];
    return parameterName(root, rest);
  };
  const here = nameOf(at);
  const relations: Record<string, Selection['relations'][string]> = {};
  const media: string[] = [];
  let withParticipants = false;

  for (const { key, params, isImplied } of wantedRelations(type, populate, here)) {
    const parameter = `${here}[${key}]`;
    scope.budget.relations -= 1;
    if (scope.budget.relations < 0) badParameter('populate', 'asks for more than 40 relations', 'populate[quotes]=*');
    if (PUBLIC_TYPES[type].media?.includes(key)) media.push(key);
    else if (key === PARTICIPANTS && hasParticipants(type)) {
      const closed = (['person', 'organization'] as const).find((party) => !scope.open.has(party));
      if (closed !== undefined && !isImplied) closedRelation(parameter, `plugin::communique.${closed}`);
      withParticipants = closed === undefined;
    } else {
      const target = relatedType(scope, type, key);
      if (!scope.open.has(target)) {
        if (!isImplied) closedRelation(parameter, `plugin::communique.${target}`);
        continue;
      }
      if (path.length >= DEEPEST)
        badParameter(parameter, `is deeper than ${DEEPEST} relations`, 'populate[quotes][populate]=speaker');
      relations[key] = {
        filters:
          params.filters === undefined
            ? null
            : readFilters(scope, target, params.filters, { root: 'populate', path: [...at, key, 'filters'] }),
        sort: params.sort === undefined ? null : readSort(scope, target, params.sort, `${parameter}[sort]`),
        selection: readSelection(scope, target, params, [...path, key]),
      };
    }
  }
  return {
    type,
    fields: readFields(type, fields, path.length === 0 ? 'fields' : `${nameOf(at.slice(0, -1))}[fields]`),
    relations,
    media,
    withParticipants,
  };
}

/** `*` · `quotes.speaker,topics` · `['quotes']` · `{ quotes: { fields, filters, sort, populate } }`. */
function wantedRelations(type: PublicTypeName, populate: unknown, parameter: string): readonly Wanted[] {
  if (populate === undefined) return [];
  const { relations, media = [] } = PUBLIC_TYPES[type];
  const known = [...relations, ...media, ...(hasParticipants(type) ? [PARTICIPANTS] : [])];
  const example = `${parameter}[0]=${known[0] ?? ''}`;
  if (isAll(populate)) return known.map((key) => ({ key, params: {}, isImplied: true }));

  const wanted = isObject(populate) ? fromObject(populate, parameter) : fromPaths(populate, parameter, example);
  for (const { key } of wanted) {
    if (!known.includes(key)) {
      badParameter(
        parameter,
        `${PUBLIC_TYPES[type].plural} have no relation "${key}" (but: ${known.join(', ')})`,
        example,
      );
    }
  }
  return wanted;
}

function fromObject(populate: Record<string, unknown>, parameter: string): readonly Wanted[] {
  const entries = Object.entries(populate).filter(([, value]) => value !== 'false' && value !== false);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return fromPaths(
      entries.map(([, value]) => value),
      parameter,
      `${parameter}[0]=…`,
    );
  }
  return entries.map(([key, value]) => {
    if (isAll(value)) return { key, params: {}, isImplied: false };
    const example = `${parameter}[${key}][fields][0]=documentId`;
    if (!isObject(value))
      return badParameter(
        `${parameter}[${key}]`,
        `${shown(value)} is neither * nor a set of ${NESTED.join(', ')}`,
        example,
      );
    const odd = Object.keys(value).find((one) => !NESTED.includes(one));
    if (odd !== undefined)
      badParameter(`${parameter}[${key}][${odd}]`, `"${odd}" is none of ${NESTED.join(', ')}`, example);
    return { key, params: value, isImplied: false };
  });
}

function fromPaths(populate: unknown, parameter: string, example: string): readonly Wanted[] {
  const nested = new Map<string, string[]>();
  for (const one of Array.isArray(populate) ? populate : [populate]) {
    if (typeof one !== 'string') badParameter(parameter, `${shown(one)} is not the name of a relation`, example);
    for (const path of String(one).split(',')) {
      const [key = '', ...rest] = path.trim().split('.');
      nested.set(key, [...(nested.get(key) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
    }
  }
  return [...nested].map(([key, paths]) => ({
    key,
    params: paths.length > 0 ? { populate: paths } : {},
    isImplied: false,
  }));
}
