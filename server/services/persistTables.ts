import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types';
import { type TypeName, uidOf } from '../content-types/attributes';

const STORE = { type: 'core', key: 'persisted_tables' } as const;

/** The tables of our types and of their links, under the names that the database really uses. */
function findTables(strapi: Core.Strapi): string[] {
  return Object.keys(contentTypes).flatMap((type) => {
    const { tableName, attributes } = strapi.db.metadata.get(uidOf(type as TypeName));
    const linkTables = Object.values(attributes).flatMap((attribute) =>
      attribute.type === 'relation' && 'joinTable' in attribute && attribute.joinTable?.name
        ? [attribute.joinTable.name]
        : [],
    );
    return [tableName, ...linkTables.filter((table) => table.startsWith('communique_'))];
  });
}

/** Strapi drops the tables of a plugin that is off for one boot, unless they are on this list of its core store. */
export async function persistTables(strapi: Core.Strapi): Promise<void> {
  const kept = ((await strapi.store.get(STORE)) ?? []) as (string | { name: string })[];
  const names = new Set(kept.map((table) => (typeof table === 'string' ? table : table.name)));
  const missing = [...new Set(findTables(strapi))].filter((table) => !names.has(table));
  if (missing.length === 0) return;
  await strapi.store.set({ ...STORE, value: [...kept, ...missing.map((name) => ({ name }))] });
}
