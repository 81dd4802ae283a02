import { useCallback, useEffect, useState } from 'react';
import type { JobsReply, StartedJob } from '../../core/jobsContract';
import { describeProblem } from './describeProblem';
import { toDeskProblem } from './deskProblem';
import { jobsClient } from './jobsClient';
import { type Loaded, useLoaded } from './useLoaded';
import { useTranslate } from './useTranslate';

/** While something is under way, and else: another administrator may have started something. */
const SOON_MS = 1_000;
const LATER_MS = 10_000;

export type JobsDesk = {
  readonly state: Loaded<JobsReply>;
  readonly reload: () => void;
  /** Why the last change could not be made. */
  readonly problem: string | null;
  /** @returns whether it was begun now; null where it could not be asked for */
  readonly start: (kind: StartedJob) => Promise<boolean | null>;
  readonly retry: (ids: readonly string[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
};

/** The list of jobs as it changes, for as long as somebody looks at it. */
export function useJobs(): JobsDesk {
  const t = useTranslate();
  const { state, isRefreshing, retry: reload } = useLoaded<JobsReply>(jobsClient.findJobs);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = state.kind === 'loaded' && state.value.counts.running + state.value.counts.waiting > 0;

  useEffect(() => {
    if (isRefreshing) return;
    const lookAgain = () => {
      if (document.visibilityState === 'visible') reload();
    };
    const timer = setInterval(lookAgain, isBusy ? SOON_MS : LATER_MS);
    return () => clearInterval(timer);
  }, [isBusy, isRefreshing, reload]);

  const change = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      setProblem(null);
      try {
        return await work();
      } catch (error) {
        setProblem(describeProblem(t, toDeskProblem(error)));
        return null;
      } finally {
        reload();
      }
    },
    [reload, t],
  );

  return {
    state,
    reload,
    problem,
    start: async (kind) => (await change(() => jobsClient.startJob(kind)))?.isNew ?? null,
    retry: async (ids) => void (await change(() => jobsClient.retryJobs(ids))),
    remove: async (ids) => void (await change(() => jobsClient.removeJobs(ids))),
  };
}
