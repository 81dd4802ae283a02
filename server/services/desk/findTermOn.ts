import type { Core } from '@strapi/strapi';
import { type Row, rowsOf } from '../../documentsOf';

type Term = Row & {
  startDateMin: string | null;
  endDateMax: string | null;
  endDate: string | null;
  status: string | null;
};

type When = { readonly day: string | null; readonly except?: readonly string[] };

/** The one office that a person held on a day (ISO), null where they held none that is known, or several. */
export async function findTermOn(
  strapi: Core.Strapi,
  personId: string,
  { day, except = [] }: When,
): Promise<string | null> {
  const terms = (await rowsOf(strapi, 'term-of-office').findMany({
    where: { person: { documentId: personId } },
  })) as Term[];
  const held = terms.filter((term) => !except.includes(term.documentId) && isHeld(term, day));
  return held.length === 1 ? (held[0]?.documentId ?? null) : null;
}

function isHeld({ startDateMin, endDateMax, endDate, status }: Term, day: string | null): boolean {
  if (day === null || (status === 'ended' && endDate === null)) return status === 'current';
  return (startDateMin === null || startDateMin <= day) && (endDateMax === null || day <= endDateMax);
}
