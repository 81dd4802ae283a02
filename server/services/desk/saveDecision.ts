import type { DecideRequest, DecisionKind } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';
import type { Acceptance, Accepted } from './acceptance';
import { type Left, NOTHING_LEFT } from './effects';
import type { SuggestionRow } from './suggestionRow';

const DECISION_AFTER = {
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  undo: 'open',
} as const satisfies Record<DecideRequest['decision']['kind'], DecisionKind>;

/** Writes a decision on a claimed row and returns the row as it is then. `accepted`: what it came to, if anything. */
export async function saveDecision(
  { strapi, editor, at }: Pick<Acceptance, 'strapi' | 'editor' | 'at'>,
  row: SuggestionRow,
  decision: DecideRequest['decision'],
  accepted: Accepted | null,
  left: Left = NOTHING_LEFT,
): Promise<SuggestionRow> {
  const record = accepted?.record ?? left.record;
  const isOpen = decision.kind === 'undo';
  const data = {
    decision: DECISION_AFTER[decision.kind],
    corrected: decision.kind === 'corrected' ? decision.value : null,
    decidedBy: isOpen ? null : editor.name,
    decidedAt: isOpen ? null : at,
    recordUid: record === null ? null : uidOf(record.type),
    recordId: record === null ? null : record.documentId,
    effects: accepted?.effects ?? left.effects,
    updatedAt: at,
  };
  await rowsOf(strapi, 'suggestion').update({ where: { id: row.id }, data });
  return (await rowsOf(strapi, 'suggestion').findOne({ where: { id: row.id } })) as SuggestionRow;
}
