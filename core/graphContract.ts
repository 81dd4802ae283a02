/** What the graph of the content API answers: types only, for servers and frontends alike. */
import type { EventKind } from './model';
import type { Brief } from './publicContract';

export type GraphNode = Brief &
  (
    | { type: 'person' | 'organization' }
    | { type: 'event'; kind: EventKind /** EDTF. */; startDate: string | null; country: string | null }
  );

/**
 * Between two nodes, named by their documentId. `met`: two parties of the same events, each pair once; `tookPart`: a party
 * of an event; `quotedAt`: a person whose words were said at an event. `weight`: how many events, or how many quotes.
 */
export type GraphEdge = { type: 'met' | 'tookPart' | 'quotedAt'; source: string; target: string; weight: number };

/** GET /api/communique/graph: who met whom, and who was quoted at what. */
export type GraphReply = {
  data: { nodes: GraphNode[]; edges: GraphEdge[] };
  /** `isCut`: there are more events or quotes than are counted here; the latest events are. */
  meta: { events: number; isCut: boolean };
};
