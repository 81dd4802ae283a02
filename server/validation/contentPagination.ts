import { isObject } from '../services/publicity/schemas';
import { badParameter, shown } from './badParameter';

/** No page holds more, whatever the host allows elsewhere. */
export const LARGEST_PAGE = 100;

export type Pagination = {
  readonly by: 'page' | 'start';
  readonly start: number;
  readonly limit: number;
  readonly withCount: boolean;
};

const KEYS = ['page', 'pageSize', 'start', 'limit', 'withCount'];
const EXAMPLE = 'pagination[page]=1&pagination[pageSize]=25';

/**
 * `pagination[page]`, `[pageSize]` or `[start]`, `[limit]`; `[withCount]=false` leaves the total out.
 * @throws ValidationError for values that are no such numbers, and for pages larger than 100
 */
export function readPagination(pagination: unknown, { size, largest }: { size: number; largest: number }): Pagination {
  if (pagination !== undefined && !isObject(pagination))
    badParameter('pagination', `${shown(pagination)} is not a set of ${KEYS.join(', ')}`, EXAMPLE);
  const params = isObject(pagination) ? pagination : {};
  const odd = Object.keys(params).find((key) => !KEYS.includes(key));
  if (odd !== undefined) badParameter(`pagination[${odd}]`, `is none of ${KEYS.join(', ')}`, EXAMPLE);

  const read = (key: string, least: number, most: number, otherwise: number): number => {
    const value = params[key];
    if (value === undefined) return otherwise;
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(number) || number < least || number > most) {
      const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
      badParameter(`pagination[${key}]`, `${shown(value)} is not a whole number ${range}`, EXAMPLE);
    }
    return number;
  };

  const withCount = readWithCount(params.withCount);
  const max = Math.min(LARGEST_PAGE, largest);
  const any = Number.MAX_SAFE_INTEGER;
  if (params.start !== undefined || params.limit !== undefined) {
    if (params.page !== undefined || params.pageSize !== undefined) {
      badParameter('pagination', 'mixes pages with start and limit', EXAMPLE);
    }
    return {
      by: 'start',
      start: read('start', 0, any, 0),
      limit: read('limit', 1, max, Math.min(size, max)),
      withCount,
    };
  }
  const limit = read('pageSize', 1, max, Math.min(size, max));
  const start = (read('page', 1, any, 1) - 1) * limit;
  if (!Number.isSafeInteger(start)) badParameter('pagination[page]', 'is beyond any archive', EXAMPLE);
  return { by: 'page', start, limit, withCount };
}

function readWithCount(value: unknown): boolean {
  if (value === undefined || value === 'true') return true;
  if (value === 'false') return false;
  return badParameter(
    'pagination[withCount]',
    `${shown(value)} is neither true nor false`,
    'pagination[withCount]=false',
  );
}

/** `meta.pagination` as Strapi words it. */
export function toPaginationMeta({ by, start, limit, withCount }: Pagination, total: number): Record<string, number> {
  const counted = withCount ? { total } : {};
  if (by === 'start') return { start, limit, ...counted };
  return {
    page: start / limit + 1,
    pageSize: limit,
    ...(withCount ? { pageCount: Math.ceil(total / limit) } : {}),
    ...counted,
  };
}
