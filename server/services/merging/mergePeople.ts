import type { Core } from '@strapi/strapi';
import type { MergeReply, MergeRequest } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { documentsOf } from '../../documentsOf';
import { type Editor, editedBy } from '../desk/editor';
import { insertRows } from '../desk/insertRows';
import { inTables } from '../desk/tables';
import { quoteSearchOf } from '../quoteSearch/quoteSearch';
import { type Merging, takeOverLinks } from './absorbRecord';
import { claimPeople } from './claimPeople';
import { countLinks } from './countLinks';
import { mergeParticipations } from './mergeParticipations';
import { answerAgain, findMerge, type Moved } from './mergeRecord';
import { mergeSuggestions } from './mergeSuggestions';
import { mergeTerms } from './mergeTerms';
import { findTwo, type Two } from './personRow';
import { type Plan, planMerge } from './planMerge';
import { describeMerge } from './previewMerge';

/**
 * Two records of one person become one, whole or not at all. Whatever links to the merged one, drafts and published
 * versions, the host's types too, links to the kept one; so do suggestions. The kept one gains the other's names and
 * what it did not know; where the two differ its own word stands. The merged one stays, internal, as `mergedInto`.
 * @throws as `findTwo` and `planMerge`; ConflictError (409) for an operation id that was used for another merge.
 */
export async function mergePeople(
  strapi: Core.Strapi,
  keptId: string,
  request: MergeRequest,
  editor: Editor,
): Promise<MergeReply> {
  const earlier = await findMerge(strapi, request.operationId);
  if (earlier) return answerAgain(earlier, keptId, request.mergedId);
  try {
    const reply = await strapi.db.transaction(() => mergeOnce(strapi, keptId, request, editor));
    quoteSearchOf(strapi).follow({ kind: 'speaker', documentId: keptId });
    return reply;
  } catch (error) {
    // A twin of this request was done while this one waited for it.
    const twin = await findMerge(strapi, request.operationId);
    if (twin) return answerAgain(twin, keptId, request.mergedId);
    throw error;
  }
}

async function mergeOnce(
  strapi: Core.Strapi,
  keptId: string,
  { operationId, mergedId }: MergeRequest,
  editor: Editor,
): Promise<MergeReply> {
  await claimPeople(strapi, [keptId, mergedId]);
  const two = await findTwo(strapi, keptId, mergedId);
  const plan = planMerge(strapi, two);
  const links = await countLinks(strapi, two.merged.id);
  const at = new Date().toISOString();
  const changes = await inTables(strapi, (from) => moveAll({ strapi, from, at, changes: [] }, two, plan));
  await fillKept(strapi, two, plan, editor);
  await documentsOf(strapi, 'person').update({
    documentId: mergedId,
    data: { mergedInto: keptId, visibility: 'internal', ...editedBy(editor) },
  });
  const reply = { ...describeMerge(two, plan, links), operationId };
  const moved: Moved = { reply, changes, ...describeFields(two, plan) };
  await insertRows(strapi, 'merge-log', [
    { operationId, uid: uidOf('person'), keptId, mergedId, moved, who: editor.name, at },
  ]);
  return reply;
}

async function moveAll(merging: Merging, two: Two, { gained }: Plan): Promise<Merging['changes']> {
  const pair = { gone: two.merged.id, stays: two.kept.id };
  await takeOverLinks(merging, 'person', pair, (attribute) => attribute === 'mergedInto');
  await mergeTerms(merging, pair.stays);
  await mergeParticipations(merging, pair.stays);
  await mergeSuggestions(merging, two, gained);
  return merging.changes;
}

/** Through the rules, so that terms are labelled anew and whoever listens hears of it. */
async function fillKept(strapi: Core.Strapi, { kept }: Two, plan: Plan, editor: Editor): Promise<void> {
  const names = plan.gained.length === 0 ? {} : { alternateNames: [...(kept.alternateNames ?? []), ...plan.gained] };
  await documentsOf(strapi, 'person').update({
    documentId: kept.documentId,
    data: {
      name: kept.name,
      ...plan.filled,
      ...names,
      ...(plan.turnsPublic ? { visibility: 'public' } : {}),
      ...editedBy(editor),
    },
  });
}

const describeFields = ({ kept, merged }: Two, { filled, gained }: Plan): Omit<Moved, 'reply' | 'changes'> => ({
  names: { before: kept.alternateNames, gained },
  filled: Object.fromEntries(
    Object.entries(filled).map(([field, after]) => [field, { before: kept[field] ?? null, after }]),
  ),
  visibility: { kept: kept.visibility, merged: merged.visibility },
});
