import type { Core } from '@strapi/strapi';
import { parseEdtf } from '../../core/values/edtf';
import { type DocumentMiddleware, isDataWrite, typeOf } from '../documentCall';
import { rowsOf } from '../documentsOf';
import { problemAt, refuseProblems } from '../validation/problem';

/** What must not come before what. */
const PAIRS = [
  ['startDate', 'endDate'],
  ['birthDate', 'deathDate'],
] as const;

type Data = Record<string, unknown>;

function fillBounds(data: Data, field: string): void {
  // Only ever derived: bounds that were sent along are not believed.
  delete data[`${field}Min`];
  delete data[`${field}Max`];
  if (!(field in data)) return;
  const bounds = typeof data[field] === 'string' ? parseEdtf(data[field]) : null;
  data[`${field}Min`] = bounds?.min ?? null;
  data[`${field}Max`] = bounds?.max ?? null;
}

function refuseBackwards(present: Data, [from, to]: readonly [string, string]): void {
  const start = typeof present[from] === 'string' ? parseEdtf(present[from]) : null;
  const end = typeof present[to] === 'string' ? parseEdtf(present[to]) : null;
  if (start?.min && end?.max && end.max < start.min) {
    refuseProblems([problemAt([to], present[to], `a date on or after ${from} (${String(present[from])})`)]);
  }
}

/** The first and last day that an EDTF date can mean, beside it, so that lists sort and filter by them. */
export const fillDateBounds =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { data, documentId } = call.params;
    if (!isDataWrite(call) || !data) return next();
    for (const pair of PAIRS) {
      for (const field of pair) if (`${field}Min` in call.contentType.attributes) fillBounds(data, field);
      if (!pair.some((field) => field in data)) continue;
      const kept =
        documentId === undefined || pair.every((field) => field in data)
          ? null
          : await rowsOf(strapi, typeOf(call)).findOne({ where: { documentId } });
      refuseBackwards({ ...kept, ...data }, pair);
    }
    return next();
  };
