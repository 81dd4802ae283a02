import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type AnalysisRun,
  beginRun,
  nextWaiting,
  type Outcome,
  type RunRow,
  retryFailed,
  settle,
} from '../workbench/analysisRun';
import { describeProblem } from './describeProblem';
import { deskClient } from './deskClient';
import { toDeskProblem } from './deskProblem';
import { refreshProgress } from './useArticleProgress';
import { type Translate, useTranslate } from './useTranslate';

async function readOne(t: Translate, id: string): Promise<Outcome> {
  try {
    const { progress } = await deskClient.readAgain(id);
    return { kind: 'read', undecided: progress.total - progress.decided, total: progress.total };
  } catch (error) {
    return { kind: 'failed', why: describeProblem(t, toDeskProblem(error)) };
  }
}

export type AnalysisDesk = {
  readonly run: AnalysisRun;
  readonly isRunning: boolean;
  /** Reads what waits, one article after another. */
  readonly start: () => void;
  /** The article that is being read is read to its end. */
  readonly stop: () => void;
  readonly retry: () => void;
};

/** Reads articles again, until all are read, it is stopped, or what shows it is closed. */
export function useAnalysisRun(articles: readonly Omit<RunRow, 'outcome'>[]): AnalysisDesk {
  const t = useTranslate();
  const [run, setRun] = useState(() => beginRun(articles));
  const [isRunning, setRunning] = useState(false);
  const wanted = useRef(false);
  const stop = useCallback(() => {
    wanted.current = false;
  }, []);
  useEffect(() => stop, [stop]);

  const readAll = async (from: AnalysisRun) => {
    let at = from;
    const show = (id: string, outcome: Outcome) => {
      at = settle(at, id, outcome);
      setRun(at);
    };
    wanted.current = true;
    setRunning(true);
    for (let id = nextWaiting(at); id !== null && wanted.current; id = nextWaiting(at)) {
      show(id, { kind: 'reading' });
      show(id, await readOne(t, id));
    }
    setRunning(false);
    refreshProgress();
  };
  return {
    run,
    isRunning,
    start: () => void readAll(run),
    stop,
    retry: () => void readAll(retryFailed(run)),
  };
}
