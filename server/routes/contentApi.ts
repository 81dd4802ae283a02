import { z } from '@strapi/utils';
import type { Door } from '../config';
import { answerConflicts } from '../middlewares/answerConflicts';
import { answerUnkept } from '../middlewares/answerReplies';
import { PUBLIC_TYPES, publicTypeNames } from '../services/publicity/publicTypes';
import { graphQuery } from '../validation/graphQuery';
import { quoteSearchQuery } from '../validation/quoteSearchQuery';
import { wireRequest } from '../validation/requests';
import { timelineQuery } from '../validation/timelineQuery';
import * as pages from './shapes/pages';
import { listOf, oneOf } from './shapes/records';
import { story } from './shapes/story';

/** What OpenAPI tells of a route; what is asked for is checked by the same schemas, in the controllers. */
type Shape = {
  readonly request?: {
    readonly params?: Readonly<Record<string, z.ZodType>>;
    readonly query?: Readonly<Record<string, z.ZodType>>;
    readonly body?: Readonly<Record<string, z.ZodType>>;
  };
  readonly response: z.ZodType;
};
type Guard = { readonly answer?: 'answer-kept' | 'answer-tagged'; readonly door?: Door };

const limit = (door: Door) => ({ name: 'plugin::communique.limit-requests', config: { door } });

const get = (path: string, handler: string, shape: Shape, { answer = 'answer-kept', door = 'read' }: Guard = {}) => ({
  method: 'GET',
  path,
  handler,
  ...shape,
  config: { policies: [], middlewares: [limit(door), `plugin::communique.${answer}`] },
});

const bySlug = { slug: z.string() };
const byDocument = { documentId: z.string() };
const wholeStory = z.strictObject({ data: story, meta: z.strictObject({}) });
const jsonLd = z.looseObject({ '@context': z.unknown() }).meta({ description: 'application/ld+json' });
const timelineBy = (params: Readonly<Record<string, z.ZodType>>): Shape => ({
  request: { params, query: timelineQuery.shape },
  response: pages.timeline,
});

/** `/api/communique/…`, guarded by roles of users-permissions where it is installed, and by API tokens. */
export const contentApi = {
  type: 'content-api',
  routes: [
    ...publicTypeNames.flatMap((type) => [
      get(`/${PUBLIC_TYPES[type].plural}`, `${type}.find`, listOf(type), { answer: 'answer-tagged' }),
      get(`/${PUBLIC_TYPES[type].plural}/:documentId`, `${type}.findOne`, oneOf(type), { answer: 'answer-tagged' }),
    ]),
    get('/stories/:slug', 'published-story.findOne', { request: { params: bySlug }, response: wholeStory }),
    get('/articles/:slug/json-ld', 'article-json-ld.findOne', { request: { params: bySlug }, response: jsonLd }),
    get('/articles/:slug/annotations', 'article-annotations.findOne', {
      request: { params: bySlug },
      response: jsonLd,
    }),
    get('/articles/:slug/text', 'article-text.findOne', {
      request: { params: bySlug },
      response: z.string().meta({ description: 'text/plain' }),
    }),
    get('/quotes/:documentId/json-ld', 'quote-json-ld.findOne', { request: { params: byDocument }, response: jsonLd }),
    get('/people/:slug/json-ld', 'person-json-ld.findOne', { request: { params: bySlug }, response: jsonLd }),
    get('/diplomatic-events/:slug/json-ld', 'event-json-ld.findOne', { request: { params: bySlug }, response: jsonLd }),
    get('/graph', 'graph.find', { request: { query: graphQuery.shape }, response: pages.graph }, { door: 'search' }),
    get(
      '/search/quotes',
      'quote-search.find',
      { request: { query: quoteSearchQuery.shape }, response: pages.quoteSearch },
      { door: 'search' },
    ),
    get('/people/:slug/timeline', 'person-timeline.findOne', timelineBy(bySlug)),
    get('/diplomatic-events/:slug/timeline', 'event-timeline.findOne', timelineBy(bySlug)),
    get('/topics/:documentId/timeline', 'topic-timeline.findOne', timelineBy(byDocument)),
    {
      method: 'POST',
      path: '/stories',
      handler: 'story.import',
      request: { body: { 'application/json': wireRequest } },
      response: z.strictObject({
        data: z.strictObject({ articleId: z.string(), isNew: z.boolean(), suggestions: z.int() }),
        meta: z.strictObject({}),
      }),
      config: { policies: [], middlewares: [limit('import'), answerConflicts] },
    },
    {
      method: 'GET',
      path: '/drafts/:documentId',
      handler: 'draft.readDrafts',
      request: { params: byDocument },
      response: wholeStory,
      config: { policies: [], middlewares: [limit('read'), answerUnkept] },
    },
  ],
};
