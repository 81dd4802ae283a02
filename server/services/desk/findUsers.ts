import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import type { RecordRef } from './effects';
import { type From, inTables, tableOf } from './tables';

/** A record that links to another one. */
export type User = { readonly uid: string; readonly documentId: string; readonly isDraft: boolean };

/** More users than a decision can have made: enough to know that somebody else is among them. */
const MOST_USERS = 500;

type JoinTable = {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
};
type Relation = {
  readonly type?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly joinTable?: JoinTable;
};
type Owner = { readonly uid: string; readonly table: string; readonly hasDrafts: boolean };

/**
 * Whatever links to a record, in our types and in those of the host application. Asks the link tables: a filter through
 * a relation of a type to itself (`mergedInto`, `superEvent`) makes Strapi compare the record with itself.
 */
export const findUsers = (strapi: Core.Strapi, ref: RecordRef): Promise<User[]> =>
  inTables(strapi, async (from) => {
    const users: User[] = [];
    for (const [uid, { options }] of Object.entries(strapi.contentTypes)) {
      const { tableName, attributes } = strapi.db.metadata.get(uid);
      const owner = { uid, table: tableName, hasDrafts: options?.draftAndPublish === true };
      for (const { type, target, mappedBy, joinTable } of Object.values(attributes) as Relation[]) {
        if (type !== 'relation' || target !== uidOf(ref.type) || mappedBy || !joinTable) continue;
        users.push(...(await findOwners(from, joinTable, owner, { ...ref, table: tableOf(strapi, ref.type) })));
      }
    }
    return users;
  });

async function findOwners(
  from: From,
  { name, joinColumn, inverseJoinColumn }: JoinTable,
  { uid, table, hasDrafts }: Owner,
  target: RecordRef & { readonly table: string },
): Promise<User[]> {
  const rows: { documentId: string; publishedAt: unknown }[] = await from(`${name} as link`)
    .join(`${target.table} as target`, 'target.id', `link.${inverseJoinColumn.name}`)
    .join(`${table} as owner`, 'owner.id', `link.${joinColumn.name}`)
    .where('target.document_id', target.documentId)
    .limit(MOST_USERS)
    .select('owner.document_id as documentId', 'owner.published_at as publishedAt');
  return rows.map(({ documentId, publishedAt }) => ({ uid, documentId, isDraft: hasDrafts && publishedAt === null }));
}
