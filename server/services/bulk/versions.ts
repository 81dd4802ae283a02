import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';
import { tableOf } from '../desk/tables';
import type { Knex } from '../quoteSearch/searchIndex';
import type { BulkDocument } from './bulkDocument';

/** A document's row as a draft, as what is published, or the one row of a type without drafts. */
export type Version = 'draft' | 'published' | 'only';

export const hasDrafts = (strapi: Core.Strapi, type: TypeName): boolean =>
  strapi.contentTypes[uidOf(type) as never]?.options?.draftAndPublish === true;

export function versionsOf(strapi: Core.Strapi, { type, isPublished = false }: BulkDocument): readonly Version[] {
  if (!hasDrafts(strapi, type)) return ['only'];
  return isPublished ? ['draft', 'published'] : ['draft'];
}

/** Row ids by documentId and version. */
export type RowIds = ReadonlyMap<string, number>;
export const rowKey = (documentId: string, version: Version): string => `${documentId} ${version}`;

/** How many documentIds a statement names: every database takes so many. */
const NAMED = 500;

/** The rows of these documents of one type. */
export async function readRowIds(
  strapi: Core.Strapi,
  trx: Knex,
  { type, documentIds }: { readonly type: TypeName; readonly documentIds: readonly string[] },
): Promise<RowIds> {
  const ids = new Map<string, number>();
  const withDrafts = hasDrafts(strapi, type);
  for (let from = 0; from < documentIds.length; from += NAMED) {
    const rows: { id: number; document_id: string; published_at: unknown }[] = await trx(tableOf(strapi, type))
      .whereIn('document_id', documentIds.slice(from, from + NAMED))
      .select('id', 'document_id', 'published_at');
    for (const { id, document_id: documentId, published_at: publishedAt } of rows) {
      const version = withDrafts ? (publishedAt === null ? 'draft' : 'published') : 'only';
      ids.set(rowKey(documentId, version), id);
    }
  }
  return ids;
}
