import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { parseRequest } from '../validation/parseRequest';
import { decideRequest, EXAMPLES } from '../validation/requests';
import { type Context, documentIdOf, editorOf } from './context';

export const suggestions = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).listSuggestions(documentIdOf(context)) };
  },

  async decide(context: Context): Promise<void> {
    const documentId = documentIdOf(context);
    const request = parseRequest(decideRequest, context.request.body, EXAMPLES.decide);
    context.body = { data: await deskOf(strapi).decide(documentId, request, editorOf(context)) };
  },
});
