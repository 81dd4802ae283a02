import type { Acceptance } from './acceptance';
import { acceptSuggestion } from './acceptSuggestion';
import type { RecordRef } from './effects';
import { isUsedByOthers } from './removeUnused';
import { saveDecision } from './saveDecision';
import { settleEffects } from './settleEffects';
import { effectsOf, type SuggestionRow } from './suggestionRow';

/**
 * Before a corrected person or event is taken back whom others need: the correction is. What stays, stays as the reader
 * put it, and quotes that an editor's "it is somebody else" took along come back.
 */
export async function withoutCorrection(acceptance: Acceptance, row: SuggestionRow): Promise<SuggestionRow> {
  if (row.decision !== 'corrected' || row.recordId === null) return row;
  if (row.kind !== 'person' && row.kind !== 'event') return row;
  const ref: RecordRef = { type: row.kind === 'event' ? 'diplomatic-event' : 'person', documentId: row.recordId };
  const own: RecordRef = { type: 'suggestion', documentId: row.documentId };
  if (!(await isUsedByOthers(acceptance, ref, [...effectsOf(row).made, own]))) return row;
  const { record, effects } = await acceptSuggestion(acceptance, row, row.proposed);
  const settled = await settleEffects(acceptance, row, effects);
  return saveDecision(acceptance, row, { kind: 'accepted' }, { record, effects: settled });
}
