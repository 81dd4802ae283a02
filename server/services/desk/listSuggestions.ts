import type { Core } from '@strapi/strapi';
import type { Progress, SuggestionsReply } from '../../../core';
import { rowsOf } from '../../documentsOf';
import { articleStatusOf } from './articleStatusOf';
import { findArticle } from './findArticle';
import { findKnown } from './findKnown';
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
  const { isPublished, isModified } = await articleStatusOf(strapi, article);
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
    known: await findKnown(strapi, article, rows),
  };
}
