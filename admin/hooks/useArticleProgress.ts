import { useCallback, useEffect } from 'react';
import type { Progress } from '../../core/contract';
import { collectIds } from '../workbench/collectIds';
import { deskClient } from './deskClient';
import { type Loaded, useLoaded } from './useLoaded';

const MOST_ARTICLES = 100;
const FRAME_MS = 16;

/** The cells of a page appear in one frame: they are one request. */
const findProgress = collectIds<Progress>(async (ids) => (await deskClient.findProgress(ids)).progress, {
  most: MOST_ARTICLES,
  wait: (then) => setTimeout(then, FRAME_MS),
});

/** What was last heard, shown until the new answer is there: a list that is returned to does not blink. */
const heard = new Map<string, Progress>();
const cells = new Set<() => void>();

/** Has every cell that is on the screen ask again. */
export const refreshProgress = (): void => {
  for (const askAgain of cells) askAgain();
};

/** How far an article is; asked when its cell appears and after it was saved. */
export function useArticleProgress(
  articleId: string,
  savedAt: string | null,
): { state: Loaded<Progress>; retry: () => void } {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved anew may stand elsewhere.
  const ask = useCallback(async () => {
    const progress = await findProgress(articleId);
    heard.set(articleId, progress);
    return progress;
  }, [articleId, savedAt]);
  const { state, retry } = useLoaded(ask);
  useEffect(() => {
    cells.add(retry);
    return () => {
      cells.delete(retry);
    };
  }, [retry]);
  const before = heard.get(articleId);
  return { state: state.kind === 'loading' && before !== undefined ? { kind: 'loaded', value: before } : state, retry };
}
