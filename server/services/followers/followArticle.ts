import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../documentsOf';
import type { Follower } from './findFollowers';
import { acceptAgain, reopenSuggestions } from './settleSuggestions';

type Follow = (strapi: Core.Strapi, articleId: string, before: readonly Follower[]) => Promise<void>;

/** What the quotes and links do after their article has done it; `before` is how they stood when it was asked to. */
export const followArticle: Readonly<Record<'publish' | 'unpublish' | 'discardDraft' | 'delete', Follow>> = {
  async publish(strapi, _, before) {
    for (const { type, documentId, hasDraft, isPublished, isWithdrawn } of before) {
      const documents = documentsOf(strapi, type);
      if (isWithdrawn) await documents.delete({ documentId });
      else if (hasDraft) await documents.publish({ documentId });
      // Its draft was moved to another article since: here it is gone.
      else if (isPublished) await documents.unpublish({ documentId });
    }
  },

  async unpublish(strapi, _, before) {
    for (const { type, documentId, isPublished } of before) {
      if (isPublished) await documentsOf(strapi, type).unpublish({ documentId });
    }
  },

  /** Back to what was published: what was taken back since is accepted again, what is newer goes and is asked again. */
  async discardDraft(strapi, _, before) {
    const dropped: string[] = [];
    for (const { type, documentId, isPublished } of before) {
      if (isPublished) await documentsOf(strapi, type).discardDraft({ documentId });
      else {
        await documentsOf(strapi, type).delete({ documentId });
        dropped.push(documentId);
      }
    }
    await reopenSuggestions(strapi, dropped);
    const restored = before.filter(({ isWithdrawn, isPublished }) => isWithdrawn && isPublished);
    await acceptAgain(
      strapi,
      restored.map(({ documentId }) => documentId),
    );
  },

  /** The log of decisions stays: it says what was done, not what there is. */
  async delete(strapi, articleId, before) {
    for (const { type, documentId } of before) await documentsOf(strapi, type).delete({ documentId });
    for (const type of ['suggestion', 'tag-lease'] as const)
      await rowsOf(strapi, type).deleteMany({ where: { articleId } });
  },
};
