import type { Operation, OperationResult } from '../../core/workbenchContract';
import { applyChange, type Change, inversesOf, type Tag, toChange, toOperation } from './changes';
import { forget, type History, NO_HISTORY, remember, type Step, type StepName, stepBack, stepForward } from './history';
import { inTextOrder } from './textOrder';

/** Somebody else was faster: what was wanted here, and what the desk has (null: the tag is gone). */
export type Conflict = { readonly operation: Operation; readonly current: Tag | null };

/** The server said no, and why. */
export type Refusal = { readonly operation: Operation; readonly message: string };

/**
 * Tagging one article. The server's word and the operations on their way are kept apart; what is shown is one laid over
 * the other, so that taking an operation back is nothing but dropping it.
 */
export type Tagging = {
  readonly saved: readonly Tag[];
  /** What the editor sees: kept up as things are done, so that a key costs the same however long the queue is. */
  readonly shown: readonly Tag[];
  /** Done here and not answered yet, in order. */
  readonly queue: readonly Operation[];
  readonly conflicts: readonly Conflict[];
  readonly refusals: readonly Refusal[];
  readonly history: History;
};

/** `newId` makes a new operation id each time. */
type NewId = () => string;

export type TaggingAction =
  /** The server's list, at first and whenever somebody else changed it. */
  | { readonly kind: 'loaded'; readonly tags: readonly Tag[] }
  /** What was left in the browser: by a closed window, a crash, a lost connection. */
  | { readonly kind: 'restored'; readonly queue: readonly Operation[]; readonly history: History }
  | { readonly kind: 'done'; readonly name: StepName; readonly changes: readonly Change[]; readonly newId: NewId }
  | { readonly kind: 'undone' | 'redone'; readonly newId: NewId }
  | { readonly kind: 'answered'; readonly results: readonly OperationResult[] }
  /** A conflict or refusal is settled: theirs stands, or ours is sent again, based on what the desk has now. */
  | { readonly kind: 'dropped'; readonly operationId: string }
  | { readonly kind: 'insisted'; readonly operationId: string; readonly newId: NewId };

export const NO_TAGGING: Tagging = {
  saved: [],
  shown: [],
  queue: [],
  conflicts: [],
  refusals: [],
  history: NO_HISTORY,
};

/** The server's word with the queue laid over it. */
const lay = (state: Omit<Tagging, 'shown'>): Tagging => ({
  ...state,
  shown: state.queue.reduce<readonly Tag[]>(applyChange, state.saved),
});

export function reduceTagging(state: Tagging, action: TaggingAction): Tagging {
  switch (action.kind) {
    case 'loaded':
      return lay(load(state, action.tags));
    case 'restored': {
      const own = new Set(state.queue.map(({ operationId }) => operationId));
      const queue = [...action.queue.filter(({ operationId }) => !own.has(operationId)), ...state.queue];
      return lay({ ...state, queue, history: action.history });
    }
    case 'done': {
      const inverses = inversesOf(state.shown, action.changes);
      if (inverses.length === 0) return state;
      const step: Step = { name: action.name, changes: action.changes, inverses };
      return enqueue({ ...state, history: remember(state.history, step) }, action.changes, action.newId);
    }
    case 'undone': {
      const back = stepBack(state.history);
      return back === null ? state : enqueue({ ...state, history: back.history }, back.step.inverses, action.newId);
    }
    case 'redone': {
      const forward = stepForward(state.history);
      return forward === null
        ? state
        : enqueue({ ...state, history: forward.history }, forward.step.changes, action.newId);
    }
    case 'answered':
      return lay(action.results.reduce(answer, state));
    case 'dropped':
      return withoutComplaint(state, action.operationId);
    case 'insisted': {
      const complaint = [...state.conflicts, ...state.refusals].find(
        ({ operation }) => operation.operationId === action.operationId,
      );
      if (complaint === undefined) return state;
      // An editor's deed like any other: it can be taken back.
      return reduceTagging(withoutComplaint(state, action.operationId), {
        kind: 'done',
        name: 'insisted',
        changes: [toChange(complaint.operation)],
        newId: action.newId,
      });
    }
  }
}

