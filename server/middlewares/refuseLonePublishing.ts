import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentCall, type DocumentMiddleware, isOurs, typeOf } from '../documentCall';
import { type Row, rowsOf } from '../documentsOf';
import { isCarrying } from '../services/followers/carrying';
import { FOLLOWER_TYPES, type FollowerType } from '../services/followers/findFollowers';

const WORD: Readonly<Record<FollowerType, string>> = { quote: 'quote', 'related-link': 'related link' };

const isFollowerType = (type: string): type is FollowerType => (FOLLOWER_TYPES as readonly string[]).includes(type);

/** Why this quote or link may not be published now, or null. */
async function reasonToWait(strapi: Core.Strapi, type: FollowerType, documentId: string): Promise<string | null> {
  const draft = await rowsOf(strapi, type).findOne({ where: { documentId, publishedAt: null }, populate: ['article'] });
  if (draft === null) return null;
  const word = WORD[type];
  const article = draft.article as (Row & { headline?: string }) | null;
  if (draft.withdrawn === true) return `This ${word} was taken back; it goes when its article is published.`;
  if (article === null) return `This ${word} belongs to no article; choose one, then publish the article.`;
  const published = await rowsOf(strapi, 'article').count({
    where: { documentId: article.documentId, publishedAt: { $notNull: true } },
  });
  return published > 0
    ? null
    : `Its article "${article.headline ?? article.documentId}" is not published; publish the article, and this ${word} follows.`;
}

async function refuse(strapi: Core.Strapi, call: DocumentCall, type: FollowerType): Promise<void> {
  const { documentId } = call.params;
  const reason = documentId === undefined ? null : await reasonToWait(strapi, type, documentId);
  if (reason !== null) throw new errors.ApplicationError(reason, { uid: call.uid, documentId });
}

/** A quote or link cannot be published while its article is not: it would be readable without its story. */
export const refuseLonePublishing =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    if (!isOurs(call) || call.action !== 'publish' || isCarrying()) return next();
    const type = typeOf(call);
    if (isFollowerType(type)) await refuse(strapi, call, type);
    return next();
  };
