import type { Core } from '@strapi/strapi';
import { isInOfficeOn, type TermBounds } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';

type TermRow = Row & TermBounds & { readonly person: Row | null; readonly post: (Row & { label: string }) | null };

/** By the documentId of a person the office held on `day` (ISO), else the one that was taken up last.  */
export async function findOffices(
  strapi: Core.Strapi,
  personIds: readonly string[],
  day: string | null,
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const terms = (await rowsOf(strapi, 'term-of-office').findMany({
    where: { person: { documentId: { $in: [...personIds] } } },
    populate: { person: { select: ['documentId'] }, post: { select: ['label'] } },
    orderBy: { id: 'asc' },
  })) as TermRow[];
  const isHeld = (term: TermRow): boolean => day !== null && isInOfficeOn(term, day);
  const start = ({ startDateMin }: TermRow): string => startDateMin ?? '';
  // The best last: it is the one that stays in the map.
  const ordered = terms.sort((a, b) => Number(isHeld(a)) - Number(isHeld(b)) || start(a).localeCompare(start(b)));
  return new Map(ordered.flatMap(({ person, post }) => (person && post ? [[person.documentId, post.label]] : [])));
}
