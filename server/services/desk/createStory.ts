import type { Core } from '@strapi/strapi';
import {
  analyzeStory,
  bodyBlocksOf,
  type CreateStoryReply,
  type CreateStoryRequest,
  type Story,
  toBlocks,
  toBody,
  toPlaceName,
} from '../../../core';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { toLine } from './acceptance';
import { hashOf } from './analyze';
import { ConflictError } from './conflict';
import { type Editor, madeBy } from './editor';
import { insertRows } from './insertRows';
import { getKnowledge } from './knowledge';
import { readStory } from './readStory';
import { getSettings } from './settings';
import { toSuggestionRows } from './toSuggestionRows';

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
  const story = readStory(request, await getSettings(strapi));
  const knowledge = await getKnowledge(strapi, story.date);
  try {
    return await strapi.db.transaction(async () => {
      // First, so that a twin of this request waits here and then fails on the unique columns.
      const receipt = await insertReceipt(strapi, { operationId: request.operationId, receivedHash, editor });
      const body = toBody(story);
      const article = await documentsOf(strapi, 'article').create({
        data: { ...toArticle(story, request), body, receivedText: request.text, receivedHash, ...madeBy(editor) },
      });
      const rows = toSuggestionRows(strapi, analyzeStory(story, knowledge), {
        articleId: article.documentId,
        text: story.text,
        ranges: bodyBlocksOf(story).map(({ span }) => span),
        blocks: toBlocks(body),
        known: new Map(),
      });
      await insertRows(strapi, 'suggestion', rows);
      await rowsOf(strapi, 'story-receipt').update({
        where: { documentId: receipt },
        data: { articleId: article.documentId },
      });
      return { articleId: article.documentId, isNew: true, suggestions: rows.length };
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

/** Of what Strapi's `string` keeps: room for the ellipsis. */
const LONGEST_HEADLINE = 250;

function toArticle(story: Story, { headline, date }: CreateStoryRequest) {
  const { dateline, text } = story;
  const byline = story.blocks.find(({ kind }) => kind === 'byline');
  const lead = story.blocks.find(({ kind }) => kind === 'paragraph') ?? story.blocks[0];
  const words = story.headline?.text ?? text.slice(lead?.span.start ?? 0, lead?.span.end);
  return {
    headline: headline ?? cut(words, LONGEST_HEADLINE),
    datelineText: dateline === null ? null : toLine(text.slice(dateline.span.start, dateline.span.end)),
    datelinePlace:
      dateline === null || dateline.place === null
        ? null
        : { place: toPlaceName(dateline.place), country: dateline.country },
    byline: byline === undefined ? null : toLine(text.slice(byline.span.start, byline.span.end)),
    inLanguage: story.language,
    datePublished: date === undefined ? null : `${date}T00:00:00.000Z`,
  };
}

/** At a word's end, with an ellipsis: half a word would be printed as it stands. */
function cut(words: string, longest: number): string {
  const line = words.split(/\s/u).filter(Boolean).join(' ');
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  return `${line.slice(0, end > 0 ? end : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
