import type { Core } from '@strapi/strapi';
import type { PictureQuery, PictureReply } from '../../../core';
import { parseEdtf } from '../../../core/values/edtf';
import { type From, linkTableOf, tableOf } from '../desk/tables';
import { filterEvents } from './filterEvents';

/** More than a desk says in a decade; the latest are counted. */
const MOST_QUOTES = 50_000;

/** Drafts: every quote has one, and a published one is the same words. Those taken back no longer count. */
const standing = (strapi: Core.Strapi, from: From) =>
  from(`${tableOf(strapi, 'quote')} as quote`)
    .whereNull('quote.published_at')
    .where(((where: ReturnType<From>) =>
      where.whereNull('quote.withdrawn').orWhere('quote.withdrawn', false)) as never);

/** Event row → quotes said there. */
export async function countQuotes(
  strapi: Core.Strapi,
  from: From,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const link = linkTableOf(strapi, 'quote', 'event');
  const rows: { eventId: number; amount: number | string }[] = await standing(strapi, from)
    .join(`${link.name} as link`, `link.${link.owner}`, 'quote.id')
    .whereIn(`link.${link.target}`, eventIds)
    .groupBy(`link.${link.target}`)
    .select(`link.${link.target} as eventId`)
    .count('* as amount');
  return new Map(rows.map(({ eventId, amount }) => [eventId, Number(amount)]));
}

/**
 * Quotes per day that they were said on, and where that is not on record, the day of their event: by the person, and
 * where kind, country or topic is asked for, at such an event.
 */
export async function countQuoteDays(
  strapi: Core.Strapi,
  from: From,
  query: PictureQuery,
): Promise<PictureReply['quoteDays']> {
  const counts = new Map<string, number>();
  const days = [...(await daysSaid(strapi, from, query)), ...(await daysOfEvents(strapi, from, query))];
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function daysSaid(strapi: Core.Strapi, from: From, query: PictureQuery): Promise<string[]> {
  const quotes = narrowed(strapi, from, query).whereNotNull('quote.said_at');
  // As Strapi keeps a datetime: milliseconds in SQLite, a timestamp elsewhere; a Date becomes either.
  if (query.from !== undefined) quotes.where('quote.said_at', '>=', new Date(`${query.from}T00:00:00.000Z`));
  if (query.to !== undefined) quotes.where('quote.said_at', '<=', new Date(`${query.to}T23:59:59.999Z`));
  const rows: { saidAt: string | number | Date }[] = await quotes
    .orderBy('quote.said_at', 'desc')
    .limit(MOST_QUOTES)
    .select('quote.said_at as saidAt');
  return rows.map(({ saidAt }) => new Date(saidAt).toISOString().slice(0, 10));
}

async function daysOfEvents(strapi: Core.Strapi, from: From, query: PictureQuery): Promise<string[]> {
  const link = linkTableOf(strapi, 'quote', 'event');
  const quotes = narrowed(strapi, from, query)
    .whereNull('quote.said_at')
    .join(`${link.name} as said_at_event`, `said_at_event.${link.owner}`, 'quote.id')
    .join(`${tableOf(strapi, 'diplomatic-event')} as event`, 'event.id', `said_at_event.${link.target}`)
    .whereNotNull('event.start_date');
  if (query.from !== undefined) quotes.where('event.start_date_min', '>=', query.from);
  if (query.to !== undefined) quotes.where('event.start_date_max', '<=', query.to);
  const rows: { startDate: string }[] = await quotes
    .orderBy('event.start_date_min', 'desc')
    .limit(MOST_QUOTES)
    .select('event.start_date as startDate');
  return rows.flatMap(({ startDate }) => {
    const bounds = parseEdtf(startDate);
    // A month is no day: such quotes are in the event's count only.
    return bounds?.min != null && bounds.min === bounds.max ? [bounds.min] : [];
  });
}

function narrowed(strapi: Core.Strapi, from: From, query: PictureQuery): ReturnType<From> {
  const quotes = standing(strapi, from);
  if (query.person !== undefined) {
    const link = linkTableOf(strapi, 'quote', 'speaker');
    quotes.whereIn(
      'quote.id',
      from(`${link.name} as link`)
        .join(`${tableOf(strapi, 'person')} as person`, 'person.id', `link.${link.target}`)
        .where('person.document_id', query.person)
        .select(`link.${link.owner}`),
    );
  }
  if (query.kind !== undefined || query.country !== undefined || query.topic !== undefined) {
    const link = linkTableOf(strapi, 'quote', 'event');
    const { kind, country, topic, limit } = query;
    const events = filterEvents(strapi, from, { kind, country, topic, limit }).select('event.id');
    quotes.whereIn('quote.id', from(link.name).whereIn(link.target, events).select(link.owner));
  }
  return quotes;
}
