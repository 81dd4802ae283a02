import { codesOfKind } from '../../core/events/codesOfKind';
import type { EventKind, EventProposal, NamedAgreement, Participant, ParticipationRole } from '../../core/model';
import { isCountry } from '../../core/values/countries';
import { parseEdtf } from '../../core/values/edtf';
import { newEvent } from './newTag';

/** What an editor fills in for an event; the rest follows from its kind. */
export type EventFacts = {
  readonly kind: EventKind;
  readonly name: string;
  /** EDTF. */
  readonly date: string;
  readonly place: string;
  readonly country: string;
  readonly participants: readonly Participant[];
  /** Those of the desk that the story names with it. */
  readonly agreements: readonly NamedAgreement[];
};

export type EventSlip = 'date' | 'country' | 'nameless';

/** What cannot be kept as it is; the server would refuse it. */
export function findEventSlips({ name, date, country }: EventFacts): readonly EventSlip[] {
  return [
    ...(date.trim() !== '' && parseEdtf(date.trim()) === null ? (['date'] as const) : []),
    ...(country.trim() !== '' && !isCountry(country.trim().toUpperCase()) ? (['country'] as const) : []),
    ...(name.trim() === '' ? (['nameless'] as const) : []),
  ];
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function factsOf(event: EventProposal): EventFacts {
  const { eventKind, name, startDate, place, country, participants, agreements = [] } = event;
  return {
    kind: eventKind,
    name,
    date: startDate ?? '',
    place: place ?? '',
    country: country ?? '',
    participants,
    agreements,
  };
}

/** The proposal that the facts come to; what else `before` knew stays. */
export function toEventProposal(facts: EventFacts, before: EventProposal | null): EventProposal {
  const codes = codesOfKind(facts.kind);
  const isSameKind = before?.eventKind === facts.kind;
  return {
    ...(before ?? newEvent(facts.name)),
    eventKind: facts.kind,
    name: facts.name.trim().slice(0, 255),
    ploverType: isSameKind ? before.ploverType : codes.ploverType,
    ploverMode: isSameKind ? before.ploverMode : codes.ploverMode,
    ploverContexts: isSameKind ? before.ploverContexts : codes.ploverContexts,
    cameoCode: isSameKind ? before.cameoCode : codes.cameoCode,
    startDate: orNull(facts.date),
    place: orNull(facts.place),
    country: orNull(facts.country)?.toUpperCase() ?? null,
    participants: facts.participants,
    ...(facts.agreements.length > 0 || before?.agreements ? { agreements: facts.agreements } : {}),
  };
}

/** The role of a party that is added: the first one acts; in a meeting all do, in a visit the others are visited. */
export function roleFor(kind: EventKind, others: readonly Participant[]): ParticipationRole {
  const { roles } = codesOfKind(kind);
  return others.length === 0 ? roles.actor : roles.other;
}

/** More than these make a name nobody reads. */
const MOST_NAMES = 3;

/** "Meeting: Ana Belk, Tomas Rell (Velin, 2031-03-04)": what an event is called until an editor says otherwise. */
export function eventTitle(
  label: string,
  names: readonly string[],
  { place, date }: Pick<EventFacts, 'place' | 'date'>,
): string {
  const listed = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
  const where = [place.trim(), date.trim()].filter((part) => part !== '').join(', ');
  return `${label}${listed && `: ${listed}`}${where && ` (${where})`}`.slice(0, 255);
}
