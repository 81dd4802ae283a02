import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { parseRequest } from '../validation/parseRequest';
import { nextQuery, progressQuery, QUEUE_EXAMPLES } from '../validation/queueRequests';
import { EXAMPLES, inboxQuery } from '../validation/requests';
import type { Context } from './context';

export const inbox = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const query = parseRequest(inboxQuery, context.query, EXAMPLES.inbox);
    context.body = { data: await deskOf(strapi).listInbox(query) };
  },

  async next(context: Context): Promise<void> {
    const { after } = parseRequest(nextQuery, context.query, QUEUE_EXAMPLES.next);
    context.body = { data: await deskOf(strapi).findNext(after) };
  },

  async progress(context: Context): Promise<void> {
    const { articles } = parseRequest(progressQuery, context.query, QUEUE_EXAMPLES.progress);
    context.body = { data: await deskOf(strapi).listProgress(articles) };
  },
});
