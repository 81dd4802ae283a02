import type { Core } from '@strapi/strapi';
import { findEvents } from '../services/search/findEvents';
import { findOrganizations, findPeople, findPosts } from '../services/search/findRecords';
import { parseRequest } from '../validation/parseRequest';
import { eventSearch, peopleSearch, SEARCH_EXAMPLES, wordSearch } from '../validation/searchRequests';
import type { Context } from './context';

export const search = ({ strapi }: { strapi: Core.Strapi }) => ({
  async people(context: Context): Promise<void> {
    const query = parseRequest(peopleSearch, context.query, SEARCH_EXAMPLES.people);
    context.body = { data: await findPeople(strapi, query) };
  },

  async organizations(context: Context): Promise<void> {
    const query = parseRequest(wordSearch, context.query, SEARCH_EXAMPLES.words);
    context.body = { data: await findOrganizations(strapi, query) };
  },

  async posts(context: Context): Promise<void> {
    const query = parseRequest(wordSearch, context.query, SEARCH_EXAMPLES.words);
    context.body = { data: await findPosts(strapi, query) };
  },

  async events(context: Context): Promise<void> {
    const query = parseRequest(eventSearch, context.query, SEARCH_EXAMPLES.events);
    context.body = { data: await findEvents(strapi, query) };
  },
});
