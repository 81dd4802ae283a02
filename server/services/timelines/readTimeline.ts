import type { TimelineItem, TimelineReply } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import type { TimelineQuery } from '../../validation/timelineQuery';
import type { Guard } from '../publicity/guardFilters';
import { maskRecords } from '../publicity/maskRecords';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { PUBLIC_TYPES } from '../publicity/publicTypes';
import { toParticipants } from '../publicStories/participants';
import { toQuoteOfArticle } from '../publicStories/quoteOfArticle';
import { readSurroundings } from '../publicStories/surroundings';
import { toEvent } from '../publicStories/toStoryReply';
import { type Place, readCursor, toCursor } from './cursor';
import { EVENTS, isBehind, QUOTES, type Source } from './source';
import type { Subject } from './subjects';

type Found = Place & { readonly row: Row };

/** One page of a timeline: ten statements, however many items, and as many at its far end as at its near one. */
export async function readTimeline(guard: Guard, subject: Subject, query: TimelineQuery): Promise<TimelineReply> {
  const asked = [subject.documentId, query.from, query.to, query.sort];
  const behind = query.cursor === undefined ? null : readCursor(query.cursor, asked);
  const found = [
    ...(await findRows(guard, QUOTES, subject.quotes, query, behind)),
    ...(await findRows(guard, EVENTS, subject.events, query, behind)),
  ].sort(inOrder(query.sort));
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const next = found.length > page.length && last !== undefined ? toCursor(last, asked) : null;
  return { data: await toItems(guard, page), meta: { next } };
}

async function findRows(
  { strapi, audience, now }: Guard,
  source: Source,
  of: Clause,
  { from, to, sort, limit }: TimelineQuery,
  behind: Place | null,
): Promise<Found[]> {
  const { kind, type, column, toMoment, firstOf, lastOf } = source;
  const rows = await rowsOf(strapi, type).findMany({
    where: allOf([
      of,
      ...visibleWhere(type, audience, now),
      { [column]: { $notNull: true } },
      ...(from === undefined ? [] : [{ [column]: { $gte: firstOf(from) } }]),
      ...(to === undefined ? [] : [{ [column]: { $lte: lastOf(to) } }]),
      ...(behind === null ? [] : [isBehind(source, behind, sort)]),
    ]),
    select: ['id', 'documentId', column, ...PUBLIC_TYPES[type].fields],
    orderBy: [{ [column]: sort }, { documentId: 'asc' }],
    // One more than a page tells whether there is another.
    limit: limit + 1,
  });
  return rows.map((row) => ({ kind, at: toMoment(row[column]), documentId: row.documentId, row }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder =
  (sort: 'asc' | 'desc') =>
  (a: Found, b: Found): number =>
    compare(a.at, b.at) * (sort === 'asc' ? 1 : -1) || compare(a.kind, b.kind) || compare(a.documentId, b.documentId);

async function toItems(guard: Guard, page: readonly Found[]): Promise<TimelineItem[]> {
  const rowsOfKind = (wanted: Place['kind']) => page.filter(({ kind }) => kind === wanted).map(({ row }) => row);
  const quotes = rowsOfKind('quote');
  await maskRecords(guard, uidOf('quote'), quotes);
  const around = await readSurroundings(guard, {
    article: null,
    quotes,
    events: rowsOfKind('event').map(({ id }) => id),
  });
  const participants = toParticipants(around.partiesAndTerms, around);
  return page.flatMap(({ kind, at, row }): TimelineItem[] => {
    if (kind === 'event') return [{ kind, at, event: toEvent(row, participants.get(row.id) ?? []) }];
    const quote = toQuoteOfArticle(around, row, at);
    return quote === null ? [] : [{ kind, at, quote }];
  });
}
