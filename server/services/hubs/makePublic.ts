import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/attributes';
import { documentsOf, rowsOf } from '../../documentsOf';
import type { Hub } from './findLinkedHubs';

/** Turns internal hubs public, through the document service so that whoever listens hears of it. Never the reverse. */
export async function makePublic(strapi: Core.Strapi, hubs: readonly Hub[]): Promise<void> {
  const idsOf = new Map<TypeName, Set<string>>();
  for (const { type, documentId } of hubs) idsOf.set(type, (idsOf.get(type) ?? new Set()).add(documentId));
  for (const [type, ids] of idsOf) {
    const internal = await rowsOf(strapi, type).findMany({
      where: { documentId: { $in: [...ids] }, visibility: 'internal' },
      select: ['documentId'],
      ...(type === 'person' ? { populate: { mergedInto: { select: ['id'] } } } : {}),
    });
    for (const { documentId, mergedInto } of internal) {
      // Who was merged into somebody else is not shown under the old record.
      if (mergedInto) continue;
      await documentsOf(strapi, type).update({ documentId, data: { visibility: 'public' } });
    }
  }
}
