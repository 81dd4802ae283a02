/** Work that goes on behind the desk, as the admin asks for it and shows it. */

/** What somebody can start: each goes through everything that the desk holds of a kind. */
export const STARTED_JOBS = ['read-stories', 'check-links', 'write-search'] as const;
export type StartedJob = (typeof STARTED_JOBS)[number];

/**
 * `read-story`: one story that could not be read among the others is tried again by itself. `ask-analyzer`: another
 * analyzer is asked about a story that came in.
 */
export const JOB_KINDS = [...STARTED_JOBS, 'read-story', 'ask-analyzer'] as const;
export type JobKindName = (typeof JOB_KINDS)[number];

/** `failed`: it was tried as often as it may be; it stays until somebody tries it again or removes it. */
export const JOB_STATES = ['running', 'waiting', 'failed', 'done'] as const;
export type JobState = (typeof JOB_STATES)[number];

export type Job = {
  readonly id: string;
  readonly kind: JobKindName;
  readonly state: JobState;
  /** The story that it is about; its headline is null when the story is gone. */
  readonly story: { readonly articleId: string; readonly headline: string | null } | null;
  /** Which analyzer is asked; null for other kinds. */
  readonly analyzer: string | null;
  /** Of how many items how many were gone through; null before it was begun. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How often it was begun since it last got further. */
  readonly attempts: number;
  /** Why it failed the last time. */
  readonly error: string | null;
  readonly who: string | null;
  /** `host:pid` of the process that carries it out; null where none does. */
  readonly process: string | null;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When it is tried again; null where it is not waiting for that. */
  readonly nextAt: string | null;
};

/** At most 100, by state and then the newest first; `counts` has all. */
export type JobsReply = { readonly jobs: readonly Job[]; readonly counts: Readonly<Record<JobState, number>> };

/** `isNew` false: the same work is waiting or under way already. */
export type StartJobReply = { readonly isNew: boolean };

export type JobIds = { readonly ids: readonly string[] };
/** How many of those that were named were there to be tried again, or removed. */
export type JobsChangedReply = { readonly changed: number };
