import { answerConflicts } from '../middlewares/answerConflicts';
import { PUBLIC_TYPES, publicTypeNames } from '../services/publicity/publicTypes';

const get = (path: string, handler: string) => ({ method: 'GET', path, handler, config: { policies: [] } });

/** `/api/communique/…`, guarded by roles of users-permissions where it is installed, and by API tokens. */
export const contentApi = {
  type: 'content-api',
  routes: [
    ...publicTypeNames.flatMap((type) => [
      get(`/${PUBLIC_TYPES[type].plural}`, `${type}.find`),
      get(`/${PUBLIC_TYPES[type].plural}/:documentId`, `${type}.findOne`),
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
    get('/drafts/:documentId', 'draft.readDrafts'),
  ],
};
