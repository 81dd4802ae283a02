import type { Core } from '@strapi/strapi';
import type {
  EventKind,
  Knowledge,
  KnownEvent,
  KnownOrganization,
  KnownPerson,
  OrganizationKind,
  PostKind,
} from '../../../core';
import { type From, inTables, linkTableOf, readJson, tableOf } from './tables';

/** A story tells of what happened in the days before it and what is planned in the weeks after. */
const DAYS_BEFORE = 14;
const DAYS_AFTER = 60;
/** Without a date there is no telling which of the desk's events it may mean: the latest ones. */
const MOST_EVENTS = 2_000;

type Names = readonly { readonly name: string }[];
const namesIn = (value: unknown): string[] => readJson<Names>(value, []).map(({ name }) => name);

/** People with their offices, organizations, and the events about the story's day: five statements, whatever the size. */
export const loadKnowledge = (strapi: Core.Strapi, date: string | null): Promise<Knowledge> =>
  inTables(strapi, async (from) => ({
    people: await loadPeople(strapi, from),
    organizations: await loadOrganizations(strapi, from),
    events: await loadEvents(strapi, from, date),
  }));

async function loadPeople(strapi: Core.Strapi, from: From): Promise<KnownPerson[]> {
  const merged = linkTableOf(strapi, 'person', 'mergedInto');
  const people = await from(`${tableOf(strapi, 'person')} as person`)
    .leftJoin(`${merged.name} as merged`, `merged.${merged.owner}`, 'person.id')
    .whereNull(`merged.${merged.owner}`)
    .select('person.document_id as id', 'person.name as name', 'person.alternate_names as names');
  const roles = await loadRoles(strapi, from);
  return people.map(({ id, name, names }: { id: string; name: string; names: unknown }) => ({
    id,
    name,
    alternateNames: namesIn(names),
    roles: roles.get(id) ?? [],
  }));
}

type RoleRow = {
  personId: string;
  label: string;
  kind: PostKind | null;
  country: string | null;
  organization: string | null;
  startDate: string | null;
  endDate: string | null;
  status: string | null;
};

/** Offices by the documentId of their holder. One that ended nobody knows when tells nothing about any day. */
async function loadRoles(strapi: Core.Strapi, from: From): Promise<Map<string, KnownPerson['roles'][number][]>> {
  const holder = linkTableOf(strapi, 'term-of-office', 'person');
  const held = linkTableOf(strapi, 'term-of-office', 'post');
  const body = linkTableOf(strapi, 'post', 'organization');
  const rows: RoleRow[] = await from(`${tableOf(strapi, 'term-of-office')} as term`)
    .join(`${holder.name} as holder`, `holder.${holder.owner}`, 'term.id')
    .join(`${tableOf(strapi, 'person')} as person`, 'person.id', `holder.${holder.target}`)
    .join(`${held.name} as held`, `held.${held.owner}`, 'term.id')
    .join(`${tableOf(strapi, 'post')} as post`, 'post.id', `held.${held.target}`)
    .leftJoin(`${body.name} as body`, `body.${body.owner}`, 'post.id')
    .leftJoin(`${tableOf(strapi, 'organization')} as organization`, 'organization.id', `body.${body.target}`)
    .select('person.document_id as personId', 'post.label as label', 'post.kind as kind', 'post.country as country')
    .select('organization.name as organization', 'term.start_date as startDate', 'term.end_date as endDate')
    .select('term.status as status');
  const roles = new Map<string, KnownPerson['roles'][number][]>();
  for (const { personId, label, kind, country, organization, startDate, endDate, status } of rows) {
    if (status === 'ended' && endDate === null) continue;
    const role = { label, postKind: kind ?? 'other', country, organization, from: startDate, to: endDate } as const;
    roles.set(personId, [...(roles.get(personId) ?? []), role]);
  }
  return roles;
}

async function loadOrganizations(strapi: Core.Strapi, from: From): Promise<KnownOrganization[]> {
  const rows: { id: string; name: string; names: unknown; kind: OrganizationKind | null; country: string | null }[] =
    await from(tableOf(strapi, 'organization')).select(
      'document_id as id',
      'name',
      'alternate_names as names',
      'kind',
      'country',
    );
  return rows.map(({ id, name, names, kind, country }) => ({
    id,
    name,
    alternateNames: namesIn(names),
    organizationKind: kind ?? 'ngo',
    country,
  }));
}

type EventRow = { id: string; name: string; kind: EventKind; startDate: string; place: string | null };

async function loadEvents(strapi: Core.Strapi, from: From, date: string | null): Promise<KnownEvent[]> {
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

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
