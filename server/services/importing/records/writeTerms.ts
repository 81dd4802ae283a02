import type { Core } from '@strapi/strapi';
import { parseEdtf } from '../../../../core/values/edtf';
import { documentsOf, type Row, rowsOf } from '../../../documentsOf';
import { checkAttributes } from '../../../validation/checkAttributes';
import type { BulkDocument } from '../../bulk/bulkDocument';
import { writeDocuments } from '../../bulk/writeDocuments';
import { createDocumentId } from '../../desk/createDocumentId';
import { attributesOf, type Data, type Resolved, type Tell, withoutNothing } from './resolved';
import type { SentTerm } from './sentRecords';

const BATCH = 200;
const TYPE = 'term-of-office';

type Term = Row & { readonly startDate: string | null; readonly endDate: string | null };
type Holding = { readonly people: Resolved; readonly posts: Resolved; readonly tell: Tell };

/** Who held which post when; a term that is there gets the dates that it lacks. */
export async function writeTerms(strapi: Core.Strapi, sent: readonly SentTerm[], holding: Holding): Promise<void> {
  const { people, posts, tell } = holding;
  const attributes = attributesOf(strapi, TYPE);
  const present = await readTerms(strapi);
  for (let at = 0; at < sent.length; at += BATCH) {
    const fresh: { document: BulkDocument; where: string }[] = [];
    for (const { personId, postId, where, data: given } of sent.slice(at, at + BATCH)) {
      const [person, post] = [people.get(personId), posts.get(postId)];
      const data = withoutNothing(given);
      const missing = [
        ...(person ? [] : [`there is no person ${JSON.stringify(personId)} in what was given`]),
        ...(post ? [] : [`there is no post ${JSON.stringify(postId)} in what was given`]),
        ...checkAttributes(attributes, data).map(({ message }) => message),
        ...(isBackwards(data) ? [`it ends (${data.endDate}) before it begins (${data.startDate})`] : []),
      ];
      if (!person || !post || missing.length > 0) {
        tell({ type: TYPE, outcome: 'refused', where, notes: missing });
        continue;
      }
      const key = keyOf(person.documentId, post.documentId);
      const terms = present.get(key) ?? [];
      const same = terms.find((term) => isSameTerm(term, data));
      if (same) {
        const additions = datesMissing(same, data);
        if (additions) {
          await documentsOf(strapi, TYPE).update({ documentId: same.documentId, data: additions });
          Object.assign(same, additions);
        }
        tell({ type: TYPE, outcome: additions ? 'changed' : 'same', where, recordId: same.documentId });
        continue;
      }
      const document = toDocument({ person, post, data });
      present.set(key, [...terms, { startDate: null, endDate: null, ...document.data, ...row(document) } as Term]);
      fresh.push({ document, where });
    }
    await writeDocuments(
      strapi,
      fresh.map(({ document }) => document),
    );
    for (const { document, where } of fresh) tell({ type: TYPE, outcome: 'new', where, recordId: document.documentId });
  }
}

const row = ({ documentId }: BulkDocument) => ({ documentId, id: 0, publishedAt: null });
const keyOf = (person: string, post: string): string => `${person} ${post}`;

async function readTerms(strapi: Core.Strapi): Promise<Map<string, Term[]>> {
  const rows = (await rowsOf(strapi, TYPE).findMany({
    select: ['id', 'documentId', 'startDate', 'endDate'],
    populate: { person: { select: ['documentId'] }, post: { select: ['documentId'] } },
  })) as (Term & { person: Row | null; post: Row | null })[];
  const terms = new Map<string, Term[]>();
  for (const term of rows) {
    const key = keyOf(term.person?.documentId ?? '', term.post?.documentId ?? '');
    terms.set(key, [...(terms.get(key) ?? []), term]);
  }
  return terms;
}

/** The same person may hold a post twice: only where neither beginning nor end speak against it is it the same time. */
const isSameTerm = (term: Term, data: Data): boolean =>
  mayBeSame(term.startDate, data.startDate) && mayBeSame(term.endDate, data.endDate);

function mayBeSame(present: string | null, sent: unknown): boolean {
  if (present === null || typeof sent !== 'string') return true;
  return present.startsWith(sent) || sent.startsWith(present);
}

function datesMissing(term: Term, data: Data): Record<string, unknown> | null {
  const startDate = term.startDate === null ? data.startDate : undefined;
  const endDate = term.endDate === null ? data.endDate : undefined;
  if (startDate === undefined && endDate === undefined) return null;
  const dates = { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
  return { ...dates, status: statusOf({ ...term, ...dates }) };
}

function isBackwards({ startDate, endDate }: Data): boolean {
  const from = typeof startDate === 'string' ? parseEdtf(startDate)?.min : null;
  const to = typeof endDate === 'string' ? parseEdtf(endDate)?.max : null;
  return Boolean(from && to && to < from);
}

function toDocument({ person, post, data }: { person: Row; post: Row; data: Data }): BulkDocument {
  return {
    type: TYPE,
    documentId: createDocumentId(),
    data: {
      visibility: 'internal',
      acting: false,
      status: statusOf(data),
      ...data,
      ...boundsOf('startDate', data.startDate),
      ...boundsOf('endDate', data.endDate),
      label: `${person.name}, ${post.label}`.slice(0, 255),
      person: person.documentId,
      post: post.documentId,
    },
  };
}

/** Longer ago than most offices last, "no end is given" means that the list does not know it. */
const LONGEST_YEARS = 12;

function statusOf({ startDate, endDate }: Data): 'current' | 'ended' | 'unknown' {
  const today = new Date().toISOString().slice(0, 10);
  const last = typeof endDate === 'string' ? (parseEdtf(endDate)?.max ?? null) : null;
  if (last !== null && last < today) return 'ended';
  const first = typeof startDate === 'string' ? (parseEdtf(startDate)?.min ?? null) : null;
  if (first === null || first > today) return 'unknown';
  return Number(today.slice(0, 4)) - Number(first.slice(0, 4)) <= LONGEST_YEARS ? 'current' : 'unknown';
}

/** The first and last day that a date can mean, as middlewares/fillDateBounds gives them. */
const boundsOf = (name: 'startDate' | 'endDate', date: unknown): Record<string, string | null> => {
  const bounds = typeof date === 'string' ? parseEdtf(date) : null;
  return { [`${name}Min`]: bounds?.min ?? null, [`${name}Max`]: bounds?.max ?? null };
};
