import { useCallback, useEffect, useRef, useState } from 'react';
import type { Operation, OperationResult } from '../../core/workbenchContract';
import { type DeskProblem, toDeskProblem } from './deskProblem';
import { forgetOperations } from './keptQueue';
import { workbenchClient } from './workbenchClient';

/** How what the editor did stands towards the server. */
export type SendState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  /** Kept in the browser and tried again by itself. */
  | { readonly kind: 'waiting'; readonly problem: DeskProblem }
  /** The server will not take it: signed out, or the right to tag is gone. Kept in the browser. */
  | { readonly kind: 'stopped'; readonly problem: DeskProblem };

export type Sending = {
  readonly state: SendState;
  /** Now, and not after a pause. */
  readonly flush: () => void;
};

/** What became of some operations. */
export type Answer = { readonly results: readonly OperationResult[]; readonly revision: string | null };

type Options = {
  readonly articleId: string;
  readonly queue: readonly Operation[];
  readonly isReady: boolean;
  /** `revision`: of the text as it is now; null where the server did not say. */
  readonly onAnswer: (reply: Answer) => void;
};

/** Milliseconds: after a pause in the editor's work, but not later than this after the first of them. */
const IDLE = 800;
const LONGEST = 5_000;
/** After a failure, doubled each time. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** A request of fifty is answered within seconds. */
const BATCH = 50;

/** The server found something in the request that it cannot read: the operation at fault must not hold up the others. */
const isMalformed = (problem: DeskProblem): problem is Extract<DeskProblem, { kind: 'refused' }> =>
  problem.kind === 'refused' && problem.status === 400;

const isFinal = (problem: DeskProblem): boolean =>
  problem.kind === 'refused' &&
  problem.status >= 400 &&
  problem.status < 500 &&
  ![408, 425, 429].includes(problem.status);

/** Those that an editor need not hear of again; conflicts and refusals stay until somebody has seen them. */
export const idsDone = ({ results }: Pick<Answer, 'results'>): string[] =>
  results.filter(({ kind }) => kind === 'done').map(({ operationId }) => operationId);

/** Sends a queue of operations in batches, one after the other, until the server has answered each. */
export function useSending({ articleId, queue, isReady, onAnswer }: Options): Sending {
  const [state, setState] = useState<SendState>({ kind: 'saved', at: null });
  const [attempt, setAttempt] = useState(0);
  const present = useRef(queue);
  present.current = queue;
  const underWay = useRef(false);
  const isUrgent = useRef(false);
  const failures = useRef(0);
  const firstAt = useRef<number | null>(null);
  const batch = useRef(BATCH);

  /** One at a time from here on, until the one at fault is found and told to the editor. */
  const findFault = useCallback(
    (operations: readonly Operation[], message: string) => {
      batch.current = 1;
      const [first, ...others] = operations;
      if (first === undefined || others.length > 0) return;
      onAnswer({ results: [{ kind: 'refused', operationId: first.operationId, message }], revision: null });
      setState({ kind: 'saved', at: null });
    },
    [onAnswer],
  );

  const sendBatch = useCallback(async () => {
    const operations = present.current.slice(0, batch.current);
    if (underWay.current || operations.length === 0) return;
    underWay.current = true;
    setState({ kind: 'saving' });
    try {
      const reply = await workbenchClient.sendOperations(articleId, { operations: [...operations] });
      failures.current = 0;
      firstAt.current = null;
      batch.current = BATCH;
      onAnswer(reply);
      // Here and not where the queue is kept: the page may be gone when the answer comes.
      void forgetOperations(idsDone(reply));
      setState({ kind: 'saved', at: new Date() });
    } catch (error) {
      const problem = toDeskProblem(error);
      if (isMalformed(problem)) findFault(operations, problem.message);
      else {
        failures.current += 1;
        setState(isFinal(problem) ? { kind: 'stopped', problem } : { kind: 'waiting', problem });
      }
    }
    underWay.current = false;
    setAttempt((count) => count + 1);
  }, [articleId, onAnswer, findFault]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks whether something is left to send.
  useEffect(() => {
    if (!isReady || underWay.current || state.kind === 'stopped') return;
    if (queue.length === 0) {
      isUrgent.current = false;
      return;
    }
    firstAt.current ??= Date.now();
    const patience = Math.max(0, Math.min(IDLE, firstAt.current + LONGEST - Date.now()));
    const backoff = Math.min(FIRST_WAIT * 2 ** (failures.current - 1), LONGEST_WAIT);
    const timer = setTimeout(sendBatch, failures.current > 0 ? backoff : isUrgent.current ? 0 : patience);
    return () => clearTimeout(timer);
  }, [queue, isReady, attempt, state.kind, sendBatch]);

  const flush = useCallback(() => {
    isUrgent.current = true;
    failures.current = 0;
    setState((before) => (before.kind === 'stopped' ? { kind: 'waiting', problem: before.problem } : before));
    void sendBatch();
  }, [sendBatch]);

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', onHidden);
      // The page is left for another one of the admin: what was done goes out all the same.
      void sendBatch();
    };
  }, [flush, sendBatch]);

  return { state, flush };
}
