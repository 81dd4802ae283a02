import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type AnalyzeReply, type AnalyzeRequest, analyzeStory } from '../../../core';
import { rowsOf } from '../../documentsOf';
import { getKnowledge } from './knowledge';
import { readStory } from './readStory';
import { getSettings } from './settings';

/** SHA-256 of the copy as it came, before anything was normalized: what "the same story again" means. */
export const hashOf = (receivedText: string): string => createHash('sha256').update(receivedText, 'utf8').digest('hex');

/** The draft of the article that was made from this very copy. */
async function findArticleOf(strapi: Core.Strapi, receivedHash: string): Promise<string | null> {
  const article = await rowsOf(strapi, 'article').findOne({
    where: { receivedHash, publishedAt: null },
    select: ['documentId'],
  });
  return article?.documentId ?? null;
}

/** How a story would be split, and what would be proposed. Nothing is saved. */
export async function analyze(strapi: Core.Strapi, request: AnalyzeRequest): Promise<AnalyzeReply> {
  const story = readStory(request, await getSettings(strapi));
  const analysis = analyzeStory(story, await getKnowledge(strapi, story.date));
  return { story, analysis, existingArticleId: await findArticleOf(strapi, hashOf(request.text)) };
}
