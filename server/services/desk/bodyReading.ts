import { rangesOf, type Story, storyFromBody, toBlocks } from '../../../core';
import type { ArticleRow } from './findArticle';
import type { Reading } from './toSuggestionRows';

/** ISO day on which an article was published; null where nobody said. */
export const dayOf = ({ datePublished }: Pick<ArticleRow, 'datePublished'>): string | null =>
  datePublished === null ? null : new Date(datePublished).toISOString().slice(0, 10);

/** An article's body as a story that can be read, and where its words stand in the body. */
export function bodyReading(article: Pick<ArticleRow, 'body' | 'inLanguage' | 'headline' | 'datePublished'>): {
  readonly story: Story;
  readonly reading: Omit<Reading, 'known'>;
} {
  const blocks = toBlocks(article.body);
  const texts = blocks.map(({ text }) => text);
  const { inLanguage: language, headline } = article;
  const story = storyFromBody(texts, { language, date: dayOf(article), headline });
  return { story, reading: { text: story.text, ranges: rangesOf(texts), blocks } };
}
