import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { parseRequest } from '../validation/parseRequest';
import { EXAMPLES, settings as settingsShape } from '../validation/requests';
import type { Context } from './context';

export const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).getSettings() };
  },

  async update(context: Context): Promise<void> {
    const request = parseRequest(settingsShape, context.request.body, EXAMPLES.settings);
    context.body = { data: await deskOf(strapi).setSettings(request) };
  },
});
