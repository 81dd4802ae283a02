import type { Core } from '@strapi/strapi';
import { type Row, rowsOf } from '../../documentsOf';
import type { Standing, StoryKey } from './importedStory';

type Receipt = Row & { readonly operationId: string; readonly receivedHash: string; readonly articleId: string | null };

/** In order. A story whose article was deleted since may come in again. Writes nothing. */
export async function findStandings(strapi: Core.Strapi, keys: readonly StoryKey[]): Promise<readonly Standing[]> {
  const receipts = await readReceipts(strapi, keys);
  const present = receipts.filter(({ articleId }) => articleId !== null);
  const byHash = new Map(present.map((receipt) => [receipt.receivedHash, receipt]));
  const byOperation = new Map(present.map((receipt) => [receipt.operationId, receipt]));
  return keys.map(({ operationId, receivedHash }): Standing => {
    const same = byHash.get(receivedHash);
    if (same) return { kind: 'same', articleId: String(same.articleId) };
    const changed = byOperation.get(operationId);
    return changed ? { kind: 'changed', articleId: String(changed.articleId) } : { kind: 'new' };
  });
}

/** Receipts of articles that are no more would stand in the way of the same story's new one. */
export async function forgetDeleted(strapi: Core.Strapi, keys: readonly StoryKey[]): Promise<void> {
  const gone = (await readReceipts(strapi, keys)).filter(({ articleId }) => articleId === null);
  if (gone.length === 0) return;
  await rowsOf(strapi, 'story-receipt').deleteMany({ where: { id: { $in: gone.map(({ id }) => id) } } });
}

/** `articleId` is null where the article is no more. */
async function readReceipts(strapi: Core.Strapi, keys: readonly StoryKey[]): Promise<readonly Receipt[]> {
  const receipts = (await rowsOf(strapi, 'story-receipt').findMany({
    where: {
      $or: [
        { receivedHash: { $in: keys.map(({ receivedHash }) => receivedHash) } },
        { operationId: { $in: keys.map(({ operationId }) => operationId) } },
      ],
    },
  })) as Receipt[];
  if (receipts.length === 0) return [];
  const articles = await rowsOf(strapi, 'article').findMany({
    where: { documentId: { $in: receipts.flatMap(({ articleId }) => articleId ?? []) } },
    select: ['documentId'],
  });
  const there = new Set(articles.map(({ documentId }) => documentId));
  return receipts.map((receipt) => ({
    ...receipt,
    articleId: receipt.articleId !== null && there.has(receipt.articleId) ? receipt.articleId : null,
  }));
}
