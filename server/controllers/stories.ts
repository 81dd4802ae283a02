import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { jobsOf } from '../services/jobs/jobs';
import { parseRequest } from '../validation/parseRequest';
import { analyzeRequest, createStoryRequest, EXAMPLES } from '../validation/requests';
import { type Context, editorOf } from './context';

export const stories = ({ strapi }: { strapi: Core.Strapi }) => ({
  async analyze(context: Context): Promise<void> {
    const request = parseRequest(analyzeRequest, context.request.body, EXAMPLES.analyze);
    context.body = { data: await deskOf(strapi).analyze(request) };
  },

  async create(context: Context): Promise<void> {
    const request = parseRequest(createStoryRequest, context.request.body, EXAMPLES.createStory);
    const editor = editorOf(context);
    const reply = await deskOf(strapi).createStory(request, editor);
    if (reply.isNew) await jobsOf(strapi).askAnalyzers(reply.articleId, editor);
    context.body = { data: reply };
  },
});
