import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { nextOpening } from './nextOpening';
import { readRevision } from './revision';
import { shareNext } from './shareNext';
import type { Reply } from './toReply';

type Kept = Reply & {
  /** What readers saw when it was built. */
  readonly revision: string;
  /** The hour at which it opens more, in milliseconds since 1970. */
  readonly until: number;
};

/** Replies that are given again while nothing that readers see has changed, on whichever process. */
export type KeptReplies = {
  /** The reply of this key, kept or built now. Nothing of a failed build is kept. */
  answer(key: string, build: () => Promise<Reply>): Promise<Reply>;
};

/** @param bytes what all kept replies may take together; 0 keeps none */
export function createKeptReplies(strapi: Core.Strapi, bytes: number): KeptReplies {
  if (bytes === 0) return { answer: (_, build) => build() };
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ body, type, tag }, key) => 2 * (body.length + type.length + tag.length + key.length) + 100,
  });
  const building = new Map<string, Promise<Reply>>();
  const revisionNow = shareNext(() => readRevision(strapi));
  let opening = { revision: '', at: 0 };

  const openingAfter = async (now: Date, revision: string): Promise<number> => {
    if (opening.revision !== revision || opening.at <= now.getTime())
      opening = { revision, at: await nextOpening(strapi, now) };
    return opening.at;
  };
  const buildAndKeep = async (key: string, revision: string, build: () => Promise<Reply>): Promise<Reply> => {
    // Both before the content is read: a change meanwhile makes the reply one that is not given again.
    const until = await openingAfter(new Date(), revision);
    const reply = await build();
    kept.set(key, { ...reply, revision, until });
    return reply;
  };
  return {
    async answer(key, build) {
      const revision = await revisionNow();
      const found = kept.get(key);
      if (found?.revision === revision && Date.now() < found.until) return found;
      const work = `${revision} ${key}`;
      const running = building.get(work);
      if (running !== undefined) return running;
      const built = buildAndKeep(key, revision, build).finally(() => building.delete(work));
      building.set(work, built);
      return built;
    },
  };
}
