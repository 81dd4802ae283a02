import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../documentsOf';
import { type Editor, editedBy } from '../desk/editor';
import { readAgain } from '../desk/readAgain';
import type { ReadyStory } from './importedStory';

/** What a newer copy of a story may change on an article; its slug and what editors linked stay. */
const FROM_COPY = ['headline', 'body', 'datelineText', 'datelinePlace', 'byline', 'receivedText'] as const;

/**
 * A newer copy of a story that the desk has: the draft gets its words, tags follow them, and what they newly say is
 * proposed. What is published stays as it is until an editor publishes again.
 */
export async function updateStory(
  strapi: Core.Strapi,
  articleId: string,
  { story, editor }: { readonly story: ReadyStory; readonly editor: Editor },
): Promise<void> {
  const { operationId, receivedHash, prepared } = story;
  const data = Object.fromEntries(FROM_COPY.map((name) => [name, prepared.article[name]]));
  await strapi.db.transaction(async () => {
    await documentsOf(strapi, 'article').update({
      documentId: articleId,
      data: { ...data, receivedHash, ...editedBy(editor) },
    });
    await rowsOf(strapi, 'story-receipt').updateMany({ where: { operationId }, data: { receivedHash } });
    await readAgain(strapi, articleId);
  });
}
