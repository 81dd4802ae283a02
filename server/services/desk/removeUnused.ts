import { uidOf } from '../../content-types/attributes';
import { documentsOf, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import type { Effects, RecordRef } from './effects';
import { findUsers } from './findUsers';

/**
 * Deletes what a decision made, last made first, unless somebody else uses it. A person whom another quote names stays,
 * with the office that came along. Returns what stayed.
 */
export async function removeUnused(acceptance: Acceptance, { made }: Effects): Promise<readonly RecordRef[]> {
  const [main] = made;
  if (main === undefined) return [];
  if (await isUsedByOthers(acceptance, main, made)) return made;
  const kept: RecordRef[] = [];
  for (const ref of [...made].reverse()) {
    if (await isUsedByOthers(acceptance, ref, [])) kept.push(ref);
    else await removeRecord(acceptance, ref);
  }
  return kept;
}

/** Links from the article's own draft do not count: they were taken off before, or go with what is taken off. */
export async function isUsedByOthers(
  { strapi, article }: Acceptance,
  ref: RecordRef,
  own: readonly RecordRef[],
): Promise<boolean> {
  const ignored = new Set(own.map(({ documentId }) => documentId));
  const users = await findUsers(strapi, ref);
  return users.some(
    ({ uid, documentId, isDraft }) =>
      !ignored.has(documentId) && !(uid === uidOf('article') && isDraft && documentId === article.documentId),
  );
}

async function removeRecord({ strapi }: Acceptance, { type, documentId }: RecordRef): Promise<void> {
  if ((await rowsOf(strapi, type).count({ where: { documentId } })) === 0) return;
  await documentsOf(strapi, type).delete({ documentId });
}
