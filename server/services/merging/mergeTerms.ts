import { uidOf } from '../../content-types/attributes';
import { linkTableOf, tableOf } from '../desk/tables';
import { absorbRecord, type Merging } from './absorbRecord';
import type { DatabaseRow } from './change';

type Term = DatabaseRow & {
  readonly id: number;
  readonly post: number;
  readonly start_date: string | null;
  readonly start_date_max: unknown;
  readonly end_date: string | null;
  readonly end_date_min: unknown;
  readonly acting: unknown;
  readonly status: string | null;
  readonly citations: unknown;
  readonly visibility: string;
};

/** The same office at the same time, told by both records, is one term. Asked after the links have moved. */
export async function mergeTerms(merging: Merging, keptRow: number): Promise<void> {
  const cameOver = new Set(
    merging.changes.flatMap((change) =>
      change.kind === 'moved' && change.place === `${uidOf('term-of-office')}#person` ? change.owners : [],
    ),
  );
  if (cameOver.size === 0) return;
  const terms = await findTerms(merging, keptRow);
  const own = terms.filter(({ id }) => !cameOver.has(id));
  const taken = new Set<number>();
  for (const gone of terms.filter(({ id }) => cameOver.has(id))) {
    const stays = own.find((term) => !taken.has(term.id) && isSameTerm(term, gone));
    if (stays === undefined) continue;
    // Two terms of the other record may be two parts of one here; each fills it once.
    taken.add(stays.id);
    await absorbRecord(merging, 'term-of-office', { gone: gone.id, stays: stays.id }, findFilled(stays, gone));
  }
}

async function findTerms({ strapi, from }: Merging, person: number): Promise<Term[]> {
  const holder = linkTableOf(strapi, 'term-of-office', 'person');
  const held = linkTableOf(strapi, 'term-of-office', 'post');
  return from(`${tableOf(strapi, 'term-of-office')} as term`)
    .join(`${holder.name} as holder`, `holder.${holder.owner}`, 'term.id')
    .join(`${held.name} as held`, `held.${held.owner}`, 'term.id')
    .where(`holder.${holder.target}`, person)
    .orderBy('term.id')
    .select('term.*', `held.${held.target} as post`);
}

const dayOf = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : String(value);

/**
 * Surely at the same time: at the latest that one can have begun, the other cannot have ended. "Until 2029" and "from
 * 2029" are two terms in a row. An acting minister and a minister are two terms as well.
 */
function isSameTerm(one: Term, other: Term): boolean {
  if (one.post !== other.post || Boolean(one.acting) !== Boolean(other.acting)) return false;
  if (one.start_date === other.start_date && one.end_date === other.end_date) return true;
  return isBefore(dayOf(one.start_date_max), other) && isBefore(dayOf(other.start_date_max), one);
}

function isBefore(start: string | null, { end_date_min }: Term): boolean {
  const end = dayOf(end_date_min);
  return start === null || end === null || start <= end;
}

/** What the one term does not say and the other does. An office that is held has no end to be filled in. */
function findFilled(stays: Term, gone: Term): DatabaseRow {
  const filled: DatabaseRow = {};
  const take = (...columns: string[]) => {
    for (const column of columns) filled[column] = gone[column];
  };
  if (stays.start_date === null && gone.start_date !== null) take('start_date', 'start_date_min', 'start_date_max');
  if (stays.end_date === null && gone.end_date !== null && stays.status !== 'current') {
    take('end_date', 'end_date_min', 'end_date_max');
  }
  if ((stays.status ?? 'unknown') === 'unknown' && gone.status !== 'unknown') take('status');
  if (stays.citations === null && gone.citations !== null) filled.citations = toColumn(gone.citations);
  // What readers were shown stays shown.
  if (stays.visibility === 'internal' && gone.visibility === 'public') take('visibility');
  return filled;
}

const toColumn = (json: unknown): unknown => (typeof json === 'object' ? JSON.stringify(json) : json);
