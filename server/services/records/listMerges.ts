import type { Core } from '@strapi/strapi';
import type { MergeFact } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { findStanding, type MergeRecord, restsOn } from '../merging/mergeRecord';
import { toIso } from './moments';

const MOST_MERGES = 100;

type Listed = Pick<MergeRecord, 'id' | 'operationId' | 'keptId' | 'mergedId' | 'who' | 'at'>;

/** The merges that a person took part in and that stand, the last first; what they moved is not read. */
export async function listMerges(strapi: Core.Strapi, documentId: string): Promise<MergeFact[]> {
  const merges = (await rowsOf(strapi, 'merge-log').findMany({
    where: { uid: uidOf('person'), undoneAt: null, $or: [{ keptId: documentId }, { mergedId: documentId }] },
    select: ['id', 'operationId', 'keptId', 'mergedId', 'who', 'at'],
    orderBy: { id: 'desc' },
    limit: MOST_MERGES,
  })) as unknown as Listed[];
  if (merges.length === 0) return [];
  const ids = [...new Set(merges.flatMap(({ keptId, mergedId }) => [keptId, mergedId]))];
  const people = (await rowsOf(strapi, 'person').findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId', 'name'],
  })) as (Row & { name: string })[];
  const names = new Map(people.map((person) => [person.documentId, person.name]));
  const standing = await findStanding(strapi, ids);
  return merges.map((merge) => {
    const isKept = merge.keptId === documentId;
    const otherId = isKept ? merge.mergedId : merge.keptId;
    return {
      operationId: merge.operationId,
      role: isKept ? 'kept' : 'merged',
      other: { documentId: otherId, name: names.get(otherId) ?? otherId },
      who: merge.who,
      at: toIso(merge.at),
      isUndoable: names.has(otherId) && !standing.some((later) => restsOn(later, merge)),
    };
  });
}
