import type { Core } from '@strapi/strapi';
import type { ProgressReply } from '../../../core';
import { type Tally, tallySuggestions, toProgress } from './progress';
import { getSettings } from './settings';
import { inTables } from './tables';

/** How far each article is, in one statement for all of them; 0 of 0 for one that has no suggestions. */
export async function listProgress(strapi: Core.Strapi, articleIds: readonly string[]): Promise<ProgressReply> {
  const { showAbove } = await getSettings(strapi);
  const tallies = await inTables(strapi, (from) => tallySuggestions(strapi, from, { articleIds, showAbove }));
  const talliesOf = new Map<string, Tally[]>(articleIds.map((id) => [id, []]));
  for (const tally of tallies) talliesOf.get(tally.articleId)?.push(tally);
  return {
    progress: Object.fromEntries([...talliesOf].map(([id, ofArticle]) => [id, toProgress(ofArticle)])),
  };
}
