import type { Core } from '@strapi/strapi';
import { findEventDetails } from '../services/pictures/findEventDetails';
import { listPictureEvents } from '../services/pictures/listPictureEvents';
import { parseRequest } from '../validation/parseRequest';
import { PICTURES_EXAMPLE, picturesQuery } from '../validation/picturesQuery';
import { type Context, documentIdOf } from './context';

export const pictures = ({ strapi }: { strapi: Core.Strapi }) => ({
  async events(context: Context): Promise<void> {
    const query = parseRequest(picturesQuery, context.query, PICTURES_EXAMPLE);
    context.body = { data: await listPictureEvents(strapi, query) };
  },

  async event(context: Context): Promise<void> {
    context.body = { data: await findEventDetails(strapi, documentIdOf(context)) };
  },
});
