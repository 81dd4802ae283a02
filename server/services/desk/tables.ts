import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';

/** knex, bound to the open transaction; `from('communique_people as p')`. */
export type From = (table: string) => ReturnType<Core.Strapi['db']['connection']['table']>;

/** Statements of our own on one consistent state of the database: joins the open transaction or opens one. */
export const inTables = <T>(strapi: Core.Strapi, work: (from: From) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) =>
    work((table) => strapi.db.getConnection(table).transacting(trx as never)),
  ) as Promise<T>;

export const tableOf = (strapi: Core.Strapi, type: TypeName): string => strapi.db.metadata.get(uidOf(type)).tableName;

/** The table that keeps a relation of ours, and its columns: `owner` has the attribute, `target` is linked to. */
export type LinkTable = {
  readonly name: string;
  readonly owner: string;
  readonly target: string;
  /** Which of several comes first; null where there is one at most. */
  readonly order: string | null;
};

export function linkTableOf(strapi: Core.Strapi, type: TypeName, attribute: string): LinkTable {
  const relation = strapi.db.metadata.get(uidOf(type)).attributes[attribute] as {
    joinTable: {
      name: string;
      joinColumn: { name: string };
      inverseJoinColumn: { name: string };
      orderColumnName?: string;
    };
  };
  const { name, joinColumn, inverseJoinColumn, orderColumnName = null } = relation.joinTable;
  return { name, owner: joinColumn.name, target: inverseJoinColumn.name, order: orderColumnName };
}

/** PostgreSQL and MySQL hand out JSON read, SQLite as text. */
export function readJson<T>(value: unknown, otherwise: T): T {
  if (value === null || value === undefined) return otherwise;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
