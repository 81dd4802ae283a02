import type { Core } from '@strapi/strapi';
import type { PictureEvent, PictureParty } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';

type Participants = PictureEvent['participants'];
type Row = PictureParty & { eventId: number; role: Participants[number]['role'] };

/** Who took part in which event (by row), and who they are. */
export async function findParticipants(
  strapi: Core.Strapi,
  from: From,
  eventIds: readonly number[],
): Promise<{ parties: PictureParty[]; participants: ReadonlyMap<number, Participants> }> {
  const rows = [
    ...(await findRows(strapi, from, eventIds, 'person')),
    ...(await findRows(strapi, from, eventIds, 'organization')),
  ];
  const parties = new Map<string, PictureParty>();
  const participants = new Map<number, Participants>();
  for (const { eventId, role, ...party } of rows) {
    parties.set(party.documentId, party);
    const present = participants.get(eventId) ?? [];
    participants.set(eventId, [...present, { party: party.documentId, role }]);
  }
  return { parties: [...parties.values()], participants };
}

async function findRows(
  strapi: Core.Strapi,
  from: From,
  eventIds: readonly number[],
  type: PictureParty['type'],
): Promise<Row[]> {
  const toEvent = linkTableOf(strapi, 'participation', 'event');
  const toParty = linkTableOf(strapi, 'participation', type);
  const rows: Omit<Row, 'type'>[] = await from(`${tableOf(strapi, 'participation')} as participation`)
    .join(`${toEvent.name} as event_link`, `event_link.${toEvent.owner}`, 'participation.id')
    .join(`${toParty.name} as party_link`, `party_link.${toParty.owner}`, 'participation.id')
    .join(`${tableOf(strapi, type)} as party`, 'party.id', `party_link.${toParty.target}`)
    .whereIn(`event_link.${toEvent.target}`, eventIds)
    .orderBy('participation.id')
    .select(`event_link.${toEvent.target} as eventId`, 'participation.role as role')
    .select('party.document_id as documentId', 'party.name as name')
    .select(`party.${type === 'person' ? 'nationality' : 'country'} as country`);
  return rows.map((row) => ({ ...row, type }));
}
