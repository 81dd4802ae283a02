import type { Core } from '@strapi/strapi';
import type { JobState } from '../../../core';
import { createDocumentId } from '../desk/createDocumentId';
import { type From, inTables, readJson, tableOf } from '../desk/tables';
import { databaseTime } from '../workbench/databaseTime';
import { type HeldJob, type NewJob, type Payload, type Place, type StoredJob, THIS_PROCESS } from './job';

/** A job that was taken; `holder` is new for each taking, so that one that comes back late is no longer it. */
export type Taken = HeldJob & { readonly rowId: number; readonly holder: string; readonly attempts: number };

type Columns = {
  id: number;
  document_id: string;
  kind: StoredJob['kind'];
  payload: unknown;
  state: JobState;
  attempts: number;
  holder: string | null;
  run_at: number | string;
  after_id: number | null;
  done: number | null;
  total: number | null;
  error: string | null;
  who: string | null;
  added_at: number | string;
  ended_at: number | string | null;
};

/** So many processes may look at the same moment without standing in each other's way. */
const CANDIDATES = 8;
const IN_ONE_STATEMENT = 500;

/** The statements on the table of jobs. Each is whole by itself: of several processes at once, one gets a job. */
export function jobTable(strapi: Core.Strapi) {
  const table = tableOf(strapi, 'job');
  const now = (ago = 0) => databaseTime(strapi, ago);
  const inJobs = <T>(work: (jobs: () => ReturnType<From>) => Promise<T>): Promise<T> =>
    inTables(strapi, (from) => work(() => from(table)));
  /** Of one that is held by us still. */
  const change = ({ rowId, holder }: Taken, columns: object): Promise<boolean> =>
    inJobs(async (jobs) => (await jobs().where({ id: rowId, holder, state: 'running' }).update(columns)) === 1);
  const afresh = () => ({ state: 'waiting', attempts: 0, run_at: now(), error: null, ended_at: null });

  return {
    async add(added: readonly NewJob[]): Promise<number> {
      let count = 0;
      for (let at = 0; at < added.length; at += IN_ONE_STATEMENT) {
        const some = added.slice(at, at + IN_ONE_STATEMENT);
        count += await inJobs(async (jobs) => {
          const rows = some.map(({ kind, payload, key, who }) => ({
            ...{ document_id: createDocumentId(), kind, payload: JSON.stringify(payload), dedupe_key: key, who },
            ...{ ...afresh(), added_at: now() },
          }));
          await jobs().insert(rows).onConflict('dedupe_key').ignore();
          const revived = await jobs()
            .whereIn(
              'dedupe_key',
              some.map(({ key }) => key),
            )
            .where({ state: 'failed' })
            .update({ ...afresh(), added_at: now(), after_id: null, done: null, total: null });
          // Of two who add the same at once, one finds its own row.
          const ids = rows.map(({ document_id }) => document_id);
          const own = await jobs().whereIn('document_id', ids).select('id');
          return own.length + revived;
        });
      }
      return count;
    },

    /** The one that waits longest, or one whose holder is silent since its lease ended; null: there is none. */
    async take(leaseMs: number, mostAttempts: number): Promise<Taken | null> {
      const isDue = (query: ReturnType<From>): ReturnType<From> =>
        query.where((due) =>
          due
            .where((one) => one.where('state', 'waiting').where('run_at', '<=', now()))
            .orWhere((one) => one.where('state', 'running').where('lease_until', '<', now())),
        );
      const candidates = (await inJobs((jobs) =>
        isDue(jobs())
          .orderBy([{ column: 'run_at' }, { column: 'id' }])
          .limit(CANDIDATES)
          .select('id', 'state', 'attempts'),
      )) as Pick<Columns, 'id' | 'state' | 'attempts'>[];
      // Each try is a transaction of its own: rows that were held longer would be waited for crosswise.
      for (const { id, state, attempts } of candidates) {
        const isHopeless = state === 'running' && attempts >= mostAttempts;
        const holder = `${THIS_PROCESS} ${createDocumentId()}`;
        const taken = await inJobs(async (jobs) => {
          const more = strapi.db.connection.raw('attempts + 1');
          const lease = { state: 'running', holder, lease_until: now(-leaseMs), attempts: more };
          const end = { state: 'failed', error: GAVE_UP, ended_at: now(), holder: null, lease_until: null };
          const changed = await isDue(jobs().where({ id })).update(isHopeless ? end : lease);
          return changed === 1 && !isHopeless ? ((await jobs().where({ id }).first()) as Columns) : null;
        });
        if (taken) return { ...toHeld(taken), rowId: id, holder, attempts: taken.attempts };
      }
      return null;
    },

    beat: (job: Taken, leaseMs: number): Promise<boolean> => change(job, { lease_until: now(-leaseMs) }),

    /** Got further: what failed before this place does not count any more. */
    keep: (job: Taken, { after, done, total }: Place, leaseMs: number): Promise<boolean> =>
      change(job, { after_id: after, done, total, attempts: 1, lease_until: now(-leaseMs) }),

    finish: (job: Taken): Promise<boolean> =>
      change(job, { state: 'done', dedupe_key: null, error: null, ended_at: now(), holder: null, lease_until: null }),

    /** For the next process, as if it had not been begun. */
    release: (job: Taken, pauseMs = 0): Promise<boolean> =>
      change(job, { state: 'waiting', run_at: now(-pauseMs), attempts: 0, holder: null, lease_until: null }),

    /** @param pauseMs until it is tried again; null: it is not */
    fail: (job: Taken, error: string, pauseMs: number | null): Promise<boolean> =>
      change(job, {
        ...{ error, holder: null, lease_until: null },
        ...(pauseMs === null ? { state: 'failed', ended_at: now() } : { state: 'waiting', run_at: now(-pauseMs) }),
      }),

    retry: (ids: readonly string[]): Promise<number> =>
      inJobs((jobs) => jobs().whereIn('document_id', ids).where({ state: 'failed' }).update(afresh())),

    remove: (ids: readonly string[]): Promise<number> => inJobs((jobs) => jobs().whereIn('document_id', ids).delete()),

    tidy: (keptMs: number): Promise<number> =>
      inJobs((jobs) => jobs().where({ state: 'done' }).where('ended_at', '<', now(keptMs)).delete()),

    list: (state: JobState, limit: number): Promise<StoredJob[]> =>
      inJobs(async (jobs) => {
        const rows: Columns[] = await jobs().where({ state }).orderBy('id', 'desc').limit(limit);
        return rows.map(toStored);
      }),

    count: (): Promise<Map<JobState, number>> =>
      inJobs(async (jobs) => {
        const rows: { state: JobState; count: number | string }[] = await jobs()
          .select('state')
          .count('* as count')
          .groupBy('state');
        return new Map(rows.map(({ state, count }) => [state, Number(count)]));
      }),
  };
}

const GAVE_UP = 'The process that did it ended each time before it got further.';

function toHeld({ kind, payload, after_id, done, total }: Columns): HeldJob {
  const place = after_id === null ? null : { after: after_id, done: done ?? 0, total: total ?? 0 };
  return { kind, payload: readJson<Payload>(payload, {}), place };
}

const toStored = (row: Columns): StoredJob => ({
  ...toHeld(row),
  id: row.document_id,
  state: row.state,
  attempts: row.attempts,
  error: row.error,
  who: row.who,
  process: row.holder?.split(' ')[0] ?? null,
  startedAt: Number(row.added_at),
  endedAt: row.ended_at === null ? null : Number(row.ended_at),
  nextAt: row.state === 'waiting' && row.attempts > 0 ? Number(row.run_at) : null,
});
