import type { Core } from '@strapi/strapi';
import { inTables, tableOf } from './tables';

/**
 * Raises a suggestion's version, if it still is the one that the editor saw: one statement, so that of twenty who
 * decide at the same moment exactly one is the first. The row stays locked until the transaction ends.
 */
export const claimVersion = (strapi: Core.Strapi, documentId: string, version: number): Promise<boolean> =>
  inTables(strapi, async (from) => {
    const raised = await from(tableOf(strapi, 'suggestion'))
      .where({ document_id: documentId, version })
      .update({ version: version + 1 });
    return raised === 1;
  });

/** The same for a suggestion that is decided along with another one: whatever its version, if nobody decided on it. */
export const claimOpen = (
  strapi: Core.Strapi,
  { documentId, articleId, kind }: { documentId: string; articleId: string; kind: string },
): Promise<boolean> =>
  inTables(strapi, async (from) => {
    const raised = await from(tableOf(strapi, 'suggestion'))
      .where({ document_id: documentId, article_id: articleId, kind, decision: 'open' })
      .increment('version', 1);
    return raised === 1;
  });
