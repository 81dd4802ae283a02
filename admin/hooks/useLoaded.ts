import { useCallback, useEffect, useState } from 'react';
import { type DeskProblem, toDeskProblem } from './deskProblem';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: DeskProblem }
  | { readonly kind: 'loaded'; readonly value: T };

/**
 * Asks once per `load` (keep it stable with useCallback) and on every retry. A newer question cancels the older one, and
 * what was there stays on the screen until the new answer is: a list does not blink while its next page comes.
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): {
  state: Loaded<T>;
  isRefreshing: boolean;
  retry: () => void;
} {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const [isRefreshing, setIsRefreshing] = useState(true);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again.
  useEffect(() => {
    const controller = new AbortController();
    setIsRefreshing(true);
    setState((present) => (present.kind === 'failed' ? { kind: 'loading' } : present));
    load(controller.signal)
      .then(
        (value): Loaded<T> => ({ kind: 'loaded', value }),
        (error: unknown): Loaded<T> => ({ kind: 'failed', problem: toDeskProblem(error) }),
      )
      .then((next) => {
        if (controller.signal.aborted) return;
        setState(next);
        setIsRefreshing(false);
      });
    return () => controller.abort();
  }, [load, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, isRefreshing, retry };
}
