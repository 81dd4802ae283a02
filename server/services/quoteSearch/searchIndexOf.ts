import type { Core } from '@strapi/strapi';
import { mariadbWords } from './mariadbWords';
import { postgresWords } from './postgresWords';
import type { SearchIndex } from './searchIndex';
import { sqliteWords } from './sqliteWords';

const INDEXES: Readonly<Record<string, SearchIndex>> = {
  sqlite: sqliteWords,
  postgres: postgresWords,
  mysql: mariadbWords,
};

export function searchIndexOf(strapi: Core.Strapi): SearchIndex {
  const { client } = strapi.db.dialect;
  const index = INDEXES[client];
  if (index === undefined) throw new Error(`There is no quote search for a database of kind "${client}"`);
  return index;
}
