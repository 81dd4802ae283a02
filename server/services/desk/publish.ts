import type { Core } from '@strapi/strapi';
import type { PublishReply } from '../../../core';
import { documentsOf, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';
import { findArticle } from './findArticle';

/**
 * Publishes an article; its quotes and links follow it in the same transaction (middlewares/carryFollowers).
 * @throws ValidationError (400) when a field that a published article needs is missing.
 */
export async function publishArticle(strapi: Core.Strapi, articleId: string): Promise<PublishReply> {
  await findArticle(strapi, articleId);
  const { entries } = await documentsOf(strapi, 'article').publish({ documentId: articleId });
  const count = (type: 'quote' | 'related-link') =>
    rowsOf(strapi, type).count({
      where: { ...linkedTo(strapi, type, 'article', articleId), publishedAt: { $notNull: true } },
    });
  return {
    documentId: articleId,
    publishedAt: new Date(String(entries[0]?.publishedAt)).toISOString(),
    quotes: await count('quote'),
    links: await count('related-link'),
  };
}
