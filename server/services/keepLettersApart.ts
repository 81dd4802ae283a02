import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types';
import { type TypeName, uidOf } from '../content-types/attributes';

const COLLATION = 'utf8mb4_bin';

/**
 * On MariaDB and MySQL "ANA" is "ana" and "Âna" by default, so that one name would be taken for another and a condition
 * would find what it does not find elsewhere. Our tables compare letter by letter, as on SQLite and PostgreSQL. Done
 * once for each table; of what is searched for its words the index has its own folding.
 */
export async function keepLettersApart(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'mysql') return;
  const knex = strapi.db.connection;
  const ours = (Object.keys(contentTypes) as TypeName[]).map((type) => strapi.db.metadata.get(uidOf(type)).tableName);
  const others: { name: string }[] = await knex('information_schema.tables')
    .whereRaw('table_schema = database()')
    .whereIn('table_name', ours)
    .whereNot('table_collation', COLLATION)
    .select({ name: 'table_name' });
  for (const { name } of others) {
    await knex.raw(`alter table ?? convert to character set utf8mb4 collate ${COLLATION}`, [name]);
  }
}
