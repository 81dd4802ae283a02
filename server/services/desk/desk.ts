import type { Core } from '@strapi/strapi';
import type {
  AnalyzeReply,
  AnalyzeRequest,
  CreateStoryReply,
  CreateStoryRequest,
  DecideReply,
  DecideRequest,
  InboxReply,
  LogReply,
  NextReply,
  ProgressReply,
  PublishReply,
  Settings,
  SuggestionsReply,
} from '../../../core';
import type { InboxQuery } from '../../validation/requests';
import { analyze } from './analyze';
import { createStory } from './createStory';
import { decide } from './decide';
import type { Editor } from './editor';
import { findNext } from './findNext';
import { listInbox } from './listInbox';
import { listProgress } from './listProgress';
import { listSuggestions } from './listSuggestions';
import { publishArticle } from './publish';
import { readAgain } from './readAgain';
import { getSettings, setSettings } from './settings';
import { listLog } from './tagLog';

/** Everything that is done at the desk; requests have been checked by validation/requests. */
export type Desk = {
  analyze(request: AnalyzeRequest): Promise<AnalyzeReply>;
  createStory(request: CreateStoryRequest, editor: Editor): Promise<CreateStoryReply>;
  listInbox(query: InboxQuery): Promise<InboxReply>;
  findNext(after: string): Promise<NextReply>;
  listProgress(articleIds: readonly string[]): Promise<ProgressReply>;
  listSuggestions(articleId: string): Promise<SuggestionsReply>;
  readAgain(articleId: string): Promise<SuggestionsReply>;
  decide(suggestionId: string, request: DecideRequest, editor: Editor): Promise<DecideReply>;
  publish(articleId: string): Promise<PublishReply>;
  listLog(articleId: string): Promise<LogReply>;
  getSettings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<Settings>;
};

export const desk = ({ strapi }: { strapi: Core.Strapi }): Desk => ({
  analyze: (request) => analyze(strapi, request),
  createStory: (request, editor) => createStory(strapi, request, editor),
  listInbox: (query) => listInbox(strapi, query),
  findNext: (after) => findNext(strapi, after),
  listProgress: (articleIds) => listProgress(strapi, articleIds),
  listSuggestions: (articleId) => listSuggestions(strapi, articleId),
  readAgain: (articleId) => readAgain(strapi, articleId),
  decide: (suggestionId, request, editor) => decide(strapi, suggestionId, request, editor),
  publish: (articleId) => publishArticle(strapi, articleId),
  listLog: (articleId) => listLog(strapi, articleId),
  getSettings: () => getSettings(strapi),
  setSettings: (settings) => setSettings(strapi, settings),
});

export const deskOf = (strapi: Core.Strapi): Desk => strapi.plugin('communique').service('desk') as unknown as Desk;
