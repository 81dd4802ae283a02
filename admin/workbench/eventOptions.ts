import type { EventProposal, Participant } from '../../core/model';
import type { Tag } from './changes';
import type { EventFacts } from './eventFacts';
import { presentProposal } from './speakerName';

export type LocalEvent = { readonly id: string; readonly event: EventProposal };

/** The events of this article, those most of its quotes were said at first. */
export function localEvents(tags: readonly Tag[]): readonly LocalEvent[] {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const present = presentProposal(tag);
    if (present.kind === 'quote' && present.event !== null)
      counts.set(present.event, (counts.get(present.event) ?? 0) + 1);
  }
  return tags
    .filter(({ decision }) => decision.kind !== 'rejected')
    .flatMap((tag) => {
      const event = presentProposal(tag);
      return event.kind === 'event' ? [{ id: tag.id, event }] : [];
    })
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

/** What a new event most likely is: on the day of the story, between the speakers of these quotes. */
export function likelyFacts(quotes: readonly Tag[], date: string | null): EventFacts {
  const participants: Participant[] = [];
  for (const tag of quotes) {
    const present = presentProposal(tag);
    if (present.kind !== 'quote' || present.speaker?.kind !== 'person') continue;
    const { id } = present.speaker;
    if (participants.some(({ party }) => party.kind === 'person' && party.id === id)) continue;
    participants.push({ party: present.speaker, role: 'actor' });
  }
  return { kind: 'meeting', name: '', date: date ?? '', place: '', country: '', participants, agreements: [] };
}
