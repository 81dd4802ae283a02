import type { PictureEvent, PictureParty } from '../../core/picturesContract';
import { EVENT_KINDS, type EventKind } from '../../core/vocabularies';

export type LaneBy = 'kind' | 'person';
export type Lane = {
  readonly key: string;
  /** A kind is named by the page, a party by its name. */
  readonly names: { readonly kind: EventKind } | { readonly party: PictureParty };
  readonly events: readonly PictureEvent[];
};

/** More lanes than anybody compares; those with the fewest events are left to the table. */
const MOST_LANES = 24;

/** Lanes with what happened in them: kinds in the order of lists, people with the most events first. */
export function toLanes(
  all: readonly PictureEvent[],
  parties: readonly PictureParty[],
  by: LaneBy,
): { lanes: readonly Lane[]; left: number } {
  // What has no date has no place in a lane; the page counts it.
  const events = all.filter(({ first, last }) => first !== null || last !== null);
  switch (by) {
    case 'kind': {
      const lanes = EVENT_KINDS.map(
        (kind): Lane => ({ key: kind, names: { kind }, events: events.filter((event) => event.kind === kind) }),
      ).filter((lane) => lane.events.length > 0);
      return { lanes, left: 0 };
    }
    case 'person': {
      const lanes = lanesOfParties(events, parties);
      return { lanes: lanes.slice(0, MOST_LANES), left: Math.max(0, lanes.length - MOST_LANES) };
    }
  }
}

function lanesOfParties(events: readonly PictureEvent[], parties: readonly PictureParty[]): Lane[] {
  const eventsOf = new Map<string, Set<PictureEvent>>();
  for (const event of events) {
    for (const { party } of event.participants) {
      eventsOf.set(party, (eventsOf.get(party) ?? new Set()).add(event));
    }
  }
  return parties
    .map(
      (party): Lane => ({
        key: party.documentId,
        names: { party },
        events: [...(eventsOf.get(party.documentId) ?? [])],
      }),
    )
    .filter((lane) => lane.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1));
}
