import type { JobsChangedReply, JobsReply, StartedJob, StartJobReply } from '../../core/jobsContract';
import { ask, send } from './deskRequest';

/** Work behind the desk, as core/jobsContract has it. Each rejects with what `toDeskProblem` reads. */
export const jobsClient = {
  findJobs: (signal: AbortSignal) => ask<JobsReply>('/jobs', { signal }),
  startJob: (kind: StartedJob) => send<StartJobReply>('post', '/jobs', { kind }),
  retryJobs: (ids: readonly string[]) => send<JobsChangedReply>('post', '/jobs/retry', { ids }),
  removeJobs: (ids: readonly string[]) => send<JobsChangedReply>('post', '/jobs/remove', { ids }),
};
