import type { Core } from '@strapi/strapi';
import { inTables, tableOf } from '../desk/tables';

type Counts = Readonly<Record<'tags' | 'versions' | 'last' | 'changed', unknown>>;
type Entry = { readonly entry: unknown };

/**
 * Another one after every change of an article's tags: versions tell of decisions, moments of anchors, the count and
 * the last row of tags that came with a new reading, the log of tags that came and went again. Two statements on
 * indexes, asked every 15 s by whoever has the article open.
 */
export const stampOf = (strapi: Core.Strapi, articleId: string, revision: string): Promise<string> =>
  inTables(strapi, async (from) => {
    const counts = await from(tableOf(strapi, 'suggestion'))
      .where({ article_id: articleId })
      .count('* as tags')
      .sum('version as versions')
      .max('id as last')
      .max('updated_at as changed')
      .first();
    const log = await from(tableOf(strapi, 'tag-log')).where({ article_id: articleId }).max('id as entry').first();
    const { tags, versions, last, changed } = counts as unknown as Counts;
    const { entry } = log as unknown as Entry;
    const moment = changed instanceof Date ? changed.getTime() : changed;
    return [revision, tags, versions, last, moment, entry].map((part) => String(part ?? '')).join('.');
  });
