import type { Core } from '@strapi/strapi';
import type {
  LeaseReply,
  LeaseRequest,
  OperationsReply,
  OperationsRequest,
  Preferences,
  TextReply,
} from '../../../core';
import type { Editor } from '../desk/editor';
import { beat, leave } from './lease';
import { operate } from './operate';
import { getPreferences, setPreferences } from './preferences';
import { readText } from './readText';

/** What the workbench asks besides the desk's own; requests have been checked by validation/workbenchRequests. */
export type Workbench = {
  readText(articleId: string): Promise<TextReply>;
  operate(articleId: string, request: OperationsRequest, editor: Editor): Promise<OperationsReply>;
  beat(articleId: string, request: LeaseRequest, editor: Editor): Promise<LeaseReply>;
  leave(articleId: string, sessionId: string, editor: Editor): Promise<void>;
  getPreferences(editor: Editor): Promise<Preferences>;
  setPreferences(preferences: Preferences, editor: Editor): Promise<Preferences>;
};

export const workbench = ({ strapi }: { strapi: Core.Strapi }): Workbench => ({
  readText: (articleId) => readText(strapi, articleId),
  operate: (articleId, request, editor) => operate(strapi, articleId, request, editor),
  beat: (articleId, request, editor) => beat(strapi, articleId, request, editor),
  leave: (articleId, sessionId, editor) => leave(strapi, articleId, { sessionId, editor }),
  getPreferences: (editor) => getPreferences(strapi, editor),
  setPreferences: (preferences, editor) => setPreferences(strapi, preferences, editor),
});

export const workbenchOf = (strapi: Core.Strapi): Workbench =>
  strapi.plugin('communique').service('workbench') as unknown as Workbench;
