import type { PictureEvent, PictureParty } from '../../core/picturesContract';
import type { EventKind } from '../../core/vocabularies';

/** Two that took part in the same events. `from` < `to`, by documentId. */
export type Edge = { readonly from: string; readonly to: string; readonly events: readonly PictureEvent[] };
/** `weight`: shared events over all edges. */
export type Node = { readonly party: PictureParty; readonly weight: number };
export type Network = { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };

/** A pair of ids in one key; ids have no space. */
const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Who took part in events with whom, the strongest ties first. Who was always alone is not in it. */
export function whoMetWhom(events: readonly PictureEvent[], parties: readonly PictureParty[]): Network {
  const shared = new Map<string, PictureEvent[]>();
  for (const event of events) {
    const present = [...new Set(event.participants.map(({ party }) => party))];
    for (const [index, one] of present.entries()) {
      for (const other of present.slice(index + 1)) {
        const key = keyOf(one, other);
        const known = shared.get(key);
        if (known === undefined) shared.set(key, [event]);
        else known.push(event);
      }
    }
  }
  const edges = [...shared].map(([key, met]): Edge => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, events: met };
  });
  return withWeights(edges, parties);
}

const byStrength = (a: Edge, b: Edge): number =>
  b.events.length - a.events.length || (keyOf(a.from, a.to) < keyOf(b.from, b.to) ? -1 : 1);

function withWeights(edges: readonly Edge[], parties: readonly PictureParty[]): Network {
  const weights = new Map<string, number>();
  for (const { from, to, events } of edges) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + events.length);
  }
  const nodes = parties
    .flatMap((party): Node[] => {
      const weight = weights.get(party.documentId);
      return weight === undefined ? [] : [{ party, weight }];
    })
    .sort((a, b) => b.weight - a.weight || (a.party.documentId < b.party.documentId ? -1 : 1));
  return { nodes, edges: [...edges].sort(byStrength) };
}

/** The nodes with the most shared events, and the edges between them. */
export function strongest({ nodes, edges }: Network, most: number): Network {
  const kept = nodes.slice(0, most);
  const ids = new Set(kept.map(({ party }) => party.documentId));
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** The edges of one node, its strongest tie first, each with who is at the other end. */
export const tiesOf = ({ edges }: Network, id: string): { other: string; events: readonly PictureEvent[] }[] =>
  edges
    .filter(({ from, to }) => from === id || to === id)
    .map(({ from, to, events }) => ({ other: from === id ? to : from, events }));

/** How many events of each kind, the most frequent first. */
export function countKinds(events: readonly PictureEvent[]): readonly (readonly [EventKind, number])[] {
  const counts = new Map<EventKind, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
