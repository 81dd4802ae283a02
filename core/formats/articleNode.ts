import type { StoryArticle, StoryReply } from '../publicContract';
import { type Addresses, addressOf } from './addresses';
import { articleText } from './articleText';
import { known, type Node, type Reference } from './jsonLd';

/** What names an article in another document. */
export const articleStub = ({ documentId, headline, canonicalUrl, datePublished }: StoryArticle, at: Addresses): Node =>
  known({
    '@type': 'NewsArticle',
    '@id': addressOf(at, 'articles', documentId),
    headline,
    url: canonicalUrl,
    datePublished,
  });

/** schema.org NewsArticle, with its quotes as parts. */
export function articleNode(
  { article, quotes, people, organizations, events, links, topics }: StoryReply,
  at: Addresses,
): Node {
  const to = (plural: Parameters<typeof addressOf>[1], records: readonly { documentId: string }[]): Reference[] =>
    records.map(({ documentId }) => ({ '@id': addressOf(at, plural, documentId) }));
  const { documentId, canonicalUrl } = article;
  return known({
    ...articleStub(article, at),
    alternativeHeadline: article.alternativeHeadline,
    description: article.description,
    articleBody: articleText(article.body).text,
    dateline: article.datelineText,
    creditText: article.byline,
    inLanguage: article.inLanguage,
    dateModified: article.dateModified,
    genre: article.genre,
    usageInfo: article.usageTerms === null ? null : { '@type': 'CreativeWork', text: article.usageTerms },
    correction: correctionsOf(article.corrections),
    keywords: topics.map(({ name }) => name),
    publisher: article.publisher === null ? null : to('organizations', [article.publisher])[0],
    about: to('diplomatic-events', events),
    mentions: [...to('people', people), ...to('organizations', organizations)],
    hasPart: to('quotes', quotes),
    mainEntityOfPage: known({
      '@type': 'WebPage',
      '@id': canonicalUrl ?? `${addressOf(at, 'articles', documentId)}#page`,
      relatedLink: links.flatMap(({ url }) => url ?? []),
    }),
  });
}

function correctionsOf(corrections: unknown): readonly Node[] {
  if (!Array.isArray(corrections)) return [];
  return corrections.map((one: { date?: string | null; text?: string | null }) =>
    known({ '@type': 'CorrectionComment', text: one.text ?? null, datePublished: one.date ?? null }),
  );
}
