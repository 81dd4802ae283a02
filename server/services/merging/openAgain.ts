import type { Core } from '@strapi/strapi';
import { type From, inTables, linkTableOf, tableOf } from '../desk/tables';
import { findLinkedHubs } from '../hubs/findLinkedHubs';
import { makePublic } from '../hubs/makePublic';
import type { Two } from './personRow';
import { toDatabaseMoment } from './toDatabaseMoment';

/**
 * Taking a merge back makes people as public as they were. A story that was published since, or whose embargo ended
 * since, names one of them: readers must not lose the name that it has shown them.
 */
export async function openAgain(strapi: Core.Strapi, { kept, merged }: Two, since: string): Promise<void> {
  const people = new Set([kept.documentId, merged.documentId]);
  const stories = await inTables(strapi, (from) => findStoriesSince(strapi, from, [kept.id, merged.id], since));
  for (const articleId of stories) {
    const hubs = await findLinkedHubs(strapi, articleId, new Date());
    await makePublic(
      strapi,
      hubs.filter(({ type, documentId }) => type === 'person' && people.has(documentId)),
    );
  }
}

async function findStoriesSince(
  strapi: Core.Strapi,
  from: From,
  people: readonly number[],
  since: string,
): Promise<string[]> {
  const moment = toDatabaseMoment(strapi, since);
  const named = linkTableOf(strapi, 'article', 'people');
  const speaker = linkTableOf(strapi, 'quote', 'speaker');
  const carried = linkTableOf(strapi, 'quote', 'article');
  const articles = () =>
    from(`${tableOf(strapi, 'article')} as article`)
      .whereNotNull('article.published_at')
      .distinct('article.document_id as documentId');
  const naming: { documentId: string }[] = await articles()
    .join(`${named.name} as named`, `named.${named.owner}`, 'article.id')
    .whereIn(`named.${named.target}`, people)
    .where((query) => query.where('article.published_at', '>', moment).orWhere('article.embargoed_until', '>', moment));
  const quoting: { documentId: string }[] = await articles()
    .join(`${carried.name} as carried`, `carried.${carried.target}`, 'article.id')
    .join(`${tableOf(strapi, 'quote')} as quote`, 'quote.id', `carried.${carried.owner}`)
    .join(`${speaker.name} as speaker`, `speaker.${speaker.owner}`, 'quote.id')
    .whereIn(`speaker.${speaker.target}`, people)
    .where((query) =>
      query
        .where('quote.published_at', '>', moment)
        .orWhere('article.embargoed_until', '>', moment)
        .orWhere('quote.embargoed_until', '>', moment),
    );
  return [...new Set([...naming, ...quoting].map(({ documentId }) => documentId))];
}
