import { setTimeout as pause } from 'node:timers/promises';
import type { Job, JobsReply } from '../../../core';

const PATIENCE_MS = 60_000;

/** Asks again until the list is as it should be. @throws Error that shows the last list */
export async function untilJobs(
  list: () => Promise<JobsReply>,
  isAsItShould: (jobs: readonly Job[], reply: JobsReply) => boolean,
): Promise<JobsReply> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const reply = await list();
    if (isAsItShould(reply.jobs, reply)) return reply;
    if (Date.now() > end) throw new Error(`Still not as it should be: ${JSON.stringify(reply, null, 1)}`);
    await pause(50);
  }
}
