import type { Core } from '@strapi/strapi';
import { type Row, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';
import type { ArticleRow } from './findArticle';

/** Modified: the draft, or the draft of a quote or link of it, was changed since the article was published. */
export async function articleStatusOf(
  strapi: Core.Strapi,
  { documentId, updatedAt }: ArticleRow,
): Promise<{ isPublished: boolean; isModified: boolean }> {
  const published = (await rowsOf(strapi, 'article').findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['updatedAt', 'publishedAt'],
  })) as (Row & { updatedAt: string }) | null;
  if (published === null) return { isPublished: false, isModified: false };
  const latest = await Promise.all(
    (['quote', 'related-link'] as const).map((type) =>
      rowsOf(strapi, type).findMany({
        where: { ...linkedTo(strapi, type, 'article', documentId), publishedAt: null },
        select: ['updatedAt'],
        orderBy: { updatedAt: 'desc' },
        limit: 1,
      }),
    ),
  );
  const changes = [updatedAt, ...latest.flat().map((row) => String(row.updatedAt))].map((at) => new Date(at).getTime());
  const since = new Date(String(published.publishedAt)).getTime();
  return { isPublished: true, isModified: Math.max(...changes) > since };
}
