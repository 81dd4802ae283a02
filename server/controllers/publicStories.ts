import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Audience } from '../services/publicity/audience';
import { readStory } from '../services/publicStories/readStory';
import { toStoryReply } from '../services/publicStories/toStoryReply';
import { refuseUnknown } from '../validation/contentQueries';
import type { ContentRequest } from './contentRequest';

async function answer(
  strapi: Core.Strapi,
  request: ContentRequest,
  audience: Audience,
  article: Record<string, string>,
) {
  refuseUnknown(request.query, []);
  const story = await readStory({ strapi, audience, now: new Date() }, article);
  if (story === null) throw new errors.NotFoundError('There is no such story here');
  request.body = { data: toStoryReply(story), meta: {} };
}

/** GET /stories/:slug: the whole published story. */
export const publishedStory = ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: (request: ContentRequest) => answer(strapi, request, 'public', { slug: request.params.slug ?? '' }),
});

/**
 * GET /drafts/:documentId: the same of the draft, for previews. The permission of this action is what opens
 * `status=draft` on the other endpoints; its name does not end in `find`, so read-only tokens do not pass.
 */
export const draft = ({ strapi }: { strapi: Core.Strapi }) => ({
  readDrafts: (request: ContentRequest) =>
    answer(strapi, request, 'preview', { documentId: request.params.documentId ?? '' }),
});
