import type {
  EventFacts,
  MergePreview,
  MergeReply,
  MergeRequest,
  PersonFacts,
  UndoMergeReply,
} from '../../core/recordsContract';
import { ask, send } from './deskRequest';

/** Of the quotes beside a form; the panel is narrow. */
export const QUOTES_PER_PAGE = 5;

const address = (...path: string[]): string => `/${path.map(encodeURIComponent).join('/')}`;

/** The desk's routes about people and events, as core/recordsContract has them. Each rejects with what `toDeskProblem` reads. */
export const recordsClient = {
  findPersonFacts: (documentId: string, page: number, signal: AbortSignal) =>
    ask<PersonFacts>(address('people', documentId, 'facts'), { signal, params: { page, pageSize: QUOTES_PER_PAGE } }),
  findEventFacts: (documentId: string, page: number, signal: AbortSignal) =>
    ask<EventFacts>(address('diplomatic-events', documentId, 'facts'), {
      signal,
      params: { page, pageSize: QUOTES_PER_PAGE },
    }),
  previewMerge: (keptId: string, mergedId: string, signal: AbortSignal) =>
    ask<MergePreview>(address('people', keptId, 'merge-preview'), { signal, params: { mergedId } }),
  mergePeople: (keptId: string, request: MergeRequest) =>
    send<MergeReply>('post', address('people', keptId, 'merge'), request),
  undoMerge: (operationId: string) => send<UndoMergeReply>('post', address('merges', operationId, 'undo'), {}),
};
