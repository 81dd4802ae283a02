import type { MergePreview, MergeReply, UndoMergeReply } from '../../core/recordsContract';

/**
 * Merging, from choosing the other one to having it back. `Problem` is what the one who asks the server makes of a
 * refusal; `operationId` is made with the preview, so that one confirmation merges once, however often it is sent.
 */
export type MergeState<Problem> =
  | { readonly kind: 'choosing'; readonly problem: Problem | null }
  | { readonly kind: 'looking'; readonly mergedId: string }
  | { readonly kind: 'asking'; readonly preview: MergePreview; readonly operationId: string }
  | { readonly kind: 'merging'; readonly preview: MergePreview; readonly operationId: string }
  | { readonly kind: 'merged'; readonly reply: MergeReply; readonly problem: Problem | null }
  | { readonly kind: 'undoing'; readonly operationId: string; readonly reply: MergeReply | null }
  | { readonly kind: 'undone'; readonly reply: UndoMergeReply };

export type MergeAction<Problem> =
  | { readonly kind: 'chosen'; readonly mergedId: string }
  | { readonly kind: 'previewed'; readonly preview: MergePreview; readonly operationId: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'done'; readonly reply: MergeReply }
  | { readonly kind: 'undoAsked'; readonly operationId: string }
  | { readonly kind: 'undoDone'; readonly reply: UndoMergeReply }
  | { readonly kind: 'failed'; readonly problem: Problem };

export const CHOOSING = { kind: 'choosing', problem: null } as const;

/** An answer that comes after the editor went on to something else changes nothing. */
export function reduceMerge<P>(state: MergeState<P>, action: MergeAction<P>): MergeState<P> {
  switch (action.kind) {
    case 'chosen':
      return isBusy(state) ? state : { kind: 'looking', mergedId: action.mergedId };
    case 'previewed':
      return state.kind === 'looking' && state.mergedId === action.preview.merged.documentId
        ? { kind: 'asking', preview: action.preview, operationId: action.operationId }
        : state;
    case 'cancelled':
      return state.kind === 'asking' || state.kind === 'looking' ? CHOOSING : state;
    case 'confirmed':
      return state.kind === 'asking' ? { ...state, kind: 'merging' } : state;
    case 'done':
      return state.kind === 'merging' ? { kind: 'merged', reply: action.reply, problem: null } : state;
    case 'undoAsked':
      if (isBusy(state)) return state;
      return {
        kind: 'undoing',
        operationId: action.operationId,
        reply: state.kind === 'merged' && state.reply.operationId === action.operationId ? state.reply : null,
      };
    case 'undoDone':
      return state.kind === 'undoing' ? { kind: 'undone', reply: action.reply } : state;
    case 'failed':
      return afterFailure(state, action.problem);
  }
}

/** The server is at work on something that changes the record. */
export const isBusy = <P>({ kind }: MergeState<P>): boolean => kind === 'merging' || kind === 'undoing';

function afterFailure<P>(state: MergeState<P>, problem: P): MergeState<P> {
  switch (state.kind) {
    case 'looking':
    case 'merging':
      return { kind: 'choosing', problem };
    case 'undoing':
      // What stands can be taken back again.
      return state.reply === null ? { kind: 'choosing', problem } : { kind: 'merged', reply: state.reply, problem };
    case 'choosing':
    case 'asking':
    case 'merged':
    case 'undone':
      return state;
  }
}
