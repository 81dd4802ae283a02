import { useCallback, useEffect, useReducer, useRef } from 'react';
import { CHOOSING, type MergeAction, type MergeState, reduceMerge } from '../workbench/mergeState';
import { type DeskProblem, toDeskProblem } from './deskProblem';
import { newOperationId } from './newOperationId';
import { recordsClient } from './recordsClient';

export type Merge = {
  readonly state: MergeState<DeskProblem>;
  readonly choose: (mergedId: string) => void;
  readonly cancel: () => void;
  readonly confirm: () => void;
  readonly undo: (operationId: string) => void;
};

type Reducer = (state: MergeState<DeskProblem>, action: MergeAction<DeskProblem>) => MergeState<DeskProblem>;

/**
 * Merging another person into the one with this id: what would move, then, once confirmed, the merge, and taking one back.
 * @param onChanged after the records were changed.
 */
export function useMerge(keptId: string, onChanged: () => void): Merge {
  const [state, dispatch] = useReducer(reduceMerge as Reducer, CHOOSING);
  const fail = useCallback((error: unknown) => dispatch({ kind: 'failed', problem: toDeskProblem(error) }), []);

  const lookedAt = state.kind === 'looking' ? state.mergedId : null;
  useEffect(() => {
    if (lookedAt === null) return;
    const controller = new AbortController();
    recordsClient.previewMerge(keptId, lookedAt, controller.signal).then(
      (preview) => dispatch({ kind: 'previewed', preview, operationId: newOperationId() }),
      (error: unknown) => controller.signal.aborted || fail(error),
    );
    return () => controller.abort();
  }, [keptId, lookedAt, fail]);

  // One request for each operation, however often React runs this.
  const underWay = useRef<string | null>(null);
  useEffect(() => {
    if (state.kind !== 'merging' && state.kind !== 'undoing') {
      underWay.current = null;
      return;
    }
    if (underWay.current === state.operationId) return;
    underWay.current = state.operationId;
    const asked =
      state.kind === 'merging'
        ? recordsClient
            .mergePeople(keptId, { operationId: state.operationId, mergedId: state.preview.merged.documentId })
            .then((reply) => dispatch({ kind: 'done', reply }))
        : recordsClient.undoMerge(state.operationId).then((reply) => dispatch({ kind: 'undoDone', reply }));
    asked.then(onChanged, fail);
  }, [state, keptId, onChanged, fail]);

  return {
    state,
    choose: useCallback((mergedId) => dispatch({ kind: 'chosen', mergedId }), []),
    cancel: useCallback(() => dispatch({ kind: 'cancelled' }), []),
    confirm: useCallback(() => dispatch({ kind: 'confirmed' }), []),
    undo: useCallback((operationId) => dispatch({ kind: 'undoAsked', operationId }), []),
  };
}
