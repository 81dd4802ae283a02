import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { claimVersion } from './claim';
import type { Effects, RecordRef } from './effects';
import { isUsedByOthers } from './removeUnused';
import { saveDecision } from './saveDecision';
import { effectsOf, isAccepted, type SuggestionRow } from './suggestionRow';
import { takeBack } from './takeBack';

type Along = Effects['also'];

/**
 * Suggestions that were accepted along with one that no longer needs them are open again, last accepted first. Returns
 * those that stay, because something else needs them.
 */
export async function reopenUnneeded(acceptance: Acceptance, along: Along): Promise<Along> {
  const needed: Along[number][] = [];
  for (const one of [...along].reverse()) {
    const row = await findUntouched(acceptance, one);
    if (row === null) continue;
    if (await isNeeded(acceptance, row)) needed.unshift(one);
    else if (await claimVersion(acceptance.strapi, one.id, one.version)) {
      const left = await takeBack(acceptance, row);
      acceptance.also.push(await saveDecision(acceptance, row, { kind: 'undo' }, null, left));
    }
  }
  return needed;
}

/** Decided on once more since: that decision stands. */
async function findUntouched({ strapi }: Acceptance, { id, version }: Along[number]): Promise<SuggestionRow | null> {
  const row = (await rowsOf(strapi, 'suggestion').findOne({ where: { documentId: id } })) as SuggestionRow | null;
  return row !== null && row.version === version && isAccepted(row) && row.recordId !== null ? row : null;
}

function isNeeded(acceptance: Acceptance, row: SuggestionRow): Promise<boolean> {
  const ref: RecordRef = {
    type: row.kind === 'event' ? 'diplomatic-event' : 'person',
    documentId: String(row.recordId),
  };
  return isUsedByOthers(acceptance, ref, [...effectsOf(row).made, { type: 'suggestion', documentId: row.documentId }]);
}
