import type { Core } from '@strapi/strapi';
import type { CreateStoryReply, CreateStoryRequest } from '../../../core';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { hashOf } from './analyze';
import { ConflictError } from './conflict';
import { type Editor, madeBy } from './editor';
import { insertRows } from './insertRows';
import { getKnowledge } from './knowledge';
import { prepareStory } from './prepareStory';
import { getSettings } from './settings';

type Receipt = Row & { readonly operationId: string; readonly receivedHash: string; readonly articleId: string | null };

/**
 * A pasted story → a draft article with its suggestions, in one transaction. The same operation, or the same copy, at
 * any time and from any side, is the same article.
 * @throws ConflictError when the operation id was used for another story.
 */
export async function createStory(
  strapi: Core.Strapi,
  request: CreateStoryRequest,
  editor: Editor,
): Promise<CreateStoryReply> {
  const receivedHash = hashOf(request.text);
  const earlier = await findEarlier(strapi, request.operationId, receivedHash);
  if (earlier) return earlier;
  const knowledge = await getKnowledge(strapi, request.date ?? null);
  const prepared = prepareStory(request, { settings: await getSettings(strapi), knowledge });
  for (const why of prepared.leftOut) strapi.log.warn(`[communique] left out: ${why}`);
  try {
    return await strapi.db.transaction(async () => {
      // First, so that a twin of this request waits here and then fails on the unique columns.
      const receipt = await insertReceipt(strapi, { operationId: request.operationId, receivedHash, editor });
      const article = await documentsOf(strapi, 'article').create({
        data: { ...prepared.article, receivedHash, ...madeBy(editor) },
      });
      const articleId = article.documentId;
      const rows = prepared.suggestions.map((row) => ({ ...row, articleId }));
      await insertRows(strapi, 'suggestion', rows);
      await rowsOf(strapi, 'story-receipt').update({
        where: { documentId: receipt },
        data: { articleId },
      });
      return { articleId, isNew: true, suggestions: rows.length };
    });
  } catch (error) {
    const twin = await findEarlier(strapi, request.operationId, receivedHash);
    if (twin) return twin;
    throw error;
  }
}

async function findEarlier(
  strapi: Core.Strapi,
  operationId: string,
  receivedHash: string,
): Promise<CreateStoryReply | null> {
  const receipts = (await rowsOf(strapi, 'story-receipt').findMany({
    where: { $or: [{ operationId }, { receivedHash }] },
  })) as Receipt[];
  const same = receipts.find((receipt) => receipt.operationId === operationId);
  if (same && same.receivedHash !== receivedHash) {
    throw new ConflictError(
      `operationId "${operationId}" was used for another story; make a new one for each story that is sent.`,
      { articleId: same.articleId },
    );
  }
  const receipt = same ?? receipts[0];
  if (!receipt) return null;
  const articleId = String(receipt.articleId);
  if ((await rowsOf(strapi, 'article').count({ where: { documentId: articleId } })) > 0) {
    const suggestions = await rowsOf(strapi, 'suggestion').count({ where: { articleId } });
    return { articleId, isNew: receipt === same, suggestions };
  }
  // Its article was deleted since: the story may come in again.
  await rowsOf(strapi, 'story-receipt').deleteMany({ where: { id: receipt.id } });
  return null;
}

type NewReceipt = { operationId: string; receivedHash: string; editor: Editor };

async function insertReceipt(strapi: Core.Strapi, { operationId, receivedHash, editor }: NewReceipt): Promise<string> {
  const [documentId] = await insertRows(strapi, 'story-receipt', [
    { operationId, receivedHash, who: editor.name, at: new Date().toISOString() },
  ]);
  return String(documentId);
}
