import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types/attributes';
import type { DocumentMiddleware } from '../documentCall';
import { type Row, rowsOf } from '../documentsOf';
import { isCarrying } from '../services/followers/carrying';
import { findLinkedHubs } from '../services/hubs/findLinkedHubs';
import { makePublic } from '../services/hubs/makePublic';

async function findArticleId(strapi: Core.Strapi, documentId: string | undefined): Promise<string | undefined> {
  const quote = await rowsOf(strapi, 'quote').findOne({ where: { documentId }, populate: ['article'] });
  return (quote?.article as Row | null | undefined)?.documentId;
}

/**
 * Hubs are internal until an article or a quote that links them is published: a person made while tagging an
 * embargoed story must not betray it.
 */
export const openHubs =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const isArticle = call.uid === uidOf('article');
    const isLoneQuote = call.uid === uidOf('quote') && !isCarrying();
    if (call.action !== 'publish' || !(isArticle || isLoneQuote)) return next();
    const result = await next();
    const { documentId } = call.params;
    const articleId = isArticle ? documentId : await findArticleId(strapi, documentId);
    if (articleId !== undefined) await makePublic(strapi, await findLinkedHubs(strapi, articleId, new Date()));
    return result;
  };
