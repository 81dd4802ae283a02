import type { Core } from '@strapi/strapi';

type Rows = readonly Record<string, unknown>[];

/** Logs and revisions tell what was done; the quote search follows from the other tables, a moment later. */
export const NO_STATE = /_logs$|_quote_index$|_quote_words|_revisions$/;
/** Written by every change, whatever it changes. */
const STAMPS = ['created_at', 'updated_at', 'created_by_id', 'updated_by_id'];

/** All rows of the tables whose name begins like one of these, without stamps, in the order of their ids. */
export async function tablesNow(strapi: Core.Strapi, prefixes: readonly string[]): Promise<Record<string, Rows>> {
  const knex = strapi.db.connection;
  const all = await strapi.db.dialect.schemaInspector.getTables();
  const names = all.filter((name) => prefixes.some((prefix) => name.startsWith(prefix))).sort();
  const tables: Record<string, Rows> = {};
  for (const name of names.filter((one) => !NO_STATE.test(one))) {
    const rows: Record<string, unknown>[] = await knex(name).select('*').orderBy('id');
    tables[name] = rows.map((row) => ({
      ...Object.fromEntries(Object.entries(row).filter(([key]) => !STAMPS.includes(key))),
      // Of a row without drafts it is the moment of the last change.
      ...('published_at' in row ? { published_at: row.published_at !== null } : {}),
    }));
  }
  return tables;
}
