import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { editedBy } from './editor';

export type ArticleLink = 'people' | 'about';

/** People and events that an article is about hang on its draft; the published version takes them when it is published. */
export async function linkToArticle(acceptance: Acceptance, field: ArticleLink, documentId: string): Promise<void> {
  if (await isLinked(acceptance, field, documentId)) return;
  await updateArticle(acceptance, { [field]: { connect: [{ documentId }] } });
}

export async function unlinkFromArticle(acceptance: Acceptance, field: ArticleLink, documentId: string): Promise<void> {
  if (!(await isLinked(acceptance, field, documentId))) return;
  await updateArticle(acceptance, { [field]: { disconnect: [{ documentId }] } });
}

async function updateArticle({ strapi, article, editor }: Acceptance, data: Record<string, unknown>): Promise<void> {
  await documentsOf(strapi, 'article').update({
    documentId: article.documentId,
    data: { ...data, ...editedBy(editor) },
  });
}

async function isLinked({ strapi, article }: Acceptance, field: ArticleLink, documentId: string): Promise<boolean> {
  const draft = await rowsOf(strapi, 'article').findOne({
    where: { documentId: article.documentId, publishedAt: null },
    select: ['id'],
    populate: { [field]: { select: ['documentId'] } },
  });
  return ((draft?.[field] ?? []) as Row[]).some((linked) => linked.documentId === documentId);
}
