import type { Core } from '@strapi/strapi';
import type { EventsFound, FoundEvent } from '../../../core';
import type { EventSearch } from '../../validation/searchRequests';
import { isSameCompany } from '../desk/isSameCompany';
import { inTables } from '../desk/tables';
import { type EventRow, eventsAround, eventsOfParties } from './eventRows';
import { type Company, participantsOf } from './participantsOf';

/** As many words of a query are looked for as people type; each is a condition of the statement. */
const MOST_WORDS = 8;
const LONGEST_QUERY = 200;

/**
 * Events that are most likely the one meant first: the days around `date`, the same parties. Then, by the nearness of
 * their day, those with all words of `q` in name or place; without words, all. At most four statements of 200 rows.
 */
export const findEvents = (strapi: Core.Strapi, { q, kind, date, parties, limit }: EventSearch): Promise<EventsFound> =>
  inTables(strapi, async (from) => {
    const rows = { from, strapi, kind };
    const words = wordsOf(q);
    const near = date === null || parties.length === 0 ? [] : await eventsOfParties(rows, { date, parties });
    const companies = await participantsOf(strapi, from, near);
    const asked = new Set(parties);
    const likely = near.filter(({ rowId }) => isSameCompany(asked, new Set(companies.get(rowId)?.ids)));
    const isLikely = new Set(likely.map(({ rowId }) => rowId));
    // Signs alone are no words: they find what is likely, and nothing else.
    const around = q.trim() !== '' && words.length === 0 ? [] : await eventsAround(rows, { date, words });
    const others = around.filter(({ rowId }) => !isLikely.has(rowId));
    const found = [...byNearness(likely, date), ...byNearness(others, date)].slice(0, limit);
    const unread = found.filter(({ rowId }) => !companies.has(rowId));
    const all = new Map([...companies, ...(await participantsOf(strapi, from, unread))]);
    return { events: found.map((row) => toFound(row, all.get(row.rowId), isLikely.has(row.rowId))) };
  });

const wordsOf = (q: string): string[] =>
  q
    .slice(0, LONGEST_QUERY)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

const DAY_MS = 86_400_000;

/** Nearest first; of two as near, the earlier. Without a date as they come: the latest first. */
function byNearness(rows: readonly EventRow[], date: string | null): EventRow[] {
  if (date === null) return [...rows];
  const distance = ({ first }: EventRow): number =>
    first === null ? Number.MAX_SAFE_INTEGER : Math.abs(Date.parse(first) - Date.parse(date)) / DAY_MS;
  return [...rows].sort((a, b) => distance(a) - distance(b) || (a.first ?? '').localeCompare(b.first ?? ''));
}

const toFound = (row: EventRow, company: Company | undefined, isLikely: boolean): FoundEvent => ({
  documentId: row.documentId,
  name: row.name,
  kind: row.kind,
  startDate: row.startDate,
  place: row.place,
  participants: company?.names ?? [],
  isLikely,
});
