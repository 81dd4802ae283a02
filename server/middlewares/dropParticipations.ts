import type { Core } from '@strapi/strapi';
import { uidOf } from '../content-types/attributes';
import type { DocumentMiddleware } from '../documentCall';
import { documentsOf, rowsOf } from '../documentsOf';

/** Who took part in an event goes with the event: editors never see these records and could not clear them away. */
export const dropParticipations =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    const { documentId } = call.params;
    if (call.uid !== uidOf('diplomatic-event') || call.action !== 'delete' || documentId === undefined) return next();
    const where = { event: { documentId } };
    const parts = await rowsOf(strapi, 'participation').findMany({ where, select: ['documentId'] });
    const result = await next();
    for (const part of parts) await documentsOf(strapi, 'participation').delete({ documentId: part.documentId });
    return result;
  };
