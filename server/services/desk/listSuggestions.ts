import type { Core } from '@strapi/strapi';
import type { Progress, SuggestionsReply } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { type ArticleRow, findArticle } from './findArticle';
import { tallySuggestions, toProgress } from './progress';
import { getSettings } from './settings';
import { inTextOrder, type SuggestionRow, toStored } from './suggestionRow';
import { inTables } from './tables';

export async function getProgress(strapi: Core.Strapi, articleId: string): Promise<Progress> {
  const { showAbove } = await getSettings(strapi);
  return inTables(strapi, async (from) =>
    toProgress(await tallySuggestions(strapi, from, { articleIds: [articleId], showAbove })),
  );
}

/** An article's suggestions in text order, decided ones too; undecided ones only above the desk's confidence. */
export async function listSuggestions(strapi: Core.Strapi, articleId: string): Promise<SuggestionsReply> {
  const article = await findArticle(strapi, articleId);
  const { showAbove } = await getSettings(strapi);
  const rows = (await rowsOf(strapi, 'suggestion').findMany({ where: { articleId } })) as SuggestionRow[];
  const shown = rows.filter(({ decision, confidence }) => decision !== 'open' || Number(confidence ?? 1) >= showAbove);
  const { isPublished, isModified } = await statusOf(strapi, article);
  return {
    article: {
      documentId: article.documentId,
      headline: article.headline,
      inLanguage: article.inLanguage,
      isPublished,
      isModified,
      embargoedUntil: article.embargoedUntil,
    },
    progress: await getProgress(strapi, articleId),
    suggestions: shown.sort(inTextOrder).map(toStored),
    known: {},
  };
}

/** Modified: the draft, or the draft of a quote or link of it, was changed since the article was published. */
async function statusOf(
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
        where: { article: { documentId }, publishedAt: null },
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
