import type { Core } from '@strapi/strapi';
import { isInOfficeOn, type OfficeFact, type PostKind } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';

/** More terms than anybody holds in a life. */
const MOST_TERMS = 200;

type TermRow = {
  holder: number;
  documentId: string;
  startDate: string | null;
  endDate: string | null;
  startDateMin: unknown;
  endDateMax: unknown;
  status: OfficeFact['status'] | null;
  acting: unknown;
  postId: string;
  label: string;
  kind: PostKind | null;
  country: string | null;
};

/** Offices of people by the row of their holder, those that are held on `day` first, then the latest; one statement. */
export async function listOffices(
  strapi: Core.Strapi,
  from: From,
  people: readonly number[],
  day: string,
): Promise<Map<number, OfficeFact[]>> {
  const offices = new Map<number, OfficeFact[]>();
  if (people.length === 0) return offices;
  const holder = linkTableOf(strapi, 'term-of-office', 'person');
  const held = linkTableOf(strapi, 'term-of-office', 'post');
  const rows: TermRow[] = await from(`${tableOf(strapi, 'term-of-office')} as term`)
    .join(`${holder.name} as holder`, `holder.${holder.owner}`, 'term.id')
    .join(`${held.name} as held`, `held.${held.owner}`, 'term.id')
    .join(`${tableOf(strapi, 'post')} as post`, 'post.id', `held.${held.target}`)
    .whereIn(`holder.${holder.target}`, people)
    .orderByRaw('coalesce(term.start_date_min, term.end_date_max) desc, term.id desc')
    .limit(MOST_TERMS)
    .select(`holder.${holder.target} as holder`, 'term.document_id as documentId', 'term.start_date as startDate')
    .select('term.end_date as endDate', 'term.start_date_min as startDateMin', 'term.end_date_max as endDateMax')
    .select('term.status as status', 'term.acting as acting', 'post.document_id as postId', 'post.label as label')
    .select('post.kind as kind', 'post.country as country');
  for (const row of rows) offices.set(row.holder, [...(offices.get(row.holder) ?? []), toFact(row, day)]);
  for (const facts of offices.values()) facts.sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
  return offices;
}

const dayOf = (value: unknown): string | null =>
  value === null ? null : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

const toFact = (row: TermRow, day: string): OfficeFact => ({
  documentId: row.documentId,
  post: { documentId: row.postId, label: row.label, kind: row.kind },
  country: row.country,
  startDate: row.startDate,
  endDate: row.endDate,
  status: row.status ?? 'unknown',
  isActing: Boolean(row.acting),
  isPresent: isInOfficeOn(
    { startDateMin: dayOf(row.startDateMin), endDateMax: dayOf(row.endDateMax), status: row.status },
    day,
  ),
});
