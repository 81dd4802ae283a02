import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';
import { afterCommit } from '../afterCommit';
import { removeEntries } from './indexTable';
import { openRow } from './openRow';
import { quoteSearchOf } from './quoteSearch';

/** As far as the query that wrote it selected it. */
type Row = { readonly id: number; readonly documentId?: string; readonly publishedAt?: unknown };
type Event = { readonly result?: Row | null };

const COLUMNS = { article: 'i.article_id', quote: 'i.document_id' } as const;

/**
 * The index holds what everybody may see, and that alone: a published row that goes or changes takes its entry along,
 * in the same transaction, whoever wrote it and how. What is still to be seen comes back once that is committed.
 */
export function watchRows(strapi: Core.Strapi): void {
  const search = quoteSearchOf(strapi);
  /** Which rows were written is not told: the whole index is looked through. */
  const lookThrough = async (): Promise<void> => {
    await removeEntries(strapi, (entries) => entries.whereNotExists(openRow(strapi, new Date())));
    await afterCommit(strapi, () => search.heal());
  };
  for (const kind of ['article', 'quote'] as const) {
    /** @returns what is to be looked at again, if anything */
    const drop = async ({ result }: Event): Promise<string | null> => {
      if (!result || result.publishedAt === null) return null;
      const documentId = result.documentId ?? (await readDocumentId(strapi, kind, result.id));
      if (documentId === null) await lookThrough();
      else await removeEntries(strapi, (entries) => entries.where(COLUMNS[kind], documentId));
      return documentId;
    };
    const dropAndFollow = async (event: Event): Promise<void> => {
      const documentId = await drop(event);
      if (documentId !== null) await afterCommit(strapi, () => search.follow({ kind, documentId }));
    };
    strapi.db.lifecycles.subscribe({
      models: [uidOf(kind)],
      afterUpdate: dropAndFollow,
      // A published row that goes leaves nothing; one that may have been the draft does.
      afterDelete: async (event: Event) =>
        event.result?.publishedAt === undefined ? dropAndFollow(event) : void (await drop(event)),
      afterUpdateMany: lookThrough,
      afterDeleteMany: lookThrough,
    });
  }
}

async function readDocumentId(strapi: Core.Strapi, kind: 'article' | 'quote', id: number): Promise<string | null> {
  const row = await rowsOf(strapi, kind).findOne({ where: { id }, select: ['documentId'] });
  return row?.documentId ?? null;
}
