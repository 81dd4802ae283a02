import { answerConflicts } from '../middlewares/answerConflicts';
import { answerUnkept } from '../middlewares/answerReplies';
import { PUBLIC_TYPES, publicTypeNames } from '../services/publicity/publicTypes';

type Answer = 'answer-kept' | 'answer-tagged';

const get = (path: string, handler: string, answer: Answer = 'answer-kept') => ({
  method: 'GET',
  path,
  handler,
  config: { policies: [], middlewares: [`plugin::communique.${answer}`] },
});

/** `/api/communique/…`, guarded by roles of users-permissions where it is installed, and by API tokens. */
export const contentApi = {
  type: 'content-api',
  routes: [
    ...publicTypeNames.flatMap((type) => [
      get(`/${PUBLIC_TYPES[type].plural}`, `${type}.find`, 'answer-tagged'),
      get(`/${PUBLIC_TYPES[type].plural}/:documentId`, `${type}.findOne`, 'answer-tagged'),
    ]),
    get('/stories/:slug', 'published-story.findOne'),
    get('/articles/:slug/json-ld', 'article-json-ld.findOne'),
    get('/articles/:slug/annotations', 'article-annotations.findOne'),
    get('/articles/:slug/text', 'article-text.findOne'),
    get('/quotes/:documentId/json-ld', 'quote-json-ld.findOne'),
    get('/people/:slug/json-ld', 'person-json-ld.findOne'),
    get('/diplomatic-events/:slug/json-ld', 'event-json-ld.findOne'),
    get('/graph', 'graph.find'),
    get('/search/quotes', 'quote-search.find'),
    get('/people/:slug/timeline', 'person-timeline.findOne'),
    get('/diplomatic-events/:slug/timeline', 'event-timeline.findOne'),
    get('/topics/:documentId/timeline', 'topic-timeline.findOne'),
    {
      method: 'POST',
      path: '/stories',
      handler: 'story.import',
      config: { policies: [], middlewares: [answerConflicts] },
    },
    {
      method: 'GET',
      path: '/drafts/:documentId',
      handler: 'draft.readDrafts',
      config: { policies: [], middlewares: [answerUnkept] },
    },
  ],
};
