import type { Acceptance } from './acceptance';
import type { Effects, RecordRef } from './effects';
import { removeUnusedEach } from './removeUnused';
import { reopenUnneeded } from './reopenUnneeded';
import { effectsOf, isAccepted, leftOf, type SuggestionRow } from './suggestionRow';

/**
 * What a tag has to answer for after it was accepted or corrected. What its decision before brought along and nobody
 * needs now goes, so that one decision after another leaves what the last one alone would have; what an undone decision
 * left behind, because others needed it, is its own again.
 */
export async function settleEffects(acceptance: Acceptance, before: SuggestionRow, after: Effects): Promise<Effects> {
  const left = leftOf(before);
  const accepted = acceptance.also.filter(isAccepted).map(({ documentId, version }) => ({ id: documentId, version }));
  const along = [...effectsOf(before).also, ...left.also].filter(({ id }) => !accepted.some((one) => one.id === id));
  const also = await reopenUnneeded(acceptance, along);
  const isBody = ({ type }: RecordRef): boolean => type === 'organization';
  const bodies = effectsOf(before).made.filter(isBody);
  const kept = await removeUnusedEach(acceptance, bodies);
  const gone = new Set(bodies.filter((ref) => !kept.includes(ref)).map(({ documentId }) => documentId));
  const made = after.made.filter(({ documentId }) => !gone.has(documentId));
  const known = new Set(made.map(({ documentId }) => documentId));
  // People and events have looked after theirs when they were accepted.
  const regained = left.made.filter((ref) => isBody(ref) && !known.has(ref.documentId));
  return {
    ...after,
    made: [...made, ...regained],
    also: [...also, ...accepted],
  };
}
