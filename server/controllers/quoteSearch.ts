import type { Core } from '@strapi/strapi';
import { searchQuotes } from '../services/quoteSearch/searchQuotes';
import { QUOTE_SEARCH_EXAMPLES, quoteSearchQuery } from '../validation/quoteSearchQuery';
import { readParameters } from '../validation/readParameters';
import type { ContentRequest } from './contentRequest';

/** GET /search/quotes: words and filters over everything that anybody was quoted with. */
export const quoteSearch = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(request: ContentRequest): Promise<void> {
    const query = readParameters(quoteSearchQuery, request.query, QUOTE_SEARCH_EXAMPLES);
    request.body = await searchQuotes({ strapi, audience: 'public', now: new Date() }, query);
  },
});
