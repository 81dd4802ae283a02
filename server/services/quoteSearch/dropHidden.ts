import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { removeEntries } from './indexTable';
import { openRow } from './openRow';

type Row = { readonly id: number; readonly documentId: string; readonly publishedAt?: unknown };
type Event = { readonly result?: Row | null };

/**
 * The index holds what everybody may see, and that alone: a published row that goes or changes takes its entry along,
 * in the same transaction. What is still to be seen comes back a moment after a publish; after a query past the document
 * service, with the hourly look for what is missing.
 */
export function dropHidden(strapi: Core.Strapi): void {
  const dropBy =
    (column: string, read: (row: Row) => string | number) =>
    async ({ result }: Event): Promise<void> => {
      if (result && result.publishedAt !== null)
        await removeEntries(strapi, (entries) => entries.where(column, read(result)));
    };
  const dropAllClosed = () => removeEntries(strapi, (entries) => entries.whereNotExists(openRow(strapi, new Date())));
  const dropQuote = dropBy('i.quote_id', ({ id }) => id);
  const dropArticle = dropBy('i.article_id', ({ documentId }) => documentId);
  const many = { afterUpdateMany: dropAllClosed, afterDeleteMany: dropAllClosed };
  strapi.db.lifecycles.subscribe({ models: [uidOf('quote')], afterUpdate: dropQuote, afterDelete: dropQuote, ...many });
  strapi.db.lifecycles.subscribe({
    models: [uidOf('article')],
    afterUpdate: dropArticle,
    afterDelete: dropArticle,
    ...many,
  });
}
