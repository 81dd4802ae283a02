import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types/attributes';
import type { DocumentMiddleware } from '../documentCall';
import { afterCommit } from '../services/afterCommit';
import { isCarrying } from '../services/followers/carrying';
import { quoteSearchOf } from '../services/quoteSearch/quoteSearch';

const TURNS = new Set(['publish', 'unpublish', 'delete']);

/** Once an article or a lone quote has turned public or private, and that is committed, the quote search hears of it. */
export const keepSearchIndex =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { uid, action, params } = call;
    const result = await next();
    const kind = uid === uidOf('article') ? 'article' : uid === uidOf('quote') ? 'quote' : null;
    const { documentId } = params;
    if (kind !== null && documentId !== undefined && TURNS.has(action) && !isCarrying())
      await afterCommit(strapi, () => quoteSearchOf(strapi).follow({ kind, documentId }));
    return result;
  };
