import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentMiddleware, isOurs, typeOf } from '../documentCall';
import { rowsOf } from '../documentsOf';

/** Discarding what was never published would delete it: Strapi drops the draft and finds nothing to put in its place. */
export const refuseEmptyDiscard =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { documentId } = call.params;
    if (!isOurs(call) || call.action !== 'discardDraft' || documentId === undefined) return next();
    const where = { documentId, publishedAt: { $notNull: true } };
    if ((await rowsOf(strapi, typeOf(call)).count({ where })) > 0) return next();
    throw new errors.ApplicationError(
      `${documentId} was never published, so there is nothing to go back to; delete it if it is not wanted.`,
    );
  };
