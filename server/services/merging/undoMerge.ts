import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { UndoMergeReply } from '../../../core';
import { documentsOf, rowsOf } from '../../documentsOf';
import { ConflictError } from '../desk/conflict';
import { type Editor, editedBy } from '../desk/editor';
import { inTables } from '../desk/tables';
import { quoteSearchOf } from '../quoteSearch/quoteSearch';
import { claimPeople } from './claimPeople';
import { findMergeOrRefuse, type MergeRecord, type Moved, refuseEarlier } from './mergeRecord';
import { touchSuggestions } from './mergeSuggestions';
import { openAgain } from './openAgain';
import { findPerson, type PersonRow, type Two, toName } from './personRow';
import { takeBackChange } from './takeBackChange';

/**
 * Takes a merge back: what it moved, added and filled goes back where it was, unless somebody changed it since. Taken
 * back already, it is answered as the first time.
 * @throws NotFoundError (404: no such merge), ConflictError (409: a later merge rests on it, or a record is gone).
 */
export async function undoMerge(strapi: Core.Strapi, operationId: string, editor: Editor): Promise<UndoMergeReply> {
  const { keptId, mergedId } = await findMergeOrRefuse(strapi, operationId);
  const undone = await strapi.db.transaction(async (): Promise<UndoMergeReply> => {
    await claimPeople(strapi, [keptId, mergedId]);
    // Read after the claim: a twin may just have done it.
    const record = await findMergeOrRefuse(strapi, operationId);
    const { moved } = record;
    if ('undo' in moved) return moved.undo;
    const two = await findBoth(strapi, record, moved);
    await refuseEarlier(strapi, record, toName(two.kept));
    const undo = await takeBack(strapi, { record, moved, two, editor });
    await rowsOf(strapi, 'merge-log').update({
      where: { id: record.id },
      data: { undoneAt: new Date().toISOString(), moved: { reply: moved.reply, undo } },
    });
    return undo;
  });
  for (const documentId of [keptId, mergedId]) quoteSearchOf(strapi).follow({ kind: 'speaker', documentId });
  return undone;
}

async function findBoth(strapi: Core.Strapi, { keptId, mergedId }: MergeRecord, { reply }: Moved): Promise<Two> {
  const kept = await findPerson(strapi, keptId);
  const merged = await findPerson(strapi, mergedId);
  const gone = kept === null ? reply.kept : reply.merged;
  if (kept !== null && merged !== null) return { kept, merged };
  throw new ConflictError(`${gone.name} was deleted since, so the merge cannot be taken back.`, { person: gone });
}

type Undoing = {
  readonly record: MergeRecord;
  readonly moved: Moved;
  readonly two: Two;
  readonly editor: Editor;
};

async function takeBack(strapi: Core.Strapi, { record, moved, two, editor }: Undoing): Promise<UndoMergeReply> {
  const { kept, merged } = two;
  await inTables(strapi, async (from) => {
    for (const change of [...moved.changes].reverse()) await takeBackChange(strapi, from, change);
    await touchSuggestions(strapi, from, moved.changes, new Date().toISOString());
  });
  const { data, left } = findFieldsBack(kept, moved);
  await documentsOf(strapi, 'person').update({
    documentId: kept.documentId,
    data: { name: kept.name, ...data, ...editedBy(editor) },
  });
  const isStillMerged = merged.mergedInto?.documentId === kept.documentId;
  await documentsOf(strapi, 'person').update({
    documentId: merged.documentId,
    data: {
      name: merged.name,
      ...(isStillMerged ? { mergedInto: null } : {}),
      visibility: moved.visibility.merged,
      ...editedBy(editor),
    },
  });
  await openAgain(strapi, two, record.at);
  return { operationId: record.operationId, kept: toName(kept), merged: toName(merged), left };
}

type FieldsBack = { readonly data: Record<string, unknown>; readonly left: string[] };

function findFieldsBack(kept: PersonRow, { filled, names, visibility, reply }: Moved): FieldsBack {
  const data: Record<string, unknown> = {};
  const left: string[] = [];
  for (const [field, { before, after }] of Object.entries(filled)) {
    const present = field === 'image' ? (kept.image?.id ?? null) : kept[field];
    if (isDeepStrictEqual(present, after)) data[field] = before;
    else left.push(field);
  }
  if (names.gained.length > 0) {
    const present = kept.alternateNames ?? [];
    const rest = present.filter((one) => !names.gained.some((gained) => isDeepStrictEqual(gained, one)));
    if (present.length - rest.length < names.gained.length) left.push('alternateNames');
    data.alternateNames = isDeepStrictEqual(rest, names.before ?? []) ? names.before : rest;
  }
  if (reply.turnsPublic && kept.visibility === 'public') data.visibility = visibility.kept;
  return { data, left };
}
