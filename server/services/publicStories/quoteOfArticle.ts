import type { TimelineQuote } from '../../../core';
import type { Row } from '../../documentsOf';
import type { Surroundings } from './surroundings';
import { toQuote } from './toStoryReply';

/** Populates what a quote that stands alone says of the article that carries it. */
export const CARRIER = { article: { select: ['documentId', 'slug', 'headline', 'datePublished'] } };

/** @param at when the words were said, where the quote itself does not tell (ISO 8601) */
export function toQuoteOfArticle(around: Surroundings, row: Row, at: string): TimelineQuote {
  const { documentId, slug, headline } = row.article as Row & { slug: string | null; headline: string };
  return { ...toQuote(around, row, at), article: { documentId, slug, headline } };
}
