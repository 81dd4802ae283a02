import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RecordName } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { ConflictError } from '../desk/conflict';
import type { Named } from './joinNames';

export type PersonRow = Row &
  Named & {
    readonly visibility: 'internal' | 'public';
    readonly sameAs: readonly string[] | null;
    readonly image: { readonly id: number; readonly name: string } | null;
    readonly mergedInto: (Row & { readonly name: string }) | null;
  };

export const findPerson = async (strapi: Core.Strapi, documentId: string): Promise<PersonRow | null> =>
  (await rowsOf(strapi, 'person').findOne({
    where: { documentId },
    populate: { image: { select: ['id', 'name'] }, mergedInto: { select: ['documentId', 'name'] } },
  })) as PersonRow | null;

export const toName = ({ documentId, name }: { documentId: string; name: string }): RecordName => ({
  documentId,
  name,
});

export type Two = { readonly kept: PersonRow; readonly merged: PersonRow };

/**
 * The two of a merge, if it can be done.
 * @throws NotFoundError (404: no such person), ValidationError (400: one and the same), ConflictError (409: one of them
 * was merged already, the message names into whom).
 */
export async function findTwo(strapi: Core.Strapi, keptId: string, mergedId: string): Promise<Two> {
  if (keptId === mergedId) {
    throw new errors.ValidationError(
      'mergedId: is the person itself; name another person, whose record says the same one.',
    );
  }
  const [kept, merged] = [await findPerson(strapi, keptId), await findPerson(strapi, mergedId)];
  if (kept === null) throw new errors.NotFoundError(`There is no person "${keptId}" to merge another one into.`);
  if (merged === null) throw new errors.NotFoundError(`There is no person "${mergedId}" to merge into ${kept.name}.`);
  refuseMerged(kept, 'merge into that one instead.');
  refuseMerged(merged, 'take that back first, or merge that one.');
  return { kept, merged };
}

function refuseMerged({ name, documentId, mergedInto }: PersonRow, advice: string): void {
  if (mergedInto === null) return;
  const into = toName(mergedInto);
  throw new ConflictError(`${name} was merged into ${into.name} already (${into.documentId}); ${advice}`, {
    person: documentId,
    mergedInto: into,
  });
}
