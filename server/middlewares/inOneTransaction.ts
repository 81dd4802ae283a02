import type { Core } from '@strapi/strapi';
import { type DocumentMiddleware, isWrite } from '../documentCall';

/** Whatever one call sets in motion is kept or taken back as a whole; calls made inside join the same transaction. */
export const inOneTransaction =
  (strapi: Core.Strapi): DocumentMiddleware =>
  (call, next) =>
    isWrite(call) ? strapi.db.transaction(() => next()) : next();
