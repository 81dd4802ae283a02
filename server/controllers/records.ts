import type { Core } from '@strapi/strapi';
import { recordsOf } from '../services/records/records';
import { parseRequest } from '../validation/parseRequest';
import { factsQuery, mergeRequest, previewQuery, RECORD_EXAMPLES, undoParams } from '../validation/recordRequests';
import { type Context, documentIdOf, editorOf } from './context';

export const records = ({ strapi }: { strapi: Core.Strapi }) => ({
  async personFacts(context: Context): Promise<void> {
    const query = parseRequest(factsQuery, context.query, RECORD_EXAMPLES.facts);
    context.body = { data: await recordsOf(strapi).readPersonFacts(documentIdOf(context), query) };
  },

  async eventFacts(context: Context): Promise<void> {
    const query = parseRequest(factsQuery, context.query, RECORD_EXAMPLES.facts);
    context.body = { data: await recordsOf(strapi).readEventFacts(documentIdOf(context), query) };
  },

  async previewMerge(context: Context): Promise<void> {
    const { mergedId } = parseRequest(previewQuery, context.query, RECORD_EXAMPLES.preview);
    context.body = { data: await recordsOf(strapi).previewMerge(documentIdOf(context), mergedId) };
  },

  async merge(context: Context): Promise<void> {
    const request = parseRequest(mergeRequest, context.request.body, RECORD_EXAMPLES.merge);
    context.body = { data: await recordsOf(strapi).mergePeople(documentIdOf(context), request, editorOf(context)) };
  },

  async undoMerge(context: Context): Promise<void> {
    const { operationId } = parseRequest(undoParams, context.params, RECORD_EXAMPLES.undo);
    context.body = { data: await recordsOf(strapi).undoMerge(operationId, editorOf(context)) };
  },
});
