import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, isDataWrite, typeOf } from '../documentCall';
import { documentsOf, type Row } from '../documentsOf';

/**
 * `create` and `update` with `status: 'published'` (the default of Strapi's REST routes) publish inside the document
 * service, where no middleware sees it. Here the draft is written first and published by a call of its own.
 */
export const publishInTwoSteps =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const hasDrafts = strapi.contentType(call.uid as never)?.options?.draftAndPublish === true;
    if (!isDataWrite(call) || !hasDrafts || call.params.status !== 'published') return next();
    const { data: _, status: __, ...selection } = call.params;
    call.params = { ...call.params, status: 'draft' };
    const draft = (await next()) as Row | null;
    if (draft === null || call.action === 'clone') return draft;
    const { entries } = await documentsOf(strapi, typeOf(call)).publish({
      ...selection,
      documentId: draft.documentId,
    });
    return entries[0];
  };
