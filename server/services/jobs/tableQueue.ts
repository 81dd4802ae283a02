import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { JOB_STATES } from '../../../core';
import { afterCommit } from '../afterCommit';
import { withRetries } from '../retry';
import {
  type CarryOut,
  type JobQueue,
  type JobSettings,
  KEPT_DONE_MS,
  LONGEST_STOP_MS,
  Postponed,
  pauseAfter,
  wordsOfError,
} from './job';
import { jobTable, type Taken } from './jobTable';

/** What other processes add is found within this. */
const LOOKS_EVERY_MS = 2_000;

/** Jobs in a table of the application's own database: nothing else has to run. */
export function tableQueue(strapi: Core.Strapi, settings: JobSettings): JobQueue {
  const table = jobTable(strapi);
  const leaseMs = settings.leaseSeconds * 1000;
  let isStopping = false;
  let running: readonly Promise<void>[] = [];
  let wake = new AbortController();

  const rest = async (): Promise<void> => {
    const { signal } = wake;
    await pause(LOOKS_EVERY_MS, undefined, { signal }).catch(() => {});
  };
  /** A timer that is cut short goes on where it was set: no loop finds itself in the transaction that woke it. */
  const wakeUp = (): void => {
    wake.abort();
    wake = new AbortController();
  };
  const log = (what: string, error: unknown): void => {
    strapi.log.error(`Jobs: ${what}: ${wordsOfError(error)}`);
  };

  async function work(job: Taken, carryOut: CarryOut): Promise<void> {
    let isOurs = true;
    let { attempts } = job;
    const beat = async (): Promise<void> => {
      isOurs = await table.beat(job, leaseMs);
    };
    const heart = setInterval(() => void beat().catch(() => {}), leaseMs / 3);
    try {
      const outcome = await carryOut(job, {
        keep: async (place) => {
          attempts = 1;
          return isOurs && (await table.keep(job, place, leaseMs));
        },
        add: async (jobs) => void (await table.add(jobs)),
      });
      if (outcome === 'done') await table.finish(job);
      if (outcome === 'stopped') await table.release(job);
    } catch (error) {
      if (error instanceof Postponed) {
        await table.release(job, error.forMs);
        return;
      }
      const isLast = attempts >= settings.attempts;
      log(`"${job.kind}" failed${isLast ? ' and is not tried again' : ''}`, error);
      await table.fail(job, wordsOfError(error), isLast ? null : pauseAfter(attempts, settings));
    } finally {
      clearInterval(heart);
    }
  }

  async function workOn(carryOut: CarryOut): Promise<void> {
    while (!isStopping) {
      try {
        const job = await withRetries(() => table.take(leaseMs, settings.attempts), { tell: () => {} });
        if (job === null) await rest();
        else await work(job, carryOut);
      } catch (error) {
        // The database is away: what was taken is taken again when its lease ends.
        if (!isStopping) log('the table cannot be reached', error);
        await rest();
      }
    }
  }

  return {
    async add(jobs) {
      const added = await table.add(jobs);
      await afterCommit(strapi, wakeUp);
      return added;
    },
    async list(limit) {
      const counted = await table.count();
      const counts = Object.fromEntries(JOB_STATES.map((state) => [state, counted.get(state) ?? 0])) as never;
      const jobs = [];
      for (const state of JOB_STATES) jobs.push(...(await table.list(state, limit)));
      return { jobs: jobs.slice(0, limit), counts };
    },
    async retry(ids) {
      const changed = await table.retry(ids);
      await afterCommit(strapi, wakeUp);
      return changed;
    },
    remove: table.remove,
    tidy: async () => void (await table.tidy(KEPT_DONE_MS)),
    start(carryOut) {
      running = Array.from({ length: settings.atOnce }, () => workOn(carryOut));
    },
    async stop() {
      isStopping = true;
      wakeUp();
      await Promise.race([Promise.all(running), pause(LONGEST_STOP_MS, undefined, { ref: false })]);
    },
  };
}
