import type { NextReply, PublishReply, SuggestionsReply } from '../../core/contract';
import type {
  LeaseReply,
  LeaseRequest,
  OperationsReply,
  OperationsRequest,
  Preferences,
  TextReply,
} from '../../core/workbenchContract';
import { ask, remove, send } from './deskRequest';

const article = (id: string): string => `/articles/${encodeURIComponent(id)}`;

/** What the workbench asks of the desk, as core/workbenchContract has it. Each rejects with what `toDeskProblem` reads. */
export const workbenchClient = {
  findText: (articleId: string, signal: AbortSignal) => ask<TextReply>(`${article(articleId)}/text`, { signal }),
  findTags: (articleId: string, signal?: AbortSignal) =>
    ask<SuggestionsReply>(`${article(articleId)}/suggestions`, signal === undefined ? {} : { signal }),
  sendOperations: (articleId: string, request: OperationsRequest) =>
    send<OperationsReply>('post', `${article(articleId)}/operations`, request),
  beat: (articleId: string, request: LeaseRequest) => send<LeaseReply>('put', `${article(articleId)}/lease`, request),
  leave: (articleId: string, sessionId: string) => remove(`${article(articleId)}/lease`, { params: { sessionId } }),
  publish: (articleId: string) => send<PublishReply>('post', `${article(articleId)}/publish`, {}),
  readAgain: (articleId: string) => send<SuggestionsReply>('post', `${article(articleId)}/analyze`, {}),
  findNext: (articleId: string) => ask<NextReply>('/inbox/next', { params: { after: articleId } }),
  findPreferences: (signal: AbortSignal) => ask<Preferences>('/preferences', { signal }),
  savePreferences: (preferences: Preferences) => send<Preferences>('put', '/preferences', preferences),
};
