import type { Span } from '../text/span';
import { distinct, type EventDraft, partyKey } from './eventDraft';

/** An event with all the places that tell of it, in text order. */
export type MergedEvent = EventDraft & { readonly spans: readonly Span[] };

/** More places than an editor would look at. */
const MOST_SPANS = 30;

/** A story that tells of more events in between does not come back to one. */
const RECENT = 40;

/** The same event told twice becomes one: what one telling leaves out the other fills in. */
export function mergeEvents(drafts: readonly EventDraft[]): MergedEvent[] {
  const events: MergedEvent[] = [];
  for (const draft of drafts) {
    const known = events
      .slice(-RECENT)
      .filter((event) => isSameEvent(event, draft))
      .at(-1);
    if (known) events[events.indexOf(known)] = merge(known, draft);
    else events.push({ ...draft, spans: [draft.span] });
  }
  return events;
}

/** Same kind, nothing that contradicts, and somebody in common (or one telling names nobody we know). */
function isSameEvent(a: MergedEvent, b: EventDraft): boolean {
  if (a.kind !== b.kind || a.actCode !== b.actCode || a.factuality !== b.factuality) return false;
  if (!isCompatible(a.date, b.date) || !isCompatible(a.place, b.place)) return false;
  const named = (event: EventDraft) => event.participants.filter(({ party }) => party.kind !== 'unnamed').map(partyKey);
  const [first, second] = [named(a), named(b)];
  if (first.length === 0 || second.length === 0) return true;
  const shared = second.filter((key) => first.includes(key)).length;
  // Two with different partners are two meetings: the smaller list must be in the larger one.
  return shared === Math.min(first.length, second.length);
}

/** A month and a day in it do not contradict each other. */
function isCompatible(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

function merge(known: MergedEvent, draft: EventDraft): MergedEvent {
  // A headline says "attaché", the story "the embassy's military attaché": the later words for the nameless are fuller.
  const retold = new Set(draft.participants.flatMap(({ party, role }) => (party.kind === 'unnamed' ? [role] : [])));
  const kept = known.participants.filter(({ party, role }) => party.kind !== 'unnamed' || !retold.has(role));
  const participants = distinct([...kept, ...draft.participants]);
  const named = participants.filter(({ party }) => party.kind !== 'unnamed');
  const longer = (draft.date?.length ?? 0) > (known.date?.length ?? 0) ? draft.date : known.date;
  return {
    ...known,
    // "the two ministers" are the two who have names.
    participants: named.length > 1 ? named : participants,
    place: known.place ?? draft.place,
    country: known.country ?? draft.country,
    date: longer,
    agreements: [...new Map([...known.agreements, ...draft.agreements].map((named) => [named.id, named])).values()],
    spans: known.spans.length < MOST_SPANS ? [...known.spans, draft.span] : known.spans,
    confidence: Math.max(known.confidence, draft.confidence),
  };
}
