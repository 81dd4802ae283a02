import type { Core } from '@strapi/strapi';
import type { Job, JobIds, JobsChangedReply, JobsReply, StartedJob, StartJobReply } from '../../../core';
import { rowsOf } from '../../documentsOf';
import { analyzersOf } from '../analyzers/analyzers';
import type { Editor } from '../desk/editor';
import { bullQueue } from './bullQueue';
import { carryOut } from './carryOut';
import { type JobQueue, type JobSettings, type StoredJob, wordsOfError } from './job';
import { tableQueue } from './tableQueue';

/** Work behind the desk: `plugin::communique.jobs`. */
export type Jobs = {
  /** Adds the work, unless it waits or is under way already. */
  begin(kind: StartedJob, editor: Editor): Promise<StartJobReply>;
  /** Asks every analyzer but the built-in one about a story, in the order of the host's config. */
  askAnalyzers(articleId: string, editor: Editor): Promise<void>;
  list(): Promise<JobsReply>;
  retry(request: JobIds): Promise<JobsChangedReply>;
  remove(request: JobIds): Promise<JobsChangedReply>;
  tidy(): Promise<void>;
  /** This process carries jobs out from now on. */
  start(): void;
  /** Ends after the step that is under way, or after a few seconds; another process, or the next start, goes on from there. */
  stop(): Promise<void>;
};

const MOST_SHOWN = 100;

export function jobs({ strapi }: { strapi: Core.Strapi }): Jobs {
  const settings = strapi.plugin('communique').config('jobs') as JobSettings;
  let queue: JobQueue | null = null;
  let isStopping = false;
  // Not before the database is there.
  const queueNow = (): JobQueue => {
    queue ??= settings.queue === 'bullmq' ? bullQueue(strapi, settings) : tableQueue(strapi, settings);
    return queue;
  };
  return {
    async begin(kind, editor) {
      return { isNew: (await queueNow().add([{ kind, payload: {}, key: kind, who: editor.name }])) > 0 };
    },
    async askAnalyzers(articleId, editor) {
      const { names } = analyzersOf(strapi);
      if (names.length === 0) return;
      try {
        await queueNow().add(
          names.map((analyzer) => ({
            kind: 'ask-analyzer' as const,
            payload: { articleId, analyzer },
            key: `ask-${analyzer}-${articleId}`,
            who: editor.name,
          })),
        );
      } catch (error) {
        // The story is there, with what the built-in reader found: nobody has to send it again for this.
        strapi.log.error(`Analyzers could not be asked about article ${articleId}: ${wordsOfError(error)}`);
      }
    },
    async list() {
      const { jobs: stored, counts } = await queueNow().list(MOST_SHOWN);
      const headlines = await findHeadlines(strapi, stored);
      return { jobs: stored.map((job) => toJob(job, headlines)), counts };
    },
    retry: async ({ ids }) => ({ changed: await queueNow().retry(ids) }),
    remove: async ({ ids }) => ({ changed: await queueNow().remove(ids) }),
    tidy: () => queueNow().tidy(),
    start: () => queueNow().start(carryOut(strapi, () => isStopping)),
    async stop() {
      isStopping = true;
      await queue?.stop();
    },
  };
}

export const jobsOf = (strapi: Core.Strapi): Jobs => strapi.plugin('communique').service('jobs') as unknown as Jobs;

async function findHeadlines(strapi: Core.Strapi, stored: readonly StoredJob[]): Promise<ReadonlyMap<string, string>> {
  const ids = stored.flatMap(({ payload }) => payload.articleId ?? []);
  if (ids.length === 0) return new Map();
  const articles = await rowsOf(strapi, 'article').findMany({
    where: { documentId: { $in: ids }, publishedAt: null },
    select: ['documentId', 'headline'],
  });
  return new Map(articles.map(({ documentId, headline }) => [documentId, String(headline)]));
}

const toTime = (moment: number | null): string | null => (moment === null ? null : new Date(moment).toISOString());

function toJob(stored: StoredJob, headlines: ReadonlyMap<string, string>): Job {
  const { id, kind, state, payload, place, attempts, error, who, process, startedAt, endedAt, nextAt } = stored;
  const { articleId, analyzer = null } = payload;
  return {
    ...{ id, kind, state, attempts, error, who, process, analyzer },
    story: articleId === undefined ? null : { articleId, headline: headlines.get(articleId) ?? null },
    progress: place === null ? null : { done: place.done, total: place.total },
    startedAt: new Date(startedAt).toISOString(),
    endedAt: toTime(endedAt),
    nextAt: toTime(nextAt),
  };
}
