import type { ParticipantReply, StoryEvent } from '../publicContract';
import { type Addresses, addressOf } from './addresses';
import { countryAddress, isoDate, known, type Node, type Reference } from './jsonLd';

/** Who asks others in; everybody else attends. */
const HOSTS: readonly ParticipantReply['role'][] = ['host', 'chair'];

export function eventNode(event: StoryEvent, at: Addresses): Node {
  const parties = (isHost: boolean) =>
    event.participants.filter(({ role }) => HOSTS.includes(role) === isHost).flatMap((one) => partyOf(one, at) ?? []);
  return known({
    '@type': 'Event',
    '@id': addressOf(at, 'diplomatic-events', event.documentId),
    name: event.name,
    description: event.description,
    startDate: isoDate(event.startDate),
    endDate: isoDate(event.endDate),
    eventStatus: event.eventStatus === null ? null : `https://schema.org/${event.eventStatus}`,
    location: placeOf(event),
    organizer: parties(true),
    attendee: parties(false),
    keywords: event.kind,
    identifier: [code('PLOVER', event.ploverType), code('CAMEO', event.cameoCode)].filter((one) => one !== null),
  });
}

const code = (propertyID: string, value: string | null): Node | null =>
  value === null ? null : { '@type': 'PropertyValue', propertyID, value };

function placeOf({ place, venue, country }: StoryEvent): Node | null {
  if (place === null && venue === null && country === null) return null;
  const address = known({ ...(countryAddress(country) ?? { '@type': 'PostalAddress' }), addressLocality: place });
  return known({
    '@type': 'Place',
    name: venue ?? place,
    address: place === null && country === null ? null : address,
  });
}

/** A person, or the body where no person is named. */
function partyOf({ person, organization }: ParticipantReply, at: Addresses): Reference | null {
  if (person !== null) return { '@id': addressOf(at, 'people', person.documentId) };
  return organization === null ? null : { '@id': addressOf(at, 'organizations', organization.documentId) };
}

/** The parties of events as nodes: their names stand in the event's own reply. */
export const partyNodes = ({ participants }: StoryEvent, at: Addresses): readonly Node[] =>
  participants.flatMap(({ person, organization }) => [
    ...(person === null
      ? []
      : [{ '@type': 'Person', '@id': addressOf(at, 'people', person.documentId), name: person.name }]),
    ...(organization === null
      ? []
      : [
          {
            '@type': 'Organization',
            '@id': addressOf(at, 'organizations', organization.documentId),
            name: organization.name,
          },
        ]),
  ]);
