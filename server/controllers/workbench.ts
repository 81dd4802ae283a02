import type { Core } from '@strapi/strapi';
import { workbenchOf } from '../services/workbench/workbench';
import { parseRequest } from '../validation/parseRequest';
import {
  WORKBENCH_EXAMPLES as EXAMPLES,
  leaseRequest,
  leaveQuery,
  operationsRequest,
  preferences,
} from '../validation/workbenchRequests';
import { type Context, documentIdOf, editorOf } from './context';

export const workbench = ({ strapi }: { strapi: Core.Strapi }) => ({
  async text(context: Context): Promise<void> {
    context.body = { data: await workbenchOf(strapi).readText(documentIdOf(context)) };
  },

  async operate(context: Context): Promise<void> {
    const articleId = documentIdOf(context);
    const request = parseRequest(operationsRequest, context.request.body, EXAMPLES.operations);
    context.body = { data: await workbenchOf(strapi).operate(articleId, request, editorOf(context)) };
  },

  async beat(context: Context): Promise<void> {
    const articleId = documentIdOf(context);
    const request = parseRequest(leaseRequest, context.request.body, EXAMPLES.lease);
    context.body = { data: await workbenchOf(strapi).beat(articleId, request, editorOf(context)) };
  },

  async leave(context: Context): Promise<void> {
    const articleId = documentIdOf(context);
    const { sessionId } = parseRequest(leaveQuery, context.query, EXAMPLES.leave);
    await workbenchOf(strapi).leave(articleId, sessionId, editorOf(context));
    context.body = { data: null };
  },

  async findPreferences(context: Context): Promise<void> {
    context.body = { data: await workbenchOf(strapi).getPreferences(editorOf(context)) };
  },

  async updatePreferences(context: Context): Promise<void> {
    const request = parseRequest(preferences, context.request.body, EXAMPLES.preferences);
    context.body = { data: await workbenchOf(strapi).setPreferences(request, editorOf(context)) };
  },
});
