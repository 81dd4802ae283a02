import type { Core } from '@strapi/strapi';
import type { RecordState } from '../../../core';
import { type From, tableOf } from '../desk/tables';

type Draft = { readonly documentId: string; readonly updatedAt: unknown; readonly withdrawn?: unknown };

/** How drafts stand to what readers see of them; one statement for all. */
export async function readStates(
  strapi: Core.Strapi,
  from: From,
  type: 'quote' | 'article',
  drafts: readonly Draft[],
): Promise<(draft: Draft) => RecordState> {
  const published: { documentId: string; publishedAt: unknown }[] = await from(tableOf(strapi, type))
    .whereIn(
      'document_id',
      drafts.map(({ documentId }) => documentId),
    )
    .whereNotNull('published_at')
    .select('document_id as documentId', 'published_at as publishedAt');
  const since = new Map(published.map(({ documentId, publishedAt }) => [documentId, timeOf(publishedAt)]));
  return ({ documentId, updatedAt, withdrawn }) => {
    if (withdrawn) return 'withdrawn';
    const publishedAt = since.get(documentId);
    if (publishedAt === undefined) return 'draft';
    return timeOf(updatedAt) > publishedAt ? 'modified' : 'published';
  };
}

const timeOf = (value: unknown): number => new Date(value as string | number | Date).getTime();
