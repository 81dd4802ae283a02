import type { Role } from '../../../core';
import { parseEdtf } from '../../../core/values/edtf';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import type { Effects } from './effects';

export type Dated = NonNullable<Effects['dated']>[number];
type Given = { readonly documentId: string; readonly isNew: boolean; readonly dated: Dated | null };
type Holding = {
  readonly personId: string;
  readonly postId: string;
  readonly role: Role;
  /** What an earlier decision on the same tag did. */
  readonly before: Effects;
};
type TermRow = Row & {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly status: string | null;
};

/**
 * The term in which a person holds a post. With dates: the term of these dates, else one that has none (it gets them),
 * else a new one. Without: whichever there is, else a new one of unknown length.
 */
export async function giveTerm(acceptance: Acceptance, { personId, postId, role, before }: Holding): Promise<Given> {
  const { strapi } = acceptance;
  const terms = (await rowsOf(strapi, 'term-of-office').findMany({
    where: { person: { documentId: personId }, post: { documentId: postId } },
    orderBy: { id: 'asc' },
  })) as TermRow[];
  const dates = { startDate: role.from ?? null, endDate: role.to ?? null };
  const earlier = (before.dated ?? []).find(({ id }) => terms.some(({ documentId }) => documentId === id));
  const own = terms.find(({ documentId }) => documentId === earlier?.id);
  const present = terms.find((term) => hasDates(term, dates)) ?? own ?? terms.find((term) => hasDates(term, NO_DATES));
  const chosen = present ?? (hasDates(dates, NO_DATES) ? terms[0] : undefined);
  if (chosen === undefined) return makeTerm(acceptance, { person: personId, post: postId }, dates);
  const { documentId } = chosen;
  const given = chosen === own ? earlier : undefined;
  if (hasDates(dates, NO_DATES)) {
    if (given) await update(acceptance, documentId, { ...NO_DATES, status: given.status });
    return { documentId, isNew: false, dated: null };
  }
  if (hasDates(chosen, dates)) return { documentId, isNew: false, dated: given ?? null };
  await update(acceptance, documentId, { ...dates, status: statusOf(dates) });
  return { documentId, isNew: false, dated: given ?? { id: documentId, status: chosen.status } };
}

type Dates = { readonly startDate: string | null; readonly endDate: string | null };
const NO_DATES: Dates = { startDate: null, endDate: null };
const hasDates = (a: Dates, b: Dates): boolean => a.startDate === b.startDate && a.endDate === b.endDate;

const update = (
  { strapi }: Acceptance,
  documentId: string,
  data: Dates & { status: string | null },
): Promise<unknown> => documentsOf(strapi, 'term-of-office').update({ documentId, data });

async function makeTerm(
  { strapi }: Acceptance,
  links: { readonly person: string; readonly post: string },
  dates: Dates,
): Promise<Given> {
  const status = statusOf(dates);
  const { documentId } = await documentsOf(strapi, 'term-of-office').create({ data: { ...links, ...dates, status } });
  const dated = hasDates(dates, NO_DATES) ? null : { id: documentId, status: 'unknown' };
  return { documentId, isNew: true, dated };
}

/** An end that has passed has ended it; a start that has passed, without an end before today, makes it the present one. */
function statusOf({ startDate, endDate }: Dates): 'current' | 'ended' | 'unknown' {
  const today = new Date().toISOString().slice(0, 10);
  const lastDay = endDate === null ? null : (parseEdtf(endDate)?.max ?? null);
  if (lastDay !== null && lastDay < today) return 'ended';
  const firstDay = startDate === null ? null : (parseEdtf(startDate)?.min ?? null);
  return firstDay !== null && firstDay <= today ? 'current' : 'unknown';
}
