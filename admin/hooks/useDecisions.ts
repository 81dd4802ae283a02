import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { StoredSuggestion, SuggestionsReply } from '../../core/contract';
import { isSettled, NOTHING_LOADED, type PanelState, reducePanel, type Verdict } from '../workbench/panelState';
import { describeProblem } from './describeProblem';
import { deskClient } from './deskClient';
import { toDeskProblem } from './deskProblem';
import { newOperationId } from './newOperationId';
import type { Translate } from './useTranslate';

export type Decisions = {
  readonly state: PanelState;
  readonly load: (reply: SuggestionsReply) => void;
  readonly decide: (ids: readonly string[], verdict: Verdict) => void;
  readonly retry: (operationId: string) => void;
  readonly dismiss: (operationId: string) => void;
};

/**
 * Decisions, shown at once and sent one after another: each carries the version that the one before it left behind.
 * @param onSaved after the last of them has been answered.
 */
export function useDecisions(t: Translate, onSaved: () => void): Decisions {
  const [state, dispatch] = useReducer(reducePanel, NOTHING_LOADED);
  const underWay = useRef<string | null>(null);
  const hasSaved = useRef(false);

  const send = useCallback(
    async (present: StoredSuggestion, operationId: string, verdict: Verdict) => {
      try {
        const request = { operationId, version: present.version, decision: verdict };
        const reply = await deskClient.decideSuggestion(present.id, request);
        hasSaved.current = true;
        dispatch({ kind: 'answered', operationId, reply });
      } catch (error) {
        const problem = toDeskProblem(error);
        if (problem.kind === 'conflict') dispatch({ kind: 'conflicted', operationId, current: problem.current });
        else dispatch({ kind: 'failed', operationId, message: describeProblem(t, problem) });
      }
    },
    [t],
  );

  useEffect(() => {
    const next = state.pending[0];
    if (next === undefined) {
      underWay.current = null;
      if (hasSaved.current) onSaved();
      hasSaved.current = false;
      return;
    }
    if (underWay.current === next.operationId) return;
    const present = state.saved.find(({ id }) => id === next.suggestionId);
    if (present === undefined || isSettled(state, next)) {
      dispatch({ kind: 'settled', operationId: next.operationId });
      return;
    }
    underWay.current = next.operationId;
    void send(present, next.operationId, next.verdict);
  }, [state, send, onSaved]);

  return {
    state,
    load: useCallback((reply) => dispatch({ kind: 'loaded', reply }), []),
    decide: useCallback(
      (ids, verdict) =>
        dispatch({
          kind: 'decided',
          pending: ids.map((suggestionId) => ({ operationId: newOperationId(), suggestionId, verdict })),
        }),
      [],
    ),
    retry: useCallback((operationId) => dispatch({ kind: 'retried', operationId }), []),
    dismiss: useCallback((operationId) => dispatch({ kind: 'dismissed', operationId }), []),
  };
}
