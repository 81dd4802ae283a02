import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { quoteSearchOf } from '../quoteSearch/quoteSearch';
import { findLinkedHubs } from './findLinkedHubs';
import { makePublic } from './makePublic';

const STORE = { type: 'plugin', name: 'communique', key: 'embargoes-opened-until' } as const;

/** Articles whose own embargo, or that of one of their quotes, ended in the time since the last look. */
async function findOpened(strapi: Core.Strapi, after: string | null, until: string): Promise<Set<string>> {
  const ended = {
    publishedAt: { $notNull: true },
    embargoedUntil: { $lte: until, ...(after === null ? {} : { $gt: after }) },
  };
  const articles = await rowsOf(strapi, 'article').findMany({ where: ended, select: ['documentId'] });
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: ended,
    select: ['id'],
    populate: { article: { select: ['documentId'] } },
  });
  const ids = quotes.map(({ article }) => (article as { documentId: string } | null)?.documentId);
  return new Set([...articles.map(({ documentId }) => documentId), ...ids.filter((id) => id !== undefined)]);
}

/**
 * When an embargo ends, the hubs that its article links to turn public and its quotes can be searched for. Nothing
 * happens in the database at that moment, so it is looked for each minute and at boot, from where the last look ended.
 * The articles themselves need no such look: whether their embargo has ended is asked whenever they are read.
 * @returns how many articles were opened.
 */
export async function openEmbargoes(strapi: Core.Strapi, now = new Date()): Promise<number> {
  const opened = await strapi.db.transaction(async () => {
    const after = (await strapi.store.get(STORE)) as string | null;
    const until = now.toISOString();
    const found = await findOpened(strapi, after, until);
    for (const articleId of found) await makePublic(strapi, await findLinkedHubs(strapi, articleId, now));
    await strapi.store.set({ ...STORE, value: until });
    return found;
  });
  for (const documentId of opened) quoteSearchOf(strapi).follow({ kind: 'article', documentId });
  return opened.size;
}
