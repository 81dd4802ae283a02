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
    });
    for (const { documentId } of internal) {
      await documentsOf(strapi, type).update({ documentId, data: { visibility: 'public' } });
    }
  }
}
