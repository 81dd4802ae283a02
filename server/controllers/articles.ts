import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { jobsOf } from '../services/jobs/jobs';
import { type Context, documentIdOf, editorOf } from './context';

export const articles = ({ strapi }: { strapi: Core.Strapi }) => ({
  async analyze(context: Context): Promise<void> {
    const articleId = documentIdOf(context);
    const reply = await deskOf(strapi).readAgain(articleId);
    await jobsOf(strapi).askAnalyzers(articleId, editorOf(context));
    context.body = { data: reply };
  },

  async publish(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).publish(documentIdOf(context)) };
  },

  async log(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).listLog(documentIdOf(context)) };
  },
});
