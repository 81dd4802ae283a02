import type { Core } from '@strapi/strapi';
import type { NextReply } from '../../../core';
import { findUndecided, NEWEST_FIRST } from './listInbox';
import { getSettings } from './settings';
import { inTables, tableOf } from './tables';

/**
 * The article that follows another one in the inbox, or the first one after the last. The other one need not be in the
 * inbox any more: it has its place in the order all the same. One that there is not is followed by the first.
 */
export async function findNext(strapi: Core.Strapi, after: string): Promise<NextReply> {
  const { showAbove } = await getSettings(strapi);
  return inTables(strapi, async (from) => {
    const others = () =>
      findUndecided(strapi, from, { q: '', showAbove })
        .whereNot('article.document_id', after)
        .orderBy([...NEWEST_FIRST])
        .select('article.document_id as documentId', 'article.headline as headline');
    // Compared in the database: it keeps times more exactly than JavaScript does.
    const here = (column: 'created_at' | 'id') =>
      from(tableOf(strapi, 'article')).where('document_id', after).whereNull('published_at').max(column);
    const next: NextReply | undefined = await others()
      .andWhere((later) =>
        later
          .where('article.created_at', '<', here('created_at'))
          .orWhere((same) =>
            same.where('article.created_at', here('created_at')).andWhere('article.id', '<', here('id')),
          ),
      )
      .first();
    return next ?? ((await others().first()) as NextReply | undefined) ?? null;
  });
}
