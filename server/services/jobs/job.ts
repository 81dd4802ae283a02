import { hostname } from 'node:os';
import type { Core } from '@strapi/strapi';
import type { JobKindName, JobState } from '../../../core';

/** What a job is about; which of them is given depends on its kind. */
export type Payload = { readonly articleId?: string; readonly analyzer?: string };

export type NewJob = {
  readonly kind: JobKindName;
  readonly payload: Payload;
  /** Of several with the same key one waits or runs; letters, digits and dashes. */
  readonly key: string;
  readonly who: string | null;
};

/** How far a job got: the row id after which it goes on, and how many of how many items that is. */
export type Place = { readonly after: number; readonly done: number; readonly total: number };

/** A job that this process holds, to carry it out. */
export type HeldJob = { readonly kind: JobKindName; readonly payload: Payload; readonly place: Place | null };

/** A job as it stands in its queue. Moments are milliseconds since 1970. */
export type StoredJob = HeldJob & {
  readonly id: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly error: string | null;
  readonly who: string | null;
  readonly process: string | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly nextAt: number | null;
};

/** What a step did: where the next one goes on, and which items want to be tried again by themselves. */
export type Step = {
  readonly after: number;
  readonly done: number;
  readonly isEnd: boolean;
  readonly again: readonly Omit<NewJob, 'who'>[];
};

/**
 * A kind of work, done in steps of some seconds. A process may die between a step and the note of its place, so the
 * same step may be done twice: the second time must change nothing.
 */
export type JobKind = {
  /** How many items there are. */
  count(strapi: Core.Strapi, payload: Payload): Promise<number>;
  /** @throws what should be tried again, from the same place */
  step(strapi: Core.Strapi, payload: Payload, after: number): Promise<Step>;
};

/** What a queue lets the holder of a job do. */
export type Hold = {
  /** Notes the place, and stays the holder. false: the job was removed or is another's now. */
  keep(place: Place): Promise<boolean>;
  add(jobs: readonly NewJob[]): Promise<void>;
};

/** `left`: it is not ours any more. `stopped`: this process ends, another goes on from the place. */
export type Outcome = 'done' | 'left' | 'stopped';
export type CarryOut = (job: HeldJob, hold: Hold) => Promise<Outcome>;

/**
 * Where jobs wait. Whatever keeps them: one that was added is carried out at least once, by one process at a time; one
 * whose process dies is taken up by another from where it was; one that fails is tried again after pauses that grow,
 * and stays as `failed` in the end.
 */
export type JobQueue = {
  /** @returns how many are new: those whose key waits or runs already are not */
  add(jobs: readonly NewJob[]): Promise<number>;
  list(limit: number): Promise<{
    readonly jobs: readonly StoredJob[];
    readonly counts: Readonly<Record<JobState, number>>;
  }>;
  /** Those that failed are tried again, from where they were. @returns how many */
  retry(ids: readonly string[]): Promise<number>;
  /** Whatever their state; one that is under way ends after its step. @returns how many */
  remove(ids: readonly string[]): Promise<number>;
  /** Forgets what was done more than a week ago. */
  tidy(): Promise<void>;
  /** Begins to carry jobs out. */
  start(carryOut: CarryOut): void;
  /** Ends after the step that is under way, or after a few seconds. */
  stop(): Promise<void>;
};

/** What this process is called in the list of jobs. */
export const THIS_PROCESS = `${hostname()}:${process.pid}`;

/** What the host's config says of jobs. */
export type JobSettings = {
  readonly queue: 'table' | 'bullmq';
  readonly redis: string | null;
  readonly name: string;
  readonly attempts: number;
  readonly atOnce: number;
  readonly leaseSeconds: number;
  readonly retrySeconds: number;
};

export const KEPT_DONE_MS = 7 * 24 * 3_600_000;

const LONGEST_PAUSE_MS = 3_600_000;

/** Before the next try: the host's first pause, then four times the one before, at most an hour. */
export const pauseAfter = (attempts: number, { retrySeconds }: JobSettings): number =>
  Math.min(retrySeconds * 1000 * 4 ** (attempts - 1), LONGEST_PAUSE_MS);

/**
 * A step may wait for somebody else's server for minutes, and a host that ends does not: what is not through by then is
 * taken up from its last place by another process, or at the next start.
 */
export const LONGEST_STOP_MS = 5_000;

/** Thrown by a step that is to be done later, through no fault of anybody: it counts as no failure. */
export class Postponed extends Error {
  constructor(readonly forMs: number) {
    super(`to be done in ${Math.ceil(forMs / 1000)} s`);
  }
}

const LONGEST_ERROR = 500;

/** For whoever reads the list of what failed. */
export const wordsOfError = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