function enqueue(state: Tagging, changes: readonly Change[], newId: NewId): Tagging {
  const tagIds = new Set(changes.map(({ tagId }) => tagId));
  // Deciding anew on a tag answers what was complained about.
  const isOther = ({ operation }: { operation: Operation }): boolean => !tagIds.has(operation.tagId);
  return {
    ...state,
    shown: changes.reduce<readonly Tag[]>(applyChange, state.shown),
    queue: [...state.queue, ...changes.map((change) => toOperation(state.saved, change, newId()))],
    conflicts: state.conflicts.filter(isOther),
    refusals: state.refusals.filter(isOther),
  };
}

/** A list asked for before an operation may arrive after its answer: of two versions of a tag the later stays. */
function load(state: Tagging, loaded: readonly Tag[]): Tagging {
  const before = new Map(state.saved.map((tag) => [tag.id, tag]));
  const saved = loaded.map((tag) => {
    const known = before.get(tag.id);
    // The same object for the same tag: what did not change is not drawn again.
    return known !== undefined && known.version >= tag.version && isSamePlace(known, tag) ? known : tag;
  });
  const awaited = new Set(state.queue.map(({ tagId }) => tagId));
  const ids = new Set(loaded.map(({ id }) => id));
  const isForeign = ({ id, version }: Tag): boolean => version > (before.get(id)?.version ?? version);
  const changed = saved.filter(isForeign).map(({ id }) => id);
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  const foreign = new Set([...changed, ...gone].filter((id) => !awaited.has(id)));
  return { ...state, saved, history: forget(state.history, foreign) };
}

const isSamePlace = ({ anchor: a }: Tag, { anchor: b }: Tag): boolean =>
  a.state === b.state && a.revision === b.revision && a.exact === b.exact;

function answer(state: Tagging, result: OperationResult): Tagging {
  const operation = state.queue.find(({ operationId }) => operationId === result.operationId);
  const rest = { ...state, queue: state.queue.filter(({ operationId }) => operationId !== result.operationId) };
  switch (result.kind) {
    case 'done':
      return takeOver(rest, result.tags, result.gone, operation);
    case 'conflict': {
      const current = result.current === null ? [] : [result.current];
      const gone = result.current === null && operation !== undefined ? [operation.tagId] : [];
      const settled = takeOver(rest, current, gone, undefined);
      if (operation === undefined) return settled;
      const history = forget(settled.history, new Set([operation.tagId]));
      return { ...settled, history, conflicts: [...settled.conflicts, { operation, current: result.current }] };
    }
    case 'refused': {
      if (operation === undefined) return rest;
      const history = forget(rest.history, new Set([operation.tagId]));
      return { ...rest, history, refusals: [...rest.refusals, { operation, message: result.message }] };
    }
  }
}

/**
 * The server's word on some tags. What waits in the queue for the same tags is based on it from now on, if it was based
 * on what the answered operation was based on; anything else must meet its conflict.
 */
function takeOver(
  state: Tagging,
  tags: readonly Tag[],
  gone: readonly string[],
  answered: Operation | undefined,
): Tagging {
  const changed = new Map(tags.map((tag) => [tag.id, tag]));
  const lost = new Set(gone);
  const before = new Map(state.saved.map((tag) => [tag.id, tag]));
  const kept = state.saved.filter(({ id }) => !lost.has(id)).map((tag) => changed.get(tag.id) ?? tag);
  const added = tags.filter(({ id }) => !before.has(id));
  const isBasedOnIt = ({ tagId, version }: { tagId: string; version: number }): boolean =>
    version === (before.get(tagId)?.version ?? 1) ||
    (answered !== undefined && answered.kind !== 'tag' && answered.tagId === tagId && version === answered.version);
  const queue = state.queue.map((operation) => {
    const now = changed.get(operation.tagId);
    if (now === undefined || operation.kind === 'tag' || !isBasedOnIt(operation)) return operation;
    return { ...operation, version: now.version };
  });
  return { ...state, saved: [...kept, ...added].sort(inTextOrder), queue };
}

function withoutComplaint(state: Tagging, id: string): Tagging {
  const isOther = ({ operation }: { operation: Operation }): boolean => operation.operationId !== id;
  return { ...state, conflicts: state.conflicts.filter(isOther), refusals: state.refusals.filter(isOther) };
}
