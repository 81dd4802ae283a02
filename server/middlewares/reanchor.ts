import type { Core } from '@strapi/strapi';
import { type TextBlock, toBlocks } from '../../core';
import { uidOf } from '../content-types/attributes';
import type { DocumentCall, DocumentMiddleware } from '../documentCall';
import { rowsOf } from '../documentsOf';
import { type Editor, toEditor } from '../services/desk/editor';
import { reanchorArticle } from '../services/desk/reanchorArticle';

/**
 * Whoever changes the body of an article, through the admin, the API or an import, takes its tags along: both texts
 * are at hand here, so every anchor is mapped by their difference and none is guessed.
 */
export const reanchor =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { documentId } = call.params;
    if (!canChangeBody(call) || documentId === undefined) return next();
    const before = await readBlocks(strapi, documentId);
    const result = await next();
    const after = await readBlocks(strapi, documentId);
    if (isSameText(before, after)) return result;
    const counts = await reanchorArticle(strapi, { articleId: documentId, before, after, editor: findEditor(strapi) });
    const { ok, moved, changed, lost } = counts;
    strapi.log.info(
      `[communique] ${documentId} was edited: ${ok} tags ok, ${moved} moved, ${changed} changed, ${lost} lost`,
    );
    return result;
  };

const canChangeBody = ({ uid, action, params }: DocumentCall): boolean =>
  uid === uidOf('article') &&
  (action === 'discardDraft' || (action === 'update' && params.data !== undefined && 'body' in params.data));

async function readBlocks(strapi: Core.Strapi, documentId: string): Promise<readonly TextBlock[]> {
  const draft = await rowsOf(strapi, 'article').findOne({ where: { documentId, publishedAt: null }, select: ['body'] });
  return toBlocks(draft?.body);
}

const isSameText = (a: readonly TextBlock[], b: readonly TextBlock[]): boolean =>
  a.length === b.length && a.every(({ text }, n) => text === b[n]?.text);

/** The admin user behind the request; nobody for an import or an API token. */
function findEditor(strapi: Core.Strapi): Editor | null {
  const state = strapi.requestContext.get()?.state;
  return state?.route?.info?.type === 'admin' && state.user ? toEditor(state.user) : null;
}
