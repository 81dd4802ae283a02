import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Operation } from '../../core/workbenchContract';
import type { Change, Tag } from '../workbench/changes';
import type { StepName } from '../workbench/history';
import { NO_TAGGING, reduceTagging, type Tagging } from '../workbench/tagging';
import { findKeptHistory, keepHistory } from './keptHistory';
import { findKeptQueue, keepQueue } from './keptQueue';
import { newOperationId } from './newOperationId';
import { type Answer, type Sending, useSending } from './useSending';

export type TaggingDesk = {
  readonly state: Tagging;
  /** What the editor sees: the server's word with what is on its way laid over it. */
  readonly tags: readonly Tag[];
  readonly sending: Sending;
  readonly load: (tags: readonly Tag[]) => void;
  readonly act: (name: StepName, changes: readonly Change[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly insist: (operationId: string) => void;
  readonly drop: (operationId: string) => void;
};

/**
 * Tagging one article: everything is seen at once, kept in the browser, and sent in the background.
 * @param onAnswer with the revision of the text after each answer: another one than the editor's has been edited.
 */
export function useTagging(articleId: string, onAnswer: (heard: Pick<Answer, 'revision'>) => void): TaggingDesk {
  const [state, dispatch] = useReducer(reduceTagging, NO_TAGGING);
  const [isLoaded, setLoaded] = useState(false);
  const [isRestored, setRestored] = useState(false);
  const kept = useRef<readonly Operation[]>([]);

  useEffect(() => {
    let isHere = true;
    void findKeptQueue(articleId).then((queue) => {
      if (!isHere) return;
      kept.current = queue;
      dispatch({ kind: 'restored', queue, history: findKeptHistory(articleId) });
      setRestored(true);
    });
    return () => {
      isHere = false;
    };
  }, [articleId]);

  // What was refused or met a conflict is kept as well, until the editor has settled it.
  const unsettled = useMemo(
    () => [...state.queue, ...[...state.conflicts, ...state.refusals].map(({ operation }) => operation)],
    [state.queue, state.conflicts, state.refusals],
  );
  useEffect(() => {
    if (!isRestored) return;
    const before = kept.current;
    kept.current = unsettled;
    // After the frame: what a key did is seen first, and kept a moment later.
    setTimeout(() => void keepQueue(articleId, before, unsettled));
  }, [articleId, isRestored, unsettled]);

  useEffect(() => {
    if (isRestored) setTimeout(() => keepHistory(articleId, state.history));
  }, [articleId, isRestored, state.history]);

  const sending = useSending({
    articleId,
    queue: state.queue,
    isReady: isLoaded && isRestored,
    onAnswer: useCallback(
      (reply) => {
        dispatch({ kind: 'answered', results: reply.results });
        onAnswer(reply);
      },
      [onAnswer],
    ),
  });

  return {
    state,
    tags: state.shown,
    sending,
    load: useCallback((loaded) => {
      dispatch({ kind: 'loaded', tags: loaded });
      setLoaded(true);
    }, []),
    act: useCallback((name, changes) => dispatch({ kind: 'done', name, changes, newId: newOperationId }), []),
    undo: useCallback(() => dispatch({ kind: 'undone', newId: newOperationId }), []),
    redo: useCallback(() => dispatch({ kind: 'redone', newId: newOperationId }), []),
    insist: useCallback((operationId) => dispatch({ kind: 'insisted', operationId, newId: newOperationId }), []),
    drop: useCallback((operationId) => dispatch({ kind: 'dropped', operationId }), []),
  };
}
