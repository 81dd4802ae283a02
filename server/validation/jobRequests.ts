import { z } from '@strapi/utils';
import { type JobIds, STARTED_JOBS } from '../../core';

export const startJob = z.strictObject({
  kind: z.enum(STARTED_JOBS, { error: `must be one of ${STARTED_JOBS.join(', ')}` }),
});

/** As many as a list shows. */
const MOST = 100;

export const jobIds = z.strictObject({
  ids: z
    .array(z.string().regex(/^[\w-]{1,64}$/, { error: 'must be the id of a job, as the list of jobs has it' }))
    .min(1, { error: 'must name a job' })
    .max(MOST, { error: `must name at most ${MOST} jobs` }),
}) satisfies z.ZodType<JobIds>;

export const JOB_EXAMPLES = {
  start: { kind: 'read-stories' },
  ids: { ids: ['tz4a98xxat96iws9zmbrgj3a'] },
} as const;
