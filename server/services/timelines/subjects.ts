import { rowsOf } from '../../documentsOf';
import { showsAttribute } from '../publicity/attributionMasks';
import type { Guard } from '../publicity/guardFilters';
import { allOf, type Clause } from '../publicity/publicity';
import { findVisible } from '../publicStories/findVisible';

/** What a timeline is about, and how the quotes and events on it are found; null where the audience sees no such record. */
export type Subject = { readonly documentId: string; readonly quotes: Clause; readonly events: Clause };
export type FindSubject = (guard: Guard, key: string) => Promise<Subject | null>;

/** What the person said on the record, and where they took part. */
export const findPerson: FindSubject = async (guard, slug) => {
  const person = await findVisible(guard, 'person', { slug }, []);
  if (person === null) return null;
  const parts = await rowsOf(guard.strapi, 'participation').findMany({
    where: { person: { id: person.id } },
    select: ['id'],
    populate: { event: { select: ['id'] } },
  });
  const events = parts.flatMap(({ event }) => (event as { id: number } | null)?.id ?? []);
  return {
    documentId: person.documentId,
    quotes: allOf([showsAttribute('speaker'), { speaker: { id: person.id } }]),
    events: { id: { $in: [...new Set(events)] } },
  };
};

/** What was said at the event, the event itself and those that belong to it. */
export const findEvent: FindSubject = async (guard, slug) => {
  const event = await findVisible(guard, 'diplomatic-event', { slug }, []);
  return event === null
    ? null
    : {
        documentId: event.documentId,
        quotes: allOf([showsAttribute('event'), { event: { id: event.id } }]),
        events: { $or: [{ id: event.id }, { superEvent: { id: event.id } }] },
      };
};

export const findTopic: FindSubject = async (guard, documentId) => {
  const topic = await findVisible(guard, 'topic', { documentId }, []);
  const clause = topic === null ? null : { topics: { id: topic.id } };
  return topic === null || clause === null ? null : { documentId: topic.documentId, quotes: clause, events: clause };
};
