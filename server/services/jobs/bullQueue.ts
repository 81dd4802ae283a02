import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Job as BullJob, ConnectionOptions, JobType, Queue, Worker } from 'bullmq';
import { JOB_STATES, type JobKindName, type JobState } from '../../../core';
import { createDocumentId } from '../desk/createDocumentId';
import {
  type CarryOut,
  type JobQueue,
  type JobSettings,
  KEPT_DONE_MS,
  LONGEST_STOP_MS,
  type NewJob,
  type Payload,
  type Place,
  Postponed,
  pauseAfter,
  type StoredJob,
  THIS_PROCESS,
  wordsOfError,
} from './job';

const MOST_DONE = 200;

/** `adding`: new for each adding, so that of two who add the same at once one finds its own. */
type Data = {
  readonly payload: Payload;
  readonly who: string | null;
  readonly place: Place | null;
  readonly adding: string;
};
type OurJob = BullJob<Data, string, JobKindName>;

/** What BullMQ calls each state. */
const TYPES: Readonly<Record<JobState, JobType[]>> = {
  running: ['active'],
  waiting: ['waiting', 'delayed', 'prioritized', 'paused'],
  failed: ['failed'],
  done: ['completed'],
};

/** The host's own BullMQ: whoever keeps jobs in the application's table need not have it. */
function loadBullMq(): typeof import('bullmq') {
  try {
    return require('bullmq') as typeof import('bullmq');
  } catch (error) {
    throw new Error(
      'config/plugins: communique.config.jobs.queue is "bullmq", and there is no bullmq: npm install bullmq@5, or set it to "table".',
      { cause: error },
    );
  }
}

/**
 * Jobs in Redis, by BullMQ, for desks that have it: the application's database is spared the asking. The same promises
 * as those of the table, with one difference: each failure counts, also those before a job got further.
 */
export function bullQueue(strapi: Core.Strapi, settings: JobSettings): JobQueue {
  const bullmq = loadBullMq();
  const connection = { url: settings.redis, maxRetriesPerRequest: null } as ConnectionOptions;
  const queue: Queue<Data, string, JobKindName> = new bullmq.Queue(settings.name, { connection });
  const leaseMs = settings.leaseSeconds * 1000;
  let worker: Worker<Data, string, JobKindName> | null = null;
  const complain = (error: unknown): void => {
    strapi.log.error(`Jobs: Redis: ${wordsOfError(error)}`);
  };
  queue.on('error', complain);

  /** Those that were removed while they were under way, until they end. */
  const removed = queue.toKey('removed');
  const isRemoved = async (id: string): Promise<boolean> => (await (await queue.client).hexists(removed, id)) === 1;

  async function addOne({ kind, payload, key, who }: NewJob): Promise<boolean> {
    const present = await queue.getJob(key);
    if (present !== undefined && !(await present.isCompleted()) && !(await present.isFailed())) return false;
    await present?.remove();
    const adding = createDocumentId();
    await queue.add(
      kind,
      { payload, who, place: null, adding },
      {
        jobId: key,
        attempts: settings.attempts,
        backoff: { type: 'custom' },
        removeOnComplete: { age: KEPT_DONE_MS / 1000, count: MOST_DONE },
        removeOnFail: false,
      },
    );
    return (await queue.getJob(key))?.data.adding === adding;
  }

  async function add(jobs: readonly NewJob[]): Promise<number> {
    let count = 0;
    for (const job of jobs) if (await addOne(job)) count += 1;
    return count;
  }

  async function work(job: OurJob, token: string, carryOut: CarryOut): Promise<string> {
    const id = job.id ?? '';
    const later = async (ms: number): Promise<never> => {
      await job.moveToDelayed(Date.now() + ms, token);
      throw new bullmq.DelayedError();
    };
    const outcome = await carryOut(
      { kind: job.name, payload: job.data.payload, place: job.data.place },
      {
        keep: async (place) => {
          if (await isRemoved(id)) return false;
          // Refused where the lock is another's: they go on from the place that was noted last.
          await job.extendLock(token, leaseMs);
          await job.updateData({ ...job.data, place });
          return true;
        },
        add: async (added) => void (await add(added)),
      },
    ).catch((error: unknown) => {
      if (error instanceof Postponed) return later(error.forMs);
      throw error;
    });
    return outcome === 'stopped' ? later(0) : outcome;
  }

  const find = async (ids: readonly string[]): Promise<OurJob[]> =>
    (await Promise.all(ids.map((id) => queue.getJob(id)))).filter((job) => job !== undefined);

  async function removeOne(job: OurJob): Promise<void> {
    if (await job.isActive()) await (await queue.client).hset(removed, { [job.id ?? '']: Date.now() });
    else await job.remove();
  }

  return {
    add,
    async list(limit) {
      const counts = await queue.getJobCounts(...Object.values(TYPES).flat());
      const jobs: StoredJob[] = [];
      // One may end between two questions.
      for (const state of JOB_STATES)
        for (const job of await queue.getJobs(TYPES[state], 0, limit - 1, false))
          if (job && !(await isRemoved(job.id ?? ''))) jobs.push(toStored(job, state));
      const sum = (state: JobState): number => TYPES[state].reduce((all, type) => all + (counts[type] ?? 0), 0);
      return {
        jobs: jobs.slice(0, limit),
        counts: Object.fromEntries(JOB_STATES.map((state) => [state, sum(state)])) as Record<JobState, number>,
      };
    },
    async retry(ids) {
      const failed = [];
      for (const job of await find(ids)) if (await job.isFailed()) failed.push(job);
      for (const job of failed) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      return failed.length;
    },
    async remove(ids) {
      const jobs = await find(ids);
      for (const job of jobs) await removeOne(job);
      return jobs.length;
    },
    // BullMQ forgets what is done by itself.
    tidy: async () => {},
    start(carryOut) {
      if (settings.atOnce === 0) return;
      worker = new bullmq.Worker<Data, string, JobKindName>(
        settings.name,
        (job, token = '') => work(job, token, carryOut),
        {
          connection,
          name: THIS_PROCESS,
          concurrency: settings.atOnce,
          lockDuration: leaseMs,
          stalledInterval: leaseMs,
          maxStalledCount: settings.attempts,
          settings: { backoffStrategy: (attempts) => pauseAfter(attempts, settings) },
        },
      );
      worker.on('error', complain);
      worker.on('failed', (job, error) => strapi.log.error(`Jobs: "${job?.name}" failed: ${wordsOfError(error)}`));
      worker.on('completed', (job, outcome) => {
        if (outcome === 'left') void job.remove().then(() => forget(job.id ?? ''), complain);
      });
    },
    async stop() {
      await Promise.race([worker?.close(), pause(LONGEST_STOP_MS, undefined, { ref: false })]);
      await queue.close();
    },
  };

  async function forget(id: string): Promise<void> {
    await (await queue.client).hdel(removed, id);
  }
}

function toStored(job: OurJob, state: JobState): StoredJob {
  const { payload, place, who } = job.data;
  const nextAt = state === 'waiting' && job.attemptsMade > 0 ? (job.processedOn ?? job.timestamp) + job.delay : null;
  return {
    ...{ kind: job.name, payload, place, who, id: job.id ?? '', state, nextAt },
    attempts: job.attemptsMade + (state === 'running' ? 1 : 0),
    error: job.failedReason ?? null,
    process: state === 'running' ? (job.processedBy ?? null) : null,
    startedAt: job.timestamp,
    endedAt: job.finishedOn ?? null,
  };
}
