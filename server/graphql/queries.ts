import { z } from '@strapi/utils';
import { quoteSearch, timeline } from '../routes/shapes/pages';
import { event as eventShape, office, person as personShape, story as storyShape } from '../routes/shapes/story';
import type { Guard } from '../services/publicity/guardFilters';
import { readEvent } from '../services/publicStories/readEvent';
import { readPerson } from '../services/publicStories/readPerson';
import { readStory } from '../services/publicStories/readStory';
import { toStoryReply } from '../services/publicStories/toStoryReply';
import { searchQuotes } from '../services/quoteSearch/searchQuotes';
import { readTimeline } from '../services/timelines/readTimeline';
import { type FindSubject, findEvent, findPerson, findTopic } from '../services/timelines/subjects';
import { QUOTE_SEARCH_EXAMPLES, quoteSearchQuery } from '../validation/quoteSearchQuery';
import { readParameters } from '../validation/readParameters';
import { TIMELINE_EXAMPLES, timelineQuery } from '../validation/timelineQuery';

type Arguments = Readonly<Record<string, string | number | undefined>>;

/** A question of GraphQL: who may ask address `scope` of the content API may ask it. */
export type Query = {
  readonly scope: string;
  readonly args: string;
  readonly answers: z.ZodType;
  /** @returns null where there is no such record for the guard's audience */
  readonly resolve: (guard: Guard, args: Arguments) => Promise<unknown>;
};

const personPage = z.strictObject({ person: personShape, offices: z.array(office) }).meta({ title: 'DeskPersonPage' });
/** The parameters of the address, as arguments. */
const argsOf = (examples: Readonly<Record<string, string | number>>): string =>
  Object.entries(examples)
    .map(([name, example]) => `${name}: ${typeof example === 'number' ? 'Int' : 'String'}`)
    .join(', ');

/** What was left out of a question is undefined or null, and is then not asked for. */
const given = (args: Arguments): Record<string, unknown> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined && value !== null));

const timelineOf = (scope: string, key: 'slug' | 'documentId', find: FindSubject): Query => ({
  scope,
  args: `${key}: String!, ${argsOf(TIMELINE_EXAMPLES)}`,
  answers: timeline.nullable(),
  async resolve(guard, { [key]: asked, ...args }) {
    const query = readParameters(timelineQuery, given(args), TIMELINE_EXAMPLES);
    const subject = await find(guard, String(asked));
    return subject === null ? null : readTimeline(guard, subject, query);
  },
});

/** The same as the content API answers, by the same rule of what is public. */
export const QUERIES: Readonly<Record<string, Query>> = {
  deskStory: {
    scope: 'published-story.findOne',
    args: 'slug: String!',
    answers: storyShape.nullable(),
    async resolve(guard, args) {
      const rows = await readStory(guard, { slug: String(args.slug) });
      return rows === null ? null : toStoryReply(rows);
    },
  },
  deskPerson: {
    scope: 'person-json-ld.findOne',
    args: 'slug: String!',
    answers: personPage.nullable(),
    resolve: (guard, args) => readPerson(guard, { slug: String(args.slug) }),
  },
  deskEvent: {
    scope: 'event-json-ld.findOne',
    args: 'slug: String!',
    answers: eventShape.nullable(),
    resolve: (guard, args) => readEvent(guard, { slug: String(args.slug) }),
  },
  deskSearchQuotes: {
    scope: 'quote-search.find',
    args: argsOf(QUOTE_SEARCH_EXAMPLES),
    answers: quoteSearch,
    resolve: (guard, args) => searchQuotes(guard, readParameters(quoteSearchQuery, given(args), QUOTE_SEARCH_EXAMPLES)),
  },
  deskPersonTimeline: timelineOf('person-timeline.findOne', 'slug', findPerson),
  deskEventTimeline: timelineOf('event-timeline.findOne', 'slug', findEvent),
  deskTopicTimeline: timelineOf('topic-timeline.findOne', 'documentId', findTopic),
};
