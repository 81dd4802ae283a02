import { PUBLIC_TYPES, type PublicTypeName } from '../services/publicity/publicTypes';
import type { Selection } from '../services/publicity/selection';
import { badParameter, shown } from './badParameter';
import { readFilters } from './contentFilters';
import { type Pagination, readPagination } from './contentPagination';
import type { ContentScope } from './contentScope';
import { readSelection } from './contentSelection';
import { type Order, readSort } from './fieldsAndSort';

export type Status = 'published' | 'draft';
export type OneQuery = { readonly status: Status; readonly selection: Selection };
export type ListQuery = OneQuery & {
  readonly filters: Readonly<Record<string, unknown>>;
  readonly sort: readonly Order[];
  readonly pagination: Pagination;
};

const OF_ONE = ['fields', 'populate', 'status'];
const OF_LIST = [...OF_ONE, 'filters', 'sort', 'pagination'];

/** Parameters that Strapi clients know from elsewhere, and what to write instead. */
const INSTEAD: Readonly<Record<string, readonly [problem: string, example: string]>> = {
  publicationState: ['is of Strapi 4; drafts are asked for by status', 'status=draft'],
  locale: ['translations are articles of their own, in their language', 'filters[inLanguage][$eq]=fr'],
  _q: ['there is no search across all fields here', 'filters[text][$containsi]=harbour'],
};

/** @throws ValidationError (400) naming the parameter that is not one, what is wrong with it, and an example */
export function readOneQuery(scope: ContentScope, type: PublicTypeName, query: Record<string, unknown>): OneQuery {
  refuseUnknown(query, OF_ONE);
  return { status: readStatus(query.status), selection: readSelection(scope, type, query) };
}

export function readListQuery(
  scope: ContentScope,
  type: PublicTypeName,
  query: Record<string, unknown>,
  pages: { readonly size: number; readonly largest: number },
): ListQuery {
  refuseUnknown(query, OF_LIST);
  return {
    status: readStatus(query.status),
    selection: readSelection(scope, type, query),
    filters: query.filters === undefined ? {} : readFilters(scope, type, query.filters, { root: 'filters', path: [] }),
    sort: query.sort === undefined ? [] : readSort(scope, type, query.sort, 'sort'),
    pagination: readPagination(query.pagination, pages),
  };
}

/** For an endpoint that takes no parameters at all, or only these. */
export function refuseUnknown(query: Record<string, unknown>, known: readonly string[]): void {
  for (const key of Object.keys(query)) {
    if (known.includes(key)) continue;
    const [problem, example] = INSTEAD[key] ?? [
      known.length > 0 ? `is none of ${known.join(', ')}` : 'this address takes no parameters',
      known.includes('fields') ? `fields[0]=${PUBLIC_TYPES.article.fields[0]}` : 'leave it out',
    ];
    badParameter(key, problem, example);
  }
}

function readStatus(status: unknown): Status {
  if (status === undefined || status === 'published') return 'published';
  if (status === 'draft') return 'draft';
  return badParameter('status', `${shown(status)} is neither published nor draft`, 'status=published');
}
