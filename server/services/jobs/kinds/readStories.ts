import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rowsOf } from '../../../documentsOf';
import { readAgain } from '../../desk/readAgain';
import { isPassing } from '../../retry';
import type { JobKind, NewJob } from '../job';

const PAGE = 20;
/** Every article has one draft. */
const DRAFTS = { publishedAt: null };

/** Reads every story again with what the reader and the desk know by now; decisions stay as they are. */
export const readStories: JobKind = {
  count: (strapi) => rowsOf(strapi, 'article').count({ where: DRAFTS }),
  async step(strapi, _payload, after) {
    const rows = await rowsOf(strapi, 'article').findMany({
      where: { ...DRAFTS, id: { $gt: after } },
      select: ['id', 'documentId'],
      orderBy: [{ id: 'asc' }],
      limit: PAGE,
    });
    const again: Omit<NewJob, 'who'>[] = [];
    for (const { documentId } of rows) {
      if (!(await isRead(strapi, documentId)))
        again.push({ kind: 'read-story', payload: { articleId: documentId }, key: `read-story-${documentId}` });
      await othersTurn();
    }
    return { after: rows.at(-1)?.id ?? after, done: rows.length, isEnd: rows.length < PAGE, again };
  },
};

/** One story that cannot be read does not keep the others waiting. */
async function isRead(strapi: Core.Strapi, articleId: string): Promise<boolean> {
  try {
    await readIfThere(strapi, articleId);
    return true;
  } catch (error) {
    if (isPassing(error)) throw error;
    return false;
  }
}

export const readStory: JobKind = {
  count: async () => 1,
  async step(strapi, { articleId }, after) {
    if (articleId !== undefined) await readIfThere(strapi, articleId);
    return { after, done: 1, isEnd: true, again: [] };
  },
};

/** A story that was deleted meanwhile is no failure. */
async function readIfThere(strapi: Core.Strapi, articleId: string): Promise<void> {
  try {
    await readAgain(strapi, articleId);
  } catch (error) {
    if (!(error instanceof errors.NotFoundError)) throw error;
  }
}
