import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { editedBy } from './editor';
import type { SuggestionRow } from './suggestionRow';

type ArticleLink = 'people' | 'about';

/**
 * People and events that an article is about hang on its draft; the published version takes them when it is published.
 * Returns whether they were not on it before.
 */
export async function linkToArticle(acceptance: Acceptance, field: ArticleLink, documentId: string): Promise<boolean> {
  if (await isLinked(acceptance, field, documentId)) return false;
  await updateArticle(acceptance, { [field]: { connect: [{ documentId }] } });
  return true;
}

type Link = { readonly field: ArticleLink; readonly documentId: string };

/** Off the article, unless a quote of it still names them, or another of its tags stands for them. */
export async function unlinkUnlessNamed(acceptance: Acceptance, row: SuggestionRow, link: Link): Promise<void> {
  const { field, documentId } = link;
  if ((await isNamed(acceptance, row, link)) || !(await isLinked(acceptance, field, documentId))) return;
  await updateArticle(acceptance, { [field]: { disconnect: [{ documentId }] } });
}

async function isNamed({ strapi, article }: Acceptance, row: SuggestionRow, { field, documentId }: Link) {
  const attribute = field === 'people' ? 'speaker' : 'event';
  const quotes = await rowsOf(strapi, 'quote').count({
    where: {
      article: { documentId: article.documentId },
      [attribute]: { documentId },
      publishedAt: null,
      withdrawn: { $ne: true },
    },
  });
  if (quotes > 0) return true;
  const tags = await rowsOf(strapi, 'suggestion').count({
    where: {
      articleId: article.documentId,
      recordId: documentId,
      decision: { $in: ['accepted', 'corrected'] },
      documentId: { $ne: row.documentId },
    },
  });
  return tags > 0;
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
