import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types/attributes';
import type { DocumentMiddleware } from '../documentCall';
import { whileCarrying } from '../services/followers/carrying';
import { findFollowers } from '../services/followers/findFollowers';
import { followArticle } from '../services/followers/followArticle';

/** A copy of an article starts without quotes and links (they would leave the original) and without its wire copy. */
const OF_THE_ORIGINAL = { quotes: { set: [] }, relatedLinks: { set: [] }, receivedText: null, receivedHash: null };

const isCarried = (action: string): action is keyof typeof followArticle => action in followArticle;

/** Quotes and links are published, unpublished, discarded and deleted with their article: the article first. */
export const carryFollowers =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    if (call.uid !== uidOf('article')) return next();
    const { action, params } = call;
    if (action === 'clone') {
      call.params = { ...params, data: { ...OF_THE_ORIGINAL, ...params.data } };
      return next();
    }
    if (!isCarried(action) || params.documentId === undefined) return next();
    const { documentId } = params;
    const before = await findFollowers(strapi, documentId);
    const result = await next();
    await whileCarrying(() => followArticle[action](strapi, documentId, before));
    return result;
  };
