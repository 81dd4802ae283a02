import type { Core } from '@strapi/strapi';
import { inTables, tableOf } from '../desk/tables';

/**
 * Holds two people until the transaction ends, so that of two merges with one of them the second sees what the first
 * did. Always in one order, or two merges the other way round would wait for each other.
 */
export const claimPeople = (strapi: Core.Strapi, people: readonly string[]): Promise<void> =>
  inTables(strapi, async (from) => {
    const table = tableOf(strapi, 'person');
    for (const documentId of [...people].sort()) {
      // Writes what is there: the lock is what is wanted.
      await from(table).where({ document_id: documentId }).update({ document_id: documentId });
    }
  });
