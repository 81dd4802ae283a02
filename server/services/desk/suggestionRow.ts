import type {
  Anchor,
  AnchorState,
  Decision,
  DecisionKind,
  Proposal,
  Reason,
  StoredSuggestion,
  SuggestionKind,
} from '../../../core';
import type { Row } from '../../documentsOf';
import { type Effects, NO_EFFECTS } from './effects';

/** A suggestion as the database has it. */
export type SuggestionRow = Row & {
  readonly articleId: string;
  readonly kind: SuggestionKind;
  readonly fingerprint: string;
  readonly position: number;
  readonly proposed: Proposal;
  readonly anchor: Anchor;
  readonly anchorState: AnchorState;
  readonly reason: Reason;
  readonly confidence: number | null;
  readonly decision: DecisionKind;
  readonly corrected: Proposal | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly version: number;
  readonly recordUid: string | null;
  /** Kept over an undo for a quote that is still published: accepting again takes the same one. */
  readonly recordId: string | null;
  readonly effects: Effects | null;
};

/** Columns of a suggestion that nobody has decided on. */
export const NO_DECISION = {
  decision: 'open',
  corrected: null,
  decidedBy: null,
  decidedAt: null,
  recordUid: null,
  recordId: null,
  effects: NO_EFFECTS,
} as const;

export const isAccepted = ({ decision }: Pick<SuggestionRow, 'decision'>): boolean =>
  decision === 'accepted' || decision === 'corrected';

/** What a decided suggestion has done; an open one has done nothing, whatever it did before. */
export const effectsOf = (row: SuggestionRow): Effects => (isAccepted(row) ? (row.effects ?? NO_EFFECTS) : NO_EFFECTS);

/** What an undone decision left behind, because others needed it then. */
export const leftOf = (row: SuggestionRow): Effects => (isAccepted(row) ? NO_EFFECTS : (row.effects ?? NO_EFFECTS));

type Standing = { readonly present: string | null; readonly before: Effects };

/** The record that a person or event tag stands for, or still stood for when it was undone, and what was done for it. */
export function standingOf(row: SuggestionRow, type: 'person' | 'diplomatic-event'): Standing {
  if (isAccepted(row)) return { present: row.recordId, before: effectsOf(row) };
  const before = leftOf(row);
  return { present: before.made.find((ref) => ref.type === type)?.documentId ?? null, before };
}

/** The words of the editor where there are any, else those of the reader. */
export const wordingOf = (row: SuggestionRow): Proposal => row.corrected ?? row.proposed;

function decisionOf({ decision, corrected, proposed }: SuggestionRow): Decision {
  return decision === 'corrected' ? { kind: 'corrected', value: corrected ?? proposed } : { kind: decision };
}

export function toStored(row: SuggestionRow): StoredSuggestion {
  const hasRecord = isAccepted(row) && row.recordUid !== null && row.recordId !== null;
  return {
    id: row.documentId,
    articleId: row.articleId,
    kind: row.kind,
    proposed: row.proposed,
    anchor: row.anchor,
    reason: row.reason,
    confidence: Number(row.confidence ?? 0),
    decision: decisionOf(row),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt).toISOString(),
    version: row.version,
    record: hasRecord ? { uid: String(row.recordUid), documentId: String(row.recordId) } : null,
  };
}

/** In the order of the text; what stands nowhere in it (named in the headline only) comes first. */
export function inTextOrder(a: SuggestionRow, b: SuggestionRow): number {
  const [first, second] = [a.anchor.spans[0], b.anchor.spans[0]];
  return (
    (first?.block ?? -1) - (second?.block ?? -1) ||
    (first?.start ?? -1) - (second?.start ?? -1) ||
    a.position - b.position ||
    a.id - b.id
  );
}
