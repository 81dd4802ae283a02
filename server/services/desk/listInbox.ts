import type { Core } from '@strapi/strapi';
import { type InboxEntry, type InboxReply, SUGGESTION_KINDS, type SuggestionKind } from '../../../core';
import type { InboxQuery } from '../../validation/requests';
import { isShown, type Tally, tallySuggestions, toProgress } from './progress';
import { getSettings } from './settings';
import { type From, inTables, tableOf } from './tables';

type ArticleRow = {
  documentId: string;
  headline: string;
  inLanguage: string;
  datePublished: string | number | Date | null;
  updatedAt: string | number | Date;
};

export const NEWEST_FIRST = [
  { column: 'article.created_at', order: 'desc' },
  { column: 'article.id', order: 'desc' },
] as const;

/** Articles with undecided suggestions, the last that came in first: four statements, whatever the page's size. */
export async function listInbox(strapi: Core.Strapi, { page, pageSize, q }: InboxQuery): Promise<InboxReply> {
  const { showAbove } = await getSettings(strapi);
  return inTables(strapi, async (from) => {
    const undecided = () => findUndecided(strapi, from, { q, showAbove });
    const [counted] = (await undecided().count('* as amount')) as unknown as { amount: number | string }[];
    const articles: ArticleRow[] = await undecided()
      .orderBy([...NEWEST_FIRST])
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .select('article.document_id as documentId', 'article.headline as headline')
      .select('article.in_language as inLanguage', 'article.date_published as datePublished')
      .select('article.updated_at as updatedAt');
    const articleIds = articles.map(({ documentId }) => documentId);
    const tallies = await tallySuggestions(strapi, from, { articleIds, showAbove });
    const published: { documentId: string }[] = await from(tableOf(strapi, 'article'))
      .whereIn('document_id', articleIds)
      .whereNotNull('published_at')
      .select('document_id as documentId');
    const publishedIds = new Set(published.map(({ documentId }) => documentId));
    const entries = articles.map((article) =>
      toEntry(article, {
        tallies: tallies.filter(({ articleId }) => articleId === article.documentId),
        isPublished: publishedIds.has(article.documentId),
      }),
    );
    return { entries, pagination: { page, pageSize, total: Number(counted?.amount ?? 0) } };
  });
}

/** Drafts as `article` with an undecided suggestion that is shown, in no order. */
export function findUndecided(strapi: Core.Strapi, from: From, { q, showAbove }: { q: string; showAbove: number }) {
  const suggestions = tableOf(strapi, 'suggestion');
  const articles = from(`${tableOf(strapi, 'article')} as article`)
    .whereNull('article.published_at')
    .whereIn(
      'article.document_id',
      from(suggestions).where('decision', 'open').andWhere(isShown(showAbove)).select('article_id'),
    );
  const words = q.trim();
  // Letters that LIKE would read as wild cards stand for themselves.
  return words === ''
    ? articles
    : articles.whereRaw("lower(article.headline) like ? escape '!'", [
        `%${words.toLowerCase().replace(/[!%_]/g, '!$&')}%`,
      ]);
}

const toIso = (value: string | number | Date): string => new Date(value).toISOString();

function toEntry(
  article: ArticleRow,
  { tallies, isPublished }: { tallies: readonly Tally[]; isPublished: boolean },
): InboxEntry {
  const undecided = (kind: SuggestionKind): number =>
    tallies.reduce((sum, tally) => (tally.kind === kind && tally.decision === 'open' ? sum + tally.amount : sum), 0);
  return {
    documentId: article.documentId,
    headline: article.headline,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished === null ? null : toIso(article.datePublished),
    updatedAt: toIso(article.updatedAt),
    isPublished,
    progress: toProgress(tallies),
    kinds: Object.fromEntries(SUGGESTION_KINDS.map((kind) => [kind, undecided(kind)])) as Record<
      SuggestionKind,
      number
    >,
  };
}
