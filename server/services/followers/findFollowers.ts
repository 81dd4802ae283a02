import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../documentsOf';
import { linkedTo } from '../linkedTo';

/** The types that are published, unpublished, discarded and deleted with their article. */
export const FOLLOWER_TYPES = ['quote', 'related-link'] as const;
export type FollowerType = (typeof FOLLOWER_TYPES)[number];

export type Follower = {
  readonly type: FollowerType;
  readonly documentId: string;
  readonly hasDraft: boolean;
  readonly isPublished: boolean;
  /** An editor took it back; the published one stays until the article is published again. */
  readonly isWithdrawn: boolean;
};

/** The quotes and links of an article, in their order, by its draft or by its published version. */
export async function findFollowers(strapi: Core.Strapi, articleId: string): Promise<readonly Follower[]> {
  const lists = await Promise.all(FOLLOWER_TYPES.map((type) => findFollowersOf(strapi, articleId, type)));
  return lists.flat();
}

async function findFollowersOf(strapi: Core.Strapi, articleId: string, type: FollowerType): Promise<Follower[]> {
  const rows = await rowsOf(strapi, type).findMany({
    where: linkedTo(strapi, type, 'article', articleId),
    select: ['id', 'documentId', 'publishedAt', ...(type === 'quote' ? ['withdrawn'] : [])],
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const followers = new Map<string, Follower>();
  for (const { documentId, publishedAt, withdrawn } of rows) {
    const known = followers.get(documentId);
    const isDraft = publishedAt === null;
    followers.set(documentId, {
      type,
      documentId,
      hasDraft: isDraft || known?.hasDraft === true,
      isPublished: !isDraft || known?.isPublished === true,
      isWithdrawn: (isDraft && withdrawn === true) || known?.isWithdrawn === true,
    });
  }
  return [...followers.values()];
}
