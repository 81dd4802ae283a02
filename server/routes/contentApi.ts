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
    get('/drafts/:documentId', 'draft.readDrafts'),
  ],
};
