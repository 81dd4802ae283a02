import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { FieldDifference } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import type { PersonRow } from './personRow';

/** Not a word about the person, or joined in a way of its own. */
const OTHERS = new Set([
  ...['id', 'documentId', 'name', 'slug', 'alternateNames', 'sameAs', 'visibility'],
  ...['createdAt', 'updatedAt', 'publishedAt', 'locale'],
]);
const NO_SCALAR = new Set(['relation', 'media', 'component', 'dynamiczone', 'password']);
/** As validation has it for a list of addresses. */
const MOST_ADDRESSES = 100;

export type Comparison = {
  /** Values that the kept one takes. */
  readonly filled: Readonly<Record<string, unknown>>;
  readonly differing: readonly FieldDifference[];
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const print = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500);

/** Field by field, those that a host added too: what is empty is filled, what differs is told and stays. */
export function compareFields(strapi: Core.Strapi, kept: PersonRow, merged: PersonRow): Comparison {
  const filled: Record<string, unknown> = {};
  const differing: FieldDifference[] = [];
  const compare = (field: string, ours: unknown, theirs: unknown, shown: (value: never) => string = print) => {
    if (isEmpty(theirs) || isDeepStrictEqual(ours, theirs)) return;
    if (isEmpty(ours)) filled[field] = theirs;
    else differing.push({ field, kept: shown(ours as never), merged: shown(theirs as never) });
  };
  const { attributes } = strapi.contentType(uidOf('person') as never) as {
    attributes: Record<string, { type: string }>;
  };
  for (const [field, { type }] of Object.entries(attributes)) {
    if (!OTHERS.has(field) && !NO_SCALAR.has(type)) compare(field, kept[field], merged[field]);
  }
  if (kept.image === null && merged.image !== null) filled.image = merged.image.id;
  else if (kept.image?.id !== merged.image?.id && merged.image !== null) {
    differing.push({ field: 'image', kept: String(kept.image?.name), merged: merged.image.name });
  }
  const addresses = [...new Set([...(kept.sameAs ?? []), ...(merged.sameAs ?? [])])];
  // A list loses nothing by growing.
  if (addresses.length > (kept.sameAs ?? []).length && addresses.length <= MOST_ADDRESSES) filled.sameAs = addresses;
  else compare('sameAs', kept.sameAs, addresses);
  return { filled, differing };
}
