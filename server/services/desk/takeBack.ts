import { documentsOf, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { forgetAlias } from './acceptPerson';
import { claimVersion } from './claim';
import type { Effects, RecordRef } from './effects';
import { type ArticleLink, unlinkFromArticle } from './linkToArticle';
import { isUsedByOthers, removeUnused } from './removeUnused';
import { saveDecision } from './saveDecision';
import { effectsOf, isAccepted, type SuggestionRow } from './suggestionRow';

/**
 * Undoes what accepting a suggestion did. What it made goes, unless something else uses it. A quote or link that
 * readers can see stays published until the article is published again; such a quote is marked `withdrawn`, and is
 * returned, so that accepting again finds it. Suggestions accepted along open again, unless they are needed elsewhere.
 */
export async function takeBack(acceptance: Acceptance, row: SuggestionRow): Promise<RecordRef | null> {
  if (row.recordId === null) return null;
  // Taken back before, and still left behind.
  if (!isAccepted(row)) return row.kind === 'quote' ? { type: 'quote', documentId: row.recordId } : null;
  const effects = effectsOf(row);
  const leftBehind = await takeBackRecord(acceptance, row, effects);
  await forgetAlias(acceptance, effects);
  for (const { id, version } of [...effects.also].reverse()) await reopen(acceptance, id, version);
  return leftBehind;
}

async function takeBackRecord(acceptance: Acceptance, row: SuggestionRow, effects: Effects): Promise<RecordRef | null> {
  const documentId = String(row.recordId);
  switch (row.kind) {
    case 'quote': {
      const quote: RecordRef = { type: 'quote', documentId };
      const rest = { ...effects, made: effects.made.filter((ref) => ref.documentId !== documentId) };
      const isLeft = await withdraw(acceptance, quote);
      await removeUnused(acceptance, rest);
      return isLeft ? quote : null;
    }
    case 'link':
      await removeLink(acceptance, documentId);
      return null;
    case 'person':
      await unlink(acceptance, 'people', { type: 'person', documentId });
      await removeUnused(acceptance, effects);
      return null;
    case 'event':
      await unlink(acceptance, 'about', { type: 'diplomatic-event', documentId });
      await removeUnused(acceptance, effects);
      return null;
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

/** Off the article, unless a quote of it still names them. */
async function unlink(acceptance: Acceptance, field: ArticleLink, ref: RecordRef): Promise<void> {
  const { strapi, article } = acceptance;
  const attribute = field === 'people' ? 'speaker' : 'event';
  const quotes = await rowsOf(strapi, 'quote').count({
    where: {
      article: { documentId: article.documentId },
      [attribute]: { documentId: ref.documentId },
      publishedAt: null,
      withdrawn: { $ne: true },
    },
  });
  if (quotes === 0) await unlinkFromArticle(acceptance, field, ref.documentId);
}

async function reopen(acceptance: Acceptance, id: string, version: number): Promise<void> {
  const { strapi } = acceptance;
  const row = (await rowsOf(strapi, 'suggestion').findOne({ where: { documentId: id } })) as SuggestionRow | null;
  // Decided on once more since: that decision stands.
  if (row === null || row.version !== version || !isAccepted(row) || row.recordId === null) return;
  const own = effectsOf(row).made;
  const ref: RecordRef = { type: row.kind === 'event' ? 'diplomatic-event' : 'person', documentId: row.recordId };
  if (await isUsedByOthers(acceptance, ref, own)) return;
  if (!(await claimVersion(strapi, id, version))) return;
  const leftBehind = await takeBack(acceptance, row);
  acceptance.also.push(await saveDecision(acceptance, row, { kind: 'undo' }, null, leftBehind));
}
