import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { parseRequest } from '../validation/parseRequest';
import { EXAMPLES, inboxQuery } from '../validation/requests';
import type { Context } from './context';

export const inbox = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    const query = parseRequest(inboxQuery, context.query, EXAMPLES.inbox);
    context.body = { data: await deskOf(strapi).listInbox(query) };
  },
});
