import { labelOfAct } from '../acts/labelOfAct';
import type { Party } from '../model';
import type { People } from '../people/people';
import { codesOfKind } from './codesOfKind';
import type { EventDraft } from './eventDraft';

/** More than these make a name nobody reads. */
const MOST_NAMES = 3;

/** "Joint press conference: Ana Belk, Tomas Rell (Velin, 2031-03-04)": what tells one event from the next in a list. */
export function nameOfEvent({ kind, actCode, participants, place, date }: EventDraft, people: People): string {
  const names = participants.map(({ party }) => nameOfParty(party, people));
  const listed = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
  const where = [place, date].filter((part) => part !== null).join(', ');
  return `${actCode === null ? codesOfKind(kind).label : labelOfAct(actCode)}${listed && `: ${listed}`}${where && ` (${where})`}`;
}

export function nameOfParty(party: Party, people: People): string {
  switch (party.kind) {
    case 'person':
      return people.suggestions.find(({ id }) => id === party.id)?.proposed.name ?? party.id;
    case 'organization':
      return party.name;
    case 'unnamed':
      return party.label;
  }
}
