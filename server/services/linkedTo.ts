import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../content-types/attributes';
import { linkTableOf } from './desk/tables';
import type { Clause } from './publicity/publicity';

/**
 * A condition in Strapi's filter language: rows whose relation leads to this document, in any of its versions.
 * `{ [relation]: { documentId } }` says the same by a join, for which SQLite looks at every row there is: seconds,
 * where there are a million quotes.
 */
export function linkedTo(strapi: Core.Strapi, type: TypeName, relation: string, documentId: string): Clause {
  const knex = strapi.db.connection;
  const { name, owner, target } = linkTableOf(strapi, type, relation);
  const { target: uid } = strapi.db.metadata.get(uidOf(type)).attributes[relation] as unknown as { target: string };
  const versions = knex(strapi.db.metadata.get(uid).tableName).where('document_id', documentId).select('id');
  return { id: { $in: knex(name).whereIn(target, versions).select(owner) } };
}
