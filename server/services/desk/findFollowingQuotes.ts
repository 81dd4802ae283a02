import { type Row, rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';
import type { Acceptance } from './acceptance';
import { type SuggestionRow, wordingOf } from './suggestionRow';

/**
 * Drafts of the article's quotes that go along when the record behind a person or event tag becomes another one: those
 * that `where` tells, save the ones whose own tag names somebody or something else.
 */
export async function findFollowingQuotes(
  { strapi, article }: Acceptance,
  { documentId, articleId }: SuggestionRow,
  where: object,
): Promise<Row[]> {
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: { ...linkedTo(strapi, 'quote', 'article', article.documentId), publishedAt: null, ...where },
    select: ['documentId', 'saidAt'],
  });
  const tags = (await rowsOf(strapi, 'suggestion').findMany({
    where: { articleId, kind: 'quote', recordId: { $in: quotes.map((quote) => quote.documentId) } },
  })) as SuggestionRow[];
  const others = new Set(tags.filter((tag) => !doesName(tag, documentId)).map(({ recordId }) => recordId));
  return quotes.filter((quote) => !others.has(quote.documentId));
}

function doesName(tag: SuggestionRow, id: string): boolean {
  const value = wordingOf(tag);
  if (value.kind !== 'quote') return false;
  return value.event === id || (value.speaker?.kind === 'person' && value.speaker.id === id);
}
