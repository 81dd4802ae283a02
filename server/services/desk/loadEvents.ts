import type { Core } from '@strapi/strapi';
import type { EventKind, KnownEvent } from '../../../core';
import { addDays } from './addDays';
import { type From, linkTableOf, tableOf } from './tables';

/** A story tells of what happened in the days before it and what is planned in the weeks after. */
const DAYS_BEFORE = 14;
const DAYS_AFTER = 60;
/** Without a date there is no telling which of the desk's events it may mean: the latest ones. */
const MOST_EVENTS = 2_000;

type EventRow = { id: string; name: string; kind: EventKind; startDate: string; place: string | null };

/** The events about `date` (ISO day) with who took part. */
export async function loadEvents(strapi: Core.Strapi, from: From, date: string | null): Promise<KnownEvent[]> {
  const events = from(tableOf(strapi, 'diplomatic-event'))
    .whereNotNull('start_date')
    .select('document_id as id', 'name', 'kind', 'start_date as startDate', 'place')
    .orderBy('start_date_min', 'desc')
    .limit(MOST_EVENTS);
  const rows: EventRow[] = await (date === null
    ? events
    : events.whereBetween('start_date_min', [addDays(date, -DAYS_BEFORE), addDays(date, DAYS_AFTER)]));
  const participants = rows.length === 0 ? new Map<string, string[]>() : await loadParticipants(strapi, from, rows);
  return rows.map(({ id, name, kind, startDate, place }) => ({
    id,
    name,
    eventKind: kind,
    startDate,
    place,
    participants: participants.get(id) ?? [],
  }));
}

async function loadParticipants(strapi: Core.Strapi, from: From, rows: EventRow[]): Promise<Map<string, string[]>> {
  const event = linkTableOf(strapi, 'participation', 'event');
  const person = linkTableOf(strapi, 'participation', 'person');
  const body = linkTableOf(strapi, 'participation', 'organization');
  const found: { eventId: string; personId: string | null; bodyId: string | null }[] = await from(
    `${event.name} as taken`,
  )
    .join(`${tableOf(strapi, 'diplomatic-event')} as event`, 'event.id', `taken.${event.target}`)
    .leftJoin(`${person.name} as who`, `who.${person.owner}`, `taken.${event.owner}`)
    .leftJoin(`${tableOf(strapi, 'person')} as person`, 'person.id', `who.${person.target}`)
    .leftJoin(`${body.name} as which`, `which.${body.owner}`, `taken.${event.owner}`)
    .leftJoin(`${tableOf(strapi, 'organization')} as body`, 'body.id', `which.${body.target}`)
    .whereIn(
      'event.document_id',
      rows.map(({ id }) => id),
    )
    .select('event.document_id as eventId', 'person.document_id as personId', 'body.document_id as bodyId');
  const participants = new Map<string, string[]>();
  for (const { eventId, personId, bodyId } of found) {
    const ids = [personId, bodyId].filter((id) => id !== null);
    participants.set(eventId, [...(participants.get(eventId) ?? []), ...ids]);
  }
  return participants;
}
