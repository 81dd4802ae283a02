import { uidOf } from '../../content-types/attributes';
import { documentsOf, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import type { Effects, RecordRef } from './effects';
import { findUsers } from './findUsers';
import type { SuggestionRow } from './suggestionRow';

/**
 * Deletes what a decision on a tag made, last made first, unless somebody else uses it. A person whom another quote
 * names stays, with the office that came along. Returns what stayed.
 */
export async function removeUnused(
  acceptance: Acceptance,
  tag: SuggestionRow,
  { made }: Effects,
): Promise<readonly RecordRef[]> {
  const [main] = made;
  if (main === undefined) return [];
  const own: RecordRef = { type: 'suggestion', documentId: tag.documentId };
  if (await isUsedByOthers(acceptance, main, [...made, own])) return made;
  return removeUnusedEach(acceptance, made, own);
}

/** Of some records those that nobody uses any more go, `except` aside; returns the others. */
export async function removeUnusedEach(
  acceptance: Acceptance,
  refs: readonly RecordRef[],
  ...except: readonly RecordRef[]
): Promise<readonly RecordRef[]> {
  const kept: RecordRef[] = [];
  for (const ref of [...refs].reverse()) {
    if (await isUsedByOthers(acceptance, ref, except)) kept.unshift(ref);
    else await removeRecord(acceptance, ref);
  }
  return kept;
}

/**
 * By a record that links to it, or by a tag that stands for it. Links from the article's own draft do not count: they
 * were taken off before, or go with what is taken off.
 */
export async function isUsedByOthers(
  { strapi, article }: Acceptance,
  ref: RecordRef,
  own: readonly RecordRef[],
): Promise<boolean> {
  const ignored = new Set(own.map(({ documentId }) => documentId));
  const users = await findUsers(strapi, ref);
  const isLinked = users.some(
    ({ uid, documentId, isDraft }) =>
      !ignored.has(documentId) && !(uid === uidOf('article') && isDraft && documentId === article.documentId),
  );
  if (isLinked) return true;
  const tags = await rowsOf(strapi, 'suggestion').findMany({
    where: { recordId: ref.documentId, decision: { $in: ['accepted', 'corrected'] } },
    select: ['documentId'],
  });
  return tags.some(({ documentId }) => !ignored.has(documentId));
}

async function removeRecord({ strapi }: Acceptance, { type, documentId }: RecordRef): Promise<void> {
  if ((await rowsOf(strapi, type).count({ where: { documentId } })) === 0) return;
  await documentsOf(strapi, type).delete({ documentId });
}
