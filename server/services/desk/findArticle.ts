import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Row, rowsOf } from '../../documentsOf';

export type ArticleRow = Row & {
  readonly headline: string;
  readonly inLanguage: string;
  readonly body: unknown;
  readonly datePublished: string | null;
  readonly embargoedUntil: string | null;
  readonly updatedAt: string;
};

/**
 * The draft of an article.
 * @throws NotFoundError (404)
 */
export async function findArticle(strapi: Core.Strapi, documentId: string): Promise<ArticleRow> {
  const article = await rowsOf(strapi, 'article').findOne({ where: { documentId, publishedAt: null } });
  if (article === null) throw new errors.NotFoundError(`There is no article "${documentId.slice(0, 64)}".`);
  return article as ArticleRow;
}
