import type { Core } from '@strapi/strapi';
import type { EventFacts } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';
import { toIsoOrNull } from './moments';
import { readStates } from './stateOf';

const MOST_ARTICLES = 50;

type ArticleRow = { documentId: string; headline: string; datePublished: unknown; updatedAt: unknown };

/** Articles whose draft is about an event, the latest first: three statements. */
export async function listArticles(strapi: Core.Strapi, from: From, event: number): Promise<EventFacts['articles']> {
  const link = linkTableOf(strapi, 'article', 'about');
  const about = () =>
    from(`${link.name} as link`)
      .join(`${tableOf(strapi, 'article')} as article`, 'article.id', `link.${link.owner}`)
      .where(`link.${link.target}`, event)
      .whereNull('article.published_at');
  const [counted] = (await about().count('* as amount')) as { amount: number | string }[];
  const rows: ArticleRow[] = await about()
    .orderByRaw('coalesce(article.date_published, article.created_at) desc, article.id desc')
    .limit(MOST_ARTICLES)
    .select('article.document_id as documentId', 'article.headline as headline')
    .select('article.date_published as datePublished', 'article.updated_at as updatedAt');
  const stateOf = await readStates(strapi, from, 'article', rows);
  return {
    entries: rows.map((row) => ({
      documentId: row.documentId,
      headline: row.headline,
      datePublished: toIsoOrNull(row.datePublished),
      state: stateOf(row),
    })),
    total: Number(counted?.amount ?? 0),
  };
}
