import { JOB_KINDS, JOB_STATES } from '../../core';
import { integer, oneOf, required, string, text } from './attributes';
import { contentType } from './contentType';

const moment = { type: 'biginteger' } as const;

/** Work behind the desk that waits, is under way, failed or was done lately. Moments are milliseconds since 1970. */
export const job = contentType({
  name: 'job',
  plural: 'jobs',
  displayName: 'Job',
  description: 'Work behind the desk',
  standing: 'record',
  attributes: {
    kind: required(oneOf(JOB_KINDS)),
    payload: { type: 'json' },
    /** Empty once it is done, so that the same work can be asked for again. */
    dedupeKey: string,
    state: required(oneOf(JOB_STATES)),
    attempts: required(integer),
    /** Not before this moment, by the clock of the database, which all processes share. */
    runAt: required(moment),
    /** Who carries it out, new for each taking, and until when nobody else may. */
    holder: string,
    leaseUntil: moment,
    /** Row id after which it goes on; empty before it was begun. */
    afterId: integer,
    done: integer,
    total: integer,
    error: text,
    who: string,
    addedAt: required(moment),
    endedAt: moment,
  },
  indexes: [{ columns: ['dedupe_key'], type: 'unique' }, { columns: ['state', 'run_at'] }],
});
