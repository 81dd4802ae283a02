import type { Core } from '@strapi/strapi';

/** An ISO moment as this database keeps it, for statements of our own. */
export const toDatabaseMoment = (strapi: Core.Strapi, iso: string): number | Date =>
  strapi.db.dialect.client === 'sqlite' ? new Date(iso).getTime() : new Date(iso);
