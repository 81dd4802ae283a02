import type { GraphEdge, ParticipantReply } from '../../../core';

type Meeting = { readonly event: string; readonly participants: readonly ParticipantReply[] };
type Said = { readonly source: string; readonly target: string; readonly weight: number };

/** A summit of two hundred would draw twenty thousand lines that say one thing: such an event joins each party to the event only. */
const MOST_PARTIES = 20;

/** The edges of some events and of what was said at them; each pair once, however often it met. */
export function edgesOf(meetings: readonly Meeting[], said: readonly Said[]): GraphEdge[] {
  const met = new Map<string, GraphEdge>();
  const tookPart: GraphEdge[] = [];
  for (const { event, participants } of meetings) {
    // Of one party there may be several parts: a person as host and as signatory.
    const parties = [
      ...new Set(participants.flatMap((one) => one.person?.documentId ?? one.organization?.documentId ?? [])),
    ];
    parties.sort();
    for (const source of parties) tookPart.push({ type: 'tookPart', source, target: event, weight: 1 });
    if (parties.length > MOST_PARTIES) continue;
    for (const [at, source] of parties.entries()) {
      for (const target of parties.slice(at + 1)) {
        const key = `${source} ${target}`;
        met.set(key, { type: 'met', source, target, weight: (met.get(key)?.weight ?? 0) + 1 });
      }
    }
  }
  return [...met.values(), ...tookPart, ...said.map((one): GraphEdge => ({ type: 'quotedAt', ...one }))];
}
