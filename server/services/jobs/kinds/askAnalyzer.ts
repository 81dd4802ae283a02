import { errors } from '@strapi/utils';
import { analyzersOf } from '../../analyzers/analyzers';
import { type JobKind, Postponed } from '../job';

/** One analyzer about one story: it may be slow, or away, and nobody waits for it. */
export const askAnalyzer: JobKind = {
  count: async () => 1,
  async step(strapi, { articleId, analyzer }, after) {
    const end = { after, done: 1, isEnd: true, again: [] };
    if (articleId === undefined || analyzer === undefined) return end;
    try {
      const asked = await analyzersOf(strapi).ask(analyzer, articleId);
      if (asked.kind === 'rests') throw new Postponed(asked.forMs);
    } catch (error) {
      // The story was deleted meanwhile.
      if (!(error instanceof errors.NotFoundError)) throw error;
    }
    return end;
  },
};
