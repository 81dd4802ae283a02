import type { Core } from '@strapi/strapi';
import type { PictureEvent, PictureQuery, PictureReply } from '../../../core';
import { parseEdtf } from '../../../core/values/edtf';
import { type From, inTables } from '../desk/tables';
import { countQuoteDays, countQuotes } from './countQuotes';
import { filterEvents } from './filterEvents';
import { findChoices, knows } from './findChoices';
import { findParticipants } from './findParticipants';
import { findTopics } from './findTopics';

type EventRow = Pick<PictureEvent, 'documentId' | 'name' | 'kind' | 'startDate' | 'endDate' | 'place' | 'country'> & {
  id: number;
  /** PostgreSQL and MySQL hand out decimals as text. */
  latitude: number | string | null;
  longitude: number | string | null;
};

/** What all three pictures are drawn from: some ten statements, however many events there are. */
export const listPictureEvents = (strapi: Core.Strapi, asked: PictureQuery): Promise<PictureReply> =>
  inTables(strapi, async (from) => {
    const { query, unknown } = await withoutUnknown(strapi, from, asked);
    const [counted] = (await filterEvents(strapi, from, query).count('* as amount')) as unknown as {
      amount: number | string;
    }[];
    const total = Number(counted?.amount ?? 0);
    const rows = await findRows(filterEvents(strapi, from, query), query.limit);
    const eventIds = rows.map(({ id }) => id);
    const { parties, participants } = await findParticipants(strapi, from, eventIds);
    const topics = await findTopics(strapi, from, eventIds);
    const quotes = await countQuotes(strapi, from, eventIds);
    const events = rows.map((row) => ({
      ...toEvent(row),
      topics: topics.get(row.id) ?? [],
      participants: participants.get(row.id) ?? [],
      quotes: quotes.get(row.id) ?? 0,
    }));
    return {
      events,
      parties,
      quoteDays: await countQuoteDays(strapi, from, query),
      choices: await findChoices(strapi, from, query),
      total,
      isCut: total > events.length,
      unknown,
    };
  });

async function withoutUnknown(strapi: Core.Strapi, from: From, asked: PictureQuery) {
  const query = { ...asked };
  const unknown: PictureReply['unknown'] = [];
  for (const name of ['person', 'topic'] as const) {
    const id = query[name];
    if (id === undefined || (await knows(strapi, from, name, id))) continue;
    unknown.push(name);
    delete query[name];
  }
  return { query, unknown };
}

/** The latest, in the order in which they happened. */
async function findRows(events: ReturnType<typeof filterEvents>, limit: number): Promise<EventRow[]> {
  const rows: EventRow[] = await events
    .orderByRaw('event.start_date_min is null, event.start_date_min desc, event.id desc')
    .limit(limit)
    .select('event.id as id', 'event.document_id as documentId', 'event.name as name', 'event.kind as kind')
    .select('event.start_date as startDate', 'event.end_date as endDate')
    .select('event.place as place', 'event.country as country')
    .select('event.latitude as latitude', 'event.longitude as longitude');
  return rows.reverse();
}

function toEvent({
  id: _,
  latitude,
  longitude,
  ...row
}: EventRow): Omit<PictureEvent, 'topics' | 'participants' | 'quotes'> {
  const start = row.startDate === null ? null : parseEdtf(row.startDate);
  const end = row.endDate === null ? start : parseEdtf(row.endDate);
  const isPlaced = latitude !== null && longitude !== null;
  return {
    ...row,
    first: start?.min ?? null,
    last: end?.max ?? null,
    latitude: isPlaced ? Number(latitude) : null,
    longitude: isPlaced ? Number(longitude) : null,
  };
}
