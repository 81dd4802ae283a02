import type {
  AnalyzeReply,
  AnalyzeRequest,
  CreateStoryReply,
  CreateStoryRequest,
  DecideReply,
  DecideRequest,
  InboxReply,
  ProgressReply,
  Settings,
  SuggestionsReply,
} from '../../core/contract';
import { ask, send } from './deskRequest';

export type InboxQuery = { page: number; pageSize: number; q: string };

/** The desk's admin routes, as core/contract has them. Each rejects with what `toDeskProblem` reads. */
export const deskClient = {
  analyzeStory: (story: AnalyzeRequest, signal: AbortSignal) =>
    send<AnalyzeReply>('post', '/stories/analyze', story, { signal }),
  createStory: (story: CreateStoryRequest) => send<CreateStoryReply>('post', '/stories', story),
  findInbox: ({ page, pageSize, q }: InboxQuery, signal: AbortSignal) =>
    ask<InboxReply>('/inbox', { signal, params: { page, pageSize, ...(q === '' ? {} : { q }) } }),
  findSuggestions: (articleId: string, signal: AbortSignal) =>
    ask<SuggestionsReply>(`/articles/${encodeURIComponent(articleId)}/suggestions`, { signal }),
  readAgain: (articleId: string) =>
    send<SuggestionsReply>('post', `/articles/${encodeURIComponent(articleId)}/analyze`, {}),
  decideSuggestion: (id: string, request: DecideRequest) =>
    send<DecideReply>('put', `/suggestions/${encodeURIComponent(id)}`, request),
  findProgress: (articleIds: readonly string[]) =>
    ask<ProgressReply>('/progress', { params: { articles: articleIds.join(',') } }),
  findSettings: (signal: AbortSignal) => ask<Settings>('/settings', { signal }),
  saveSettings: (settings: Settings) => send<Settings>('put', '/settings', settings),
};
