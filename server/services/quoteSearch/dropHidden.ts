import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { removeEntries } from './indexTable';
import { openRow } from './openRow';

type Row = { readonly id: number; readonly documentId: string; readonly publishedAt?: unknown };
type Event = { readonly result?: Row | null };

/**
 * The index holds what everybody may see, and that alone: a published row that goes or changes takes its entry along,
 * in the same transaction. What is still to be seen comes back once that is committed.
 */
export function dropHidden(strapi: Core.Strapi): void {
  const dropBy =
    (narrow: (row: Row) => Parameters<typeof removeEntries>[1]) =>
    async ({ result }: Event): Promise<void> => {
      if (result && result.publishedAt !== null) await removeEntries(strapi, narrow(result));
    };
  const dropAllClosed = () => removeEntries(strapi, (entries) => entries.whereNotExists(openRow(strapi, new Date())));
  const dropQuote = dropBy(
    ({ id }) =>
      (entries) =>
        entries.where('i.quote_id', id),
  );
  const dropArticle = dropBy(
    ({ documentId }) =>
      (entries) =>
        entries.where('i.article_id', documentId),
  );
  const many = { afterUpdateMany: dropAllClosed, afterDeleteMany: dropAllClosed };
  strapi.db.lifecycles.subscribe({ models: [uidOf('quote')], afterUpdate: dropQuote, afterDelete: dropQuote, ...many });
  strapi.db.lifecycles.subscribe({
    models: [uidOf('article')],
    afterUpdate: dropArticle,
    afterDelete: dropArticle,
    ...many,
  });
}
