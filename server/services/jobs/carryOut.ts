import type { Core } from '@strapi/strapi';
import type { CarryOut } from './job';
import { JOB_KINDS } from './kinds';

/**
 * Does a job step by step from where it was left, and notes its place after each.
 * @param isStopping asked between two steps
 */
export const carryOut =
  (strapi: Core.Strapi, isStopping: () => boolean): CarryOut =>
  async ({ kind, payload, place }, hold) => {
    const { count, step } = JOB_KINDS[kind];
    let at = place ?? { after: 0, done: 0, total: await count(strapi, payload) };
    for (;;) {
      const { after, done, isEnd, again } = await step(strapi, payload, at.after);
      await hold.add(again.map((job) => ({ ...job, who: null })));
      const gone = at.done + done;
      // There may be more now than there were when it was counted, or fewer.
      at = { after, done: gone, total: isEnd ? gone : Math.max(at.total, gone) };
      if (!(await hold.keep(at))) return 'left';
      if (isEnd) return 'done';
      if (isStopping()) return 'stopped';
    }
  };
