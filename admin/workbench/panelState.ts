import type { DecideReply, DecideRequest, StoredSuggestion, SuggestionsReply } from '../../core/contract';
import type { Decision } from '../../core/model';

export type Verdict = DecideRequest['decision'];

/** A decision on its way to the server. Its operation id stays the same through retries, so none counts twice. */
export type Pending = { readonly operationId: string; readonly suggestionId: string; readonly verdict: Verdict };

/** Somebody else decided first: what was wanted here, and what the desk has now. */
export type Conflict = { readonly pending: Pending; readonly current: StoredSuggestion };

/** The server said no, or could not be reached. */
export type Failure = { readonly pending: Pending; readonly message: string };

/**
 * What the panel knows. The server's word and the decisions on their way are kept apart: what is shown is one laid over
 * the other, so that a rollback is nothing but dropping a pending decision.
 */
export type PanelState = {
  readonly saved: readonly StoredSuggestion[];
  /** In the order in which they are sent; only the first is under way. */
  readonly pending: readonly Pending[];
  readonly conflicts: readonly Conflict[];
  readonly failures: readonly Failure[];
  /** Suggestions decided here, latest last: what undo takes back. */
  readonly history: readonly string[];
};

export type PanelAction =
  | { readonly kind: 'loaded'; readonly reply: SuggestionsReply }
  | { readonly kind: 'decided'; readonly pending: readonly Pending[] }
  | { readonly kind: 'answered'; readonly operationId: string; readonly reply: DecideReply }
  /** Nothing to send any more: an answer to another decision had already brought it about. */
  | { readonly kind: 'settled'; readonly operationId: string }
  | { readonly kind: 'conflicted'; readonly operationId: string; readonly current: StoredSuggestion }
  | { readonly kind: 'failed'; readonly operationId: string; readonly message: string }
  | { readonly kind: 'retried'; readonly operationId: string }
  | { readonly kind: 'dismissed'; readonly operationId: string };

export const NOTHING_LOADED: PanelState = { saved: [], pending: [], conflicts: [], failures: [], history: [] };

/** The decision that a verdict leads to. */
export function decisionAfter(verdict: Verdict): Decision {
  return verdict.kind === 'undo' ? { kind: 'open' } : verdict;
}

/** What the editor sees: the server's word with the decisions on their way laid over it. */
export function shownSuggestions({ saved, pending }: PanelState): readonly StoredSuggestion[] {
  if (pending.length === 0) return saved;
  const last = new Map(pending.map(({ suggestionId, verdict }) => [suggestionId, verdict]));
  return saved.map((suggestion) => {
    const verdict = last.get(suggestion.id);
    return verdict === undefined ? suggestion : { ...suggestion, decision: decisionAfter(verdict) };
  });
}

/** True when the server already has what a pending decision asks for: accepting a quote accepts its speaker too. */
export function isSettled({ saved }: PanelState, { suggestionId, verdict }: Pending): boolean {
  const present = saved.find(({ id }) => id === suggestionId)?.decision.kind;
  return verdict.kind !== 'corrected' && present === decisionAfter(verdict).kind;
}

/** The suggestion that undo takes back: the one decided last that is still decided. */
export function lastDecided(state: PanelState): string | null {
  const decided = new Set(
    shownSuggestions(state)
      .filter(({ decision }) => decision.kind !== 'open')
      .map(({ id }) => id),
  );
  return [...state.history].reverse().find((id) => decided.has(id)) ?? null;
}

const without = <T extends { readonly pending: Pending }>(list: readonly T[], operationId: string): readonly T[] =>
  list.filter(({ pending }) => pending.operationId !== operationId);

function replaceSaved(
  saved: readonly StoredSuggestion[],
  changed: readonly StoredSuggestion[],
): readonly StoredSuggestion[] {
  const byId = new Map(changed.map((suggestion) => [suggestion.id, suggestion]));
  return saved.map((suggestion) => byId.get(suggestion.id) ?? suggestion);
}

/** A list asked for before a decision may arrive after its answer: of two versions of a suggestion the later stays. */
function newerOf(
  present: readonly StoredSuggestion[],
  loaded: readonly StoredSuggestion[],
): readonly StoredSuggestion[] {
  const byId = new Map(present.map((suggestion) => [suggestion.id, suggestion]));
  return loaded.map((suggestion) => {
    const known = byId.get(suggestion.id);
    return known !== undefined && known.version > suggestion.version ? known : suggestion;
  });
}

function addToHistory(history: readonly string[], pending: readonly Pending[]): readonly string[] {
  const undone = new Set(pending.filter(({ verdict }) => verdict.kind === 'undo').map((one) => one.suggestionId));
  const done = pending.filter(({ verdict }) => verdict.kind !== 'undo').map((one) => one.suggestionId);
  return [...history.filter((id) => !undone.has(id)), ...done];
}

export function reducePanel(state: PanelState, action: PanelAction): PanelState {
  const dropPending = (operationId: string) => state.pending.filter((one) => one.operationId !== operationId);
  switch (action.kind) {
    case 'loaded':
      return { ...state, saved: newerOf(state.saved, action.reply.suggestions) };
    case 'decided': {
      const decided = new Set(action.pending.map(({ suggestionId }) => suggestionId));
      return {
        ...state,
        pending: [...state.pending, ...action.pending],
        // A new decision on the same suggestion answers what was complained about.
        conflicts: state.conflicts.filter(({ pending }) => !decided.has(pending.suggestionId)),
        failures: state.failures.filter(({ pending }) => !decided.has(pending.suggestionId)),
        history: addToHistory(state.history, action.pending),
      };
    }
    case 'answered':
      return {
        ...state,
        saved: replaceSaved(state.saved, [action.reply.suggestion, ...action.reply.also]),
        pending: dropPending(action.operationId),
      };
    case 'settled':
      return { ...state, pending: dropPending(action.operationId) };
    case 'conflicted': {
      const pending = state.pending.find((one) => one.operationId === action.operationId);
      return {
        ...state,
        saved: replaceSaved(state.saved, [action.current]),
        pending: dropPending(action.operationId),
        conflicts: pending === undefined ? state.conflicts : [...state.conflicts, { pending, current: action.current }],
      };
    }
    case 'failed': {
      const pending = state.pending.find((one) => one.operationId === action.operationId);
      return {
        ...state,
        pending: dropPending(action.operationId),
        failures: pending === undefined ? state.failures : [...state.failures, { pending, message: action.message }],
      };
    }
    case 'retried': {
      const failure = state.failures.find(({ pending }) => pending.operationId === action.operationId);
      if (failure === undefined) return state;
      return {
        ...state,
        pending: [...state.pending, failure.pending],
        failures: without(state.failures, action.operationId),
      };
    }
    case 'dismissed':
      return {
        ...state,
        conflicts: without(state.conflicts, action.operationId),
        failures: without(state.failures, action.operationId),
      };
  }
}
