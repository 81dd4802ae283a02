import type { Core } from '@strapi/strapi';
import { readGraph } from '../services/graph/readGraph';
import { GRAPH_EXAMPLES, graphQuery } from '../validation/graphQuery';
import { readParameters } from '../validation/readParameters';
import type { ContentRequest } from './contentRequest';

/** GET /graph: who met whom, and who was quoted at what. */
export const graph = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(request: ContentRequest): Promise<void> {
    const query = readParameters(graphQuery, request.query, GRAPH_EXAMPLES);
    request.body = await readGraph({ strapi, audience: 'public', now: new Date() }, query);
  },
});
