import type { Core } from '@strapi/strapi';

/** Milliseconds since 1970 by the clock of the database: those of several Strapi processes may differ. */
const NOW = {
  sqlite: "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
  postgres: 'CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)',
  mysql: 'CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)',
} as const;

/** For use in a statement, `ago` milliseconds before it is carried out. */
export function databaseTime(strapi: Core.Strapi, ago = 0) {
  const now = NOW[strapi.db.dialect.client as keyof typeof NOW];
  return strapi.db.connection.raw(`${now} - ?`, [ago]);
}
