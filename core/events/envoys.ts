import type { EventKind } from '../model';
import type { EventSentence, PartyAt } from './eventSentence';

/** Done to the envoy that the object names, or at once to nobody else: "recalled its ambassador". */
export const DONE_TO_ENVOYS: ReadonlySet<EventKind> = new Set(['summons', 'expulsion', 'recall']);

/** The people of the sentence whom the word at `object` names, by their office: "the Ardenian ‹ambassador›". */
export function namedByObject({ words, parties }: EventSentence, object: number): readonly PartyAt[] {
  const word = words[object];
  return parties.filter(
    ({ span, party }) => word && party.kind !== 'organization' && span.start <= word.start && word.end <= span.end,
  );
}
