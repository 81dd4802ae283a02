import type { EventKind, Factuality, NamedAgreement, Participant } from '../model';
import type { Span } from '../text/span';
import type { PartyAt } from './eventSentence';
import type { FoundPlace } from './findPlace';

/** An event as one sentence tells it. Told twice, two of these become one proposal. */
export type EventDraft = {
  readonly kind: EventKind;
  /** CAMEO code of an act that the desk has no kind for; null where the kind says it. */
  readonly actCode: string | null;
  readonly factuality: Factuality;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly agreements: readonly NamedAgreement[];
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
};

/** Who stands on which side of a verb or an occasion; `place` where the grammar itself names one ("visited Velin"). */
export type Sides = {
  readonly actors: readonly PartyAt[];
  readonly others: readonly PartyAt[];
  readonly place: FoundPlace | null;
};

/** How far behind its verb an object may stand: "signed a long-awaited water agreement". */
export const OBJECT_WITHIN = 7;

/** Nobody takes part twice: the first role is kept. */
export function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Map<string, Participant>();
  for (const participant of participants) {
    const key = partyKey(participant);
    if (!seen.has(key)) seen.set(key, participant);
  }
  return [...seen.values()];
}

export function partyKey({ party }: Participant): string {
  switch (party.kind) {
    case 'person':
      return `person ${party.id}`;
    case 'organization':
      return `organization ${party.name}`;
    case 'unnamed':
      return `unnamed ${party.label}`;
  }
}
