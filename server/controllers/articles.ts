import type { Core } from '@strapi/strapi';
import { deskOf } from '../services/desk/desk';
import { type Context, documentIdOf } from './context';

export const articles = ({ strapi }: { strapi: Core.Strapi }) => ({
  async analyze(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).readAgain(documentIdOf(context)) };
  },

  async publish(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).publish(documentIdOf(context)) };
  },

  async log(context: Context): Promise<void> {
    context.body = { data: await deskOf(strapi).listLog(documentIdOf(context)) };
  },
});
