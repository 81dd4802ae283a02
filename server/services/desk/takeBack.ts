import { documentsOf, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { type Effects, type Left, NO_EFFECTS, NOTHING_LEFT, type RecordRef } from './effects';
import { unlinkUnlessNamed } from './linkToArticle';
import { forgetAlias } from './rememberAlias';
import { forgetDates } from './rememberOffices';
import { removeUnused } from './removeUnused';
import { reopenUnneeded } from './reopenUnneeded';
import { effectsOf, isAccepted, leftOf, type SuggestionRow } from './suggestionRow';
import { withoutCorrection } from './withoutCorrection';

/**
 * Undoes what accepting a suggestion did. What it made goes, unless something else uses it. A quote or link that
 * readers can see stays published until the article is published again; such a quote is marked `withdrawn`, and is
 * returned, so that accepting again finds it. Suggestions accepted along open again, unless they are needed elsewhere.
 */
export async function takeBack(acceptance: Acceptance, decided: SuggestionRow): Promise<Left> {
  const row = await withoutCorrection(acceptance, decided);
  // Taken back before, and some of it still left behind.
  if (!isAccepted(row)) return { record: leftRecordOf(row), effects: leftOf(row) };
  if (row.recordId === null) return NOTHING_LEFT;
  const effects = effectsOf(row);
  const { record, made } = await takeBackRecord(acceptance, row, effects);
  await forgetAlias(acceptance, effects);
  await forgetDates(acceptance, effects);
  const also = await reopenUnneeded(acceptance, effects.also);
  return { record, effects: { ...NO_EFFECTS, made, also } };
}

const leftRecordOf = ({ kind, recordId }: SuggestionRow): RecordRef | null =>
  kind === 'quote' && recordId !== null ? { type: 'quote', documentId: recordId } : null;

type Stayed = { readonly record: RecordRef | null; readonly made: readonly RecordRef[] };

async function takeBackRecord(acceptance: Acceptance, row: SuggestionRow, effects: Effects): Promise<Stayed> {
  const documentId = String(row.recordId);
  switch (row.kind) {
    case 'quote': {
      const quote: RecordRef = { type: 'quote', documentId };
      const rest = { ...effects, made: effects.made.filter((ref) => ref.documentId !== documentId) };
      const isLeft = await withdraw(acceptance, quote);
      for (const personId of effects.linked ?? []) {
        await unlinkUnlessNamed(acceptance, row, { field: 'people', documentId: personId });
      }
      return { record: isLeft ? quote : null, made: await removeUnused(acceptance, row, rest) };
    }
    case 'link':
      await removeLink(acceptance, documentId);
      return { record: null, made: [] };
    case 'person':
      await unlinkUnlessNamed(acceptance, row, { field: 'people', documentId });
      return { record: null, made: await removeUnused(acceptance, row, effects) };
    case 'event':
      await unlinkUnlessNamed(acceptance, row, { field: 'about', documentId });
      return { record: null, made: await removeUnused(acceptance, row, effects) };
  }
}

/** True where the quote stays, because it is published. */
async function withdraw({ strapi }: Acceptance, { documentId }: RecordRef): Promise<boolean> {
  const quotes = documentsOf(strapi, 'quote');
  const isPublished = (await countRows(strapi, 'quote', documentId, true)) > 0;
  const hasDraft = (await countRows(strapi, 'quote', documentId, false)) > 0;
  if (isPublished && hasDraft) await quotes.update({ documentId, data: { withdrawn: true } });
  else if (hasDraft) await quotes.delete({ documentId });
  return isPublished;
}

/** A published link loses its draft and goes when the article is published again; links have nothing to come back to. */
async function removeLink({ strapi }: Acceptance, documentId: string): Promise<void> {
  if ((await countRows(strapi, 'related-link', documentId, true)) > 0) {
    await rowsOf(strapi, 'related-link').deleteMany({ where: { documentId, publishedAt: null } });
  } else if ((await countRows(strapi, 'related-link', documentId, false)) > 0) {
    await documentsOf(strapi, 'related-link').delete({ documentId });
  }
}

const countRows = (
  strapi: Acceptance['strapi'],
  type: 'quote' | 'related-link',
  documentId: string,
  isPublished: boolean,
): Promise<number> =>
  rowsOf(strapi, type).count({ where: { documentId, publishedAt: isPublished ? { $notNull: true } : null } });
