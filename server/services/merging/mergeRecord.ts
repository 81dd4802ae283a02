import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { MergeReply, RecordName, UndoMergeReply } from '../../../core';
import { uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { ConflictError } from '../desk/conflict';
import type { Change } from './change';
import type { AlternateName } from './joinNames';

/** What the merge log keeps of a merge that stands. */
export type Moved = {
  readonly reply: MergeReply;
  readonly changes: readonly Change[];
  /** Of the kept one: its names before, and those that it gained. */
  readonly names: { readonly before: readonly AlternateName[] | null; readonly gained: readonly AlternateName[] };
  /** Fields of the kept one that were empty, with what they were filled with; a list of addresses with what it was. */
  readonly filled: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
  readonly visibility: { readonly kept: string; readonly merged: string };
};

/** Once it was taken back, what it had moved is of no use to anybody. */
type TakenBack = { readonly reply: MergeReply; readonly undo: UndoMergeReply };

export type MergeRecord = Row & {
  readonly operationId: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly moved: Moved | TakenBack;
  readonly who: string | null;
  readonly at: string;
  readonly undoneAt: string | null;
};

export const findMerge = async (strapi: Core.Strapi, operationId: string): Promise<MergeRecord | null> =>
  (await rowsOf(strapi, 'merge-log').findOne({ where: { operationId } })) as MergeRecord | null;

/** The same merge again is answered; the id of another one is refused. */
export function answerAgain(earlier: MergeRecord, keptId: string, mergedId: string): MergeReply {
  if (earlier.keptId === keptId && earlier.mergedId === mergedId) return earlier.moved.reply;
  throw new ConflictError(
    `operationId "${earlier.operationId}" was used for another merge (${earlier.mergedId} into ${earlier.keptId}); make a new one for each.`,
    { keptId: earlier.keptId, mergedId: earlier.mergedId },
  );
}

type Standing = Pick<MergeRecord, 'id' | 'keptId' | 'mergedId' | 'operationId'>;

/** Merges that stand and that these people took part in, the last first. */
export const findStanding = async (strapi: Core.Strapi, people: readonly string[]): Promise<Standing[]> =>
  (await rowsOf(strapi, 'merge-log').findMany({
    where: {
      uid: uidOf('person'),
      undoneAt: null,
      $or: [{ keptId: { $in: people } }, { mergedId: { $in: people } }],
    },
    select: ['id', 'operationId', 'keptId', 'mergedId'],
    orderBy: { id: 'desc' },
  })) as unknown as Standing[];

/** A later merge moved on what an earlier one had moved: the last one is taken back first. */
export const restsOn = (later: Standing, earlier: Standing): boolean =>
  later.id > earlier.id &&
  [later.keptId, later.mergedId].some((id) => id === earlier.keptId || id === earlier.mergedId);

export async function refuseEarlier(strapi: Core.Strapi, record: MergeRecord, kept: RecordName): Promise<void> {
  const standing = await findStanding(strapi, [record.keptId, record.mergedId]);
  const later = standing.find((one) => restsOn(one, record));
  if (later === undefined) return;
  throw new ConflictError(
    `Another merge of ${kept.name} came after this one; take that one back first (operation ${later.operationId}).`,
    { operationId: later.operationId },
  );
}

/** @throws NotFoundError (404) */
export async function findMergeOrRefuse(strapi: Core.Strapi, operationId: string): Promise<MergeRecord> {
  const record = await findMerge(strapi, operationId);
  if (record === null) throw new errors.NotFoundError(`There is no merge with the operation id "${operationId}".`);
  return record;
}
