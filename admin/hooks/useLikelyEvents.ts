import type { Party } from '../../core/model';
import type { FoundEvent } from '../../core/workbenchContract';
import type { Tag } from '../workbench/changes';
import type { EventFacts } from '../workbench/eventFacts';
import { presentProposal } from '../workbench/speakerName';
import { searchClient } from './searchClient';
import { useFound } from './useFound';

/** documentIds by which the desk knows a party, if it does. */
function recordOf(party: Party, tags: readonly Tag[]): readonly string[] {
  if (party.kind === 'unnamed') return [];
  if (party.kind === 'organization') return party.knownId === null ? [] : [party.knownId];
  const tag = tags.find(({ id }) => id === party.id);
  if (tag === undefined) return [party.id];
  const present = presentProposal(tag);
  const known = tag.record?.documentId ?? (present.kind === 'person' ? present.knownId : null);
  return known === null ? [] : [known];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST = 8;

/** Events of the desk that this may be: within two days between the same parties first. */
export function useLikelyEvents(facts: Omit<EventFacts, 'name'>, tags: readonly Tag[], q = ''): readonly FoundEvent[] {
  const parties = facts.participants.flatMap(({ party }) => recordOf(party, tags));
  const day = DAY.test(facts.date.trim()) ? facts.date.trim() : null;
  const key = JSON.stringify([facts.kind, day, parties, q]);
  const { value } = useFound<readonly FoundEvent[]>(
    key,
    (signal) => {
      if (q === '' && (day === null || parties.length === 0)) return null;
      return searchClient
        .findEvents({ q, limit: MOST, parties, ...(day === null ? {} : { date: day }) }, signal)
        .then((found) => found.events);
    },
    [],
  );
  return value;
}
