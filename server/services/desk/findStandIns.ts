import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import type { LogRow } from './tagLog';

type Before = { readonly record: { readonly documentId: string } | null };

/**
 * For the ids of tags that an editor made and took back: the records that they stood for. A quote may still name such a
 * tag as its speaker, and means the same person.
 */
export async function findStandIns(
  strapi: Core.Strapi,
  articleId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const entries = (await rowsOf(strapi, 'tag-log').findMany({
    where: { articleId, what: 'untag', suggestionId: { $in: [...ids] } },
    orderBy: { id: 'asc' },
  })) as LogRow[];
  return new Map(
    entries.flatMap(({ suggestionId, before }) => {
      const record = (before as Before | null)?.record ?? null;
      return record === null ? [] : [[suggestionId, record.documentId] as const];
    }),
  );
}
