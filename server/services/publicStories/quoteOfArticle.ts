import type { TimelineQuote } from '../../../core';
import type { Row } from '../../documentsOf';
import type { Surroundings } from './surroundings';
import { toQuote } from './toStoryReply';

/**
 * A quote that stands alone, with what it says of the article that carries it.
 * @param at when the words were said, where the quote itself does not tell (ISO 8601)
 * @returns null where the article is not to be seen: it was taken back a moment ago
 */
export function toQuoteOfArticle(around: Surroundings, row: Row, at: string): TimelineQuote | null {
  const [id = 0] = around.linked('quote', row.id, 'article');
  const carrier = around.articles.get(id) as (Row & { slug: string | null; headline: string }) | undefined;
  if (carrier === undefined) return null;
  const { documentId, slug, headline } = carrier;
  return { ...toQuote(around, row, at), article: { documentId, slug, headline } };
}
