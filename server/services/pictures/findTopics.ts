import type { Core } from '@strapi/strapi';
import { type From, linkTableOf, tableOf } from '../desk/tables';

/** Event row → documentIds of its topics. */
export async function findTopics(
  strapi: Core.Strapi,
  from: From,
  eventIds: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const link = linkTableOf(strapi, 'diplomatic-event', 'topics');
  const rows: { eventId: number; topicId: string }[] = await from(`${link.name} as link`)
    .join(`${tableOf(strapi, 'topic')} as topic`, 'topic.id', `link.${link.target}`)
    .whereIn(`link.${link.owner}`, eventIds)
    .orderBy('topic.name')
    .select(`link.${link.owner} as eventId`, 'topic.document_id as topicId');
  const topics = new Map<number, string[]>();
  for (const { eventId, topicId } of rows) topics.set(eventId, [...(topics.get(eventId) ?? []), topicId]);
  return topics;
}
