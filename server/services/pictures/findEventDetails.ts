import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PictureEventDetails } from '../../../core';
import { type From, inTables, linkTableOf, tableOf } from '../desk/tables';

const MOST_SHOWN = 50;

/**
 * What was said at an event, and which articles tell of it.
 * @throws NotFoundError (404) when there is no such event.
 */
export const findEventDetails = (strapi: Core.Strapi, documentId: string): Promise<PictureEventDetails> =>
  inTables(strapi, async (from) => {
    const [event]: { id: number }[] = await from(tableOf(strapi, 'diplomatic-event'))
      .where('document_id', documentId)
      .limit(1)
      .select('id');
    if (event === undefined) {
      throw new errors.NotFoundError(`There is no event with the id ${JSON.stringify(documentId)}; it may be deleted.`);
    }
    return {
      quotes: await findQuotes(strapi, from, event.id),
      articles: await findArticles(strapi, from, event.id),
    };
  });

function findQuotes(strapi: Core.Strapi, from: From, eventId: number): Promise<PictureEventDetails['quotes']> {
  const toEvent = linkTableOf(strapi, 'quote', 'event');
  const toSpeaker = linkTableOf(strapi, 'quote', 'speaker');
  const toOrganization = linkTableOf(strapi, 'quote', 'speakerOrganization');
  return from(`${tableOf(strapi, 'quote')} as quote`)
    .join(`${toEvent.name} as link`, `link.${toEvent.owner}`, 'quote.id')
    .leftJoin(`${toSpeaker.name} as speaker_link`, `speaker_link.${toSpeaker.owner}`, 'quote.id')
    .leftJoin(`${tableOf(strapi, 'person')} as person`, 'person.id', `speaker_link.${toSpeaker.target}`)
    .leftJoin(`${toOrganization.name} as body_link`, `body_link.${toOrganization.owner}`, 'quote.id')
    .leftJoin(`${tableOf(strapi, 'organization')} as body`, 'body.id', `body_link.${toOrganization.target}`)
    .where(`link.${toEvent.target}`, eventId)
    .whereNull('quote.published_at')
    .where(((where: ReturnType<From>) => where.whereNull('quote.withdrawn').orWhere('quote.withdrawn', false)) as never)
    .orderBy('quote.id')
    .limit(MOST_SHOWN)
    .select('quote.document_id as documentId', 'quote.text as text')
    .select(strapi.db.connection.raw('coalesce(person.name, body.name) as speaker')) as never;
}

/** Those that are about it, and those that carry a quote from it. */
async function findArticles(
  strapi: Core.Strapi,
  from: From,
  eventId: number,
): Promise<PictureEventDetails['articles']> {
  const about = linkTableOf(strapi, 'article', 'about');
  const toEvent = linkTableOf(strapi, 'quote', 'event');
  const toArticle = linkTableOf(strapi, 'quote', 'article');
  const quoting = from(`${toArticle.name} as article_link`)
    .join(`${toEvent.name} as event_link`, `event_link.${toEvent.owner}`, `article_link.${toArticle.owner}`)
    .where(`event_link.${toEvent.target}`, eventId)
    .select(`article_link.${toArticle.target}`);
  return from(`${tableOf(strapi, 'article')} as article`)
    .whereNull('article.published_at')
    .where(((where: ReturnType<From>) =>
      where
        .whereIn('article.id', from(about.name).where(about.target, eventId).select(about.owner))
        .orWhereIn('article.id', quoting)) as never)
    .orderBy('article.id', 'desc')
    .limit(MOST_SHOWN)
    .select('article.document_id as documentId', 'article.headline as headline') as never;
}
