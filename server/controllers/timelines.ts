import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Guard } from '../services/publicity/guardFilters';
import { readTimeline } from '../services/timelines/readTimeline';
import { type FindSubject, findEvent, findPerson, findTopic } from '../services/timelines/subjects';
import { readParameters } from '../validation/readParameters';
import { TIMELINE_EXAMPLES, timelineQuery } from '../validation/timelineQuery';
import type { ContentRequest } from './contentRequest';

const timelineOf =
  (what: string, find: FindSubject) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async findOne(request: ContentRequest): Promise<void> {
      const query = readParameters(timelineQuery, request.query, TIMELINE_EXAMPLES);
      const guard: Guard = { strapi, audience: 'public', now: new Date() };
      const subject = await find(guard, request.params.slug ?? request.params.documentId ?? '');
      if (subject === null) throw new errors.NotFoundError(`There is no such ${what} here`);
      request.body = await readTimeline(guard, subject, query);
    },
  });

/** Quotes and events of one person, event or topic, in the order of time. */
export const timelines = {
  'person-timeline': timelineOf('person', findPerson),
  'event-timeline': timelineOf('event', findEvent),
  'topic-timeline': timelineOf('topic', findTopic),
};
