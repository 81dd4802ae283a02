import type { Core } from '@strapi/strapi';
import type { BulkDocument } from '../bulk/bulkDocument';
import { writeDocuments } from '../bulk/writeDocuments';
import { createDocumentId } from '../desk/createDocumentId';
import type { Editor } from '../desk/editor';
import { madeBy } from '../desk/editor';
import { findFreeSlugs } from '../slugs/findFreeSlugs';
import { toSlug } from '../slugs/toSlug';
import { forgetDeleted } from './findStandings';
import type { ReadyStory } from './importedStory';

/**
 * New stories as `createStory` would write them, in one transaction: receipts first, so that a twin of this import
 * waits here and then fails on their unique columns. Returns the articles' documentIds, in order.
 */
export async function writeStories(
  strapi: Core.Strapi,
  stories: readonly ReadyStory[],
  editor: Editor,
): Promise<readonly string[]> {
  if (stories.length === 0) return [];
  const placed = stories.map((story) => ({ ...story, articleId: createDocumentId() }));
  const at = new Date().toISOString();
  await strapi.db.transaction(async () => {
    await forgetDeleted(strapi, stories);
    await writeDocuments(
      strapi,
      placed.map(({ operationId, receivedHash, articleId }) => ({
        type: 'story-receipt',
        documentId: createDocumentId(),
        data: { operationId, receivedHash, articleId, who: editor.name, at },
      })),
    );
    const headlines = placed.map(({ prepared }) => String(prepared.article.headline));
    const slugs = await findFreeSlugs(strapi, 'article', headlines.map(toSlug));
    const articles = placed.map(({ prepared, receivedHash, articleId }, i): BulkDocument => {
      const data = { ...prepared.article, slug: slugs[i], receivedHash, ...madeBy(editor) };
      return { type: 'article', documentId: articleId, data };
    });
    const suggestions = placed.flatMap(({ prepared, articleId }) =>
      prepared.suggestions.map(
        ({ documentId, ...row }): BulkDocument => ({ type: 'suggestion', documentId, data: { ...row, articleId } }),
      ),
    );
    await writeDocuments(strapi, [...articles, ...suggestions]);
  });
  return placed.map(({ articleId }) => articleId);
}
