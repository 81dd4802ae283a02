import { getFetchClient } from '@strapi/strapi/admin';
import type {
  AnalyzeReply,
  AnalyzeRequest,
  CreateStoryReply,
  CreateStoryRequest,
  DecideReply,
  DecideRequest,
  InboxReply,
  Settings,
  SuggestionsReply,
} from '../../core/contract';
import { PLUGIN_ID } from '../pluginId';

type Reply<T> = { data: T };
type Config = { signal?: AbortSignal; params?: Readonly<Record<string, string | number>> };

const address = (path: string): string => `/${PLUGIN_ID}${path}`;

// getFetchClient and not the hook: the hook aborts what is under way when its page is left, and a decision that an
// editor has made must reach the desk all the same.
const ask = async <T>(path: string, config: Config = {}): Promise<T> =>
  (await getFetchClient().get<Reply<T>>(address(path), config)).data.data;
const send = async <T>(method: 'post' | 'put', path: string, body: unknown, config: Config = {}): Promise<T> =>
  (await getFetchClient()[method]<Reply<T>>(address(path), body, config)).data.data;

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
  findSettings: (signal: AbortSignal) => ask<Settings>('/settings', { signal }),
  saveSettings: (settings: Settings) => send<Settings>('put', '/settings', settings),
};
