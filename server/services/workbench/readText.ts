import type { Core } from '@strapi/strapi';
import { revisionOf, sentencesOf, type TextReply, toBlocks } from '../../../core';
import { articleStatusOf } from '../desk/articleStatusOf';
import { findArticle } from '../desk/findArticle';

/**
 * The text of an article's draft as anchors count it.
 * @throws NotFoundError (404)
 */
export async function readText(strapi: Core.Strapi, articleId: string): Promise<TextReply> {
  const article = await findArticle(strapi, articleId);
  const blocks = toBlocks(article.body);
  return {
    article: {
      documentId: article.documentId,
      headline: article.headline,
      inLanguage: article.inLanguage,
      datePublished: toMoment(article.datePublished),
      ...(await articleStatusOf(strapi, article)),
      embargoedUntil: toMoment(article.embargoedUntil),
    },
    blocks: blocks.map(({ text }) => ({
      text,
      sentences: sentencesOf(text, article.inLanguage).map(({ start, end }): [number, number] => [start, end]),
    })),
    revision: revisionOf(blocks),
  };
}

const toMoment = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
