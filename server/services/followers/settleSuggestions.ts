import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { NO_DECISION } from '../desk/suggestionRow';

/** The version goes up, so that a decision sent on how it stood before gets a conflict. */
async function change(strapi: Core.Strapi, where: object, data: Record<string, unknown>): Promise<void> {
  const suggestions = rowsOf(strapi, 'suggestion');
  for (const { id, version } of await suggestions.findMany({ where, select: ['id', 'version'] })) {
    await suggestions.update({ where: { id }, data: { ...data, version: Number(version) + 1 } });
  }
}

/** Suggestions whose record was discarded are undecided again. */
export async function reopenSuggestions(strapi: Core.Strapi, recordIds: readonly string[]): Promise<void> {
  if (recordIds.length > 0) await change(strapi, { recordId: { $in: recordIds } }, NO_DECISION);
}

/** Suggestions that were taken back, and whose published record is the draft again, are accepted again. */
export async function acceptAgain(strapi: Core.Strapi, recordIds: readonly string[]): Promise<void> {
  if (recordIds.length === 0) return;
  const where = { recordId: { $in: recordIds }, decision: { $in: ['open', 'rejected'] } };
  await change(strapi, where, { decision: 'accepted' });
}
