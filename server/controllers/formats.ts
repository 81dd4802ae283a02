import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type Addresses,
  articleText,
  articleToJsonLd,
  eventToJsonLd,
  personToJsonLd,
  quoteToJsonLd,
  toAnnotations,
} from '../../core';
import type { Guard } from '../services/publicity/guardFilters';
import { findVisible } from '../services/publicStories/findVisible';
import { readEvent } from '../services/publicStories/readEvent';
import { readPerson } from '../services/publicStories/readPerson';
import { readQuote } from '../services/publicStories/readQuote';
import { readStory } from '../services/publicStories/readStory';
import { toStoryReply } from '../services/publicStories/toStoryReply';
import { refuseUnknown } from '../validation/contentQueries';
import type { ContentRequest } from './contentRequest';

const JSON_LD = 'application/ld+json';
const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const PLAIN = 'text/plain; charset=utf-8';

/** What Strapi says of its own address: `server.url` where it is set, else host and port. */
const addressesOf = (strapi: Core.Strapi): Addresses => ({
  api: `${strapi.config.get('server.absoluteUrl', '')}${strapi.config.get('api.rest.prefix', '/api')}/communique`,
});

type Read<T> = (guard: Guard, key: string) => Promise<T | null>;
type Write<T> = (found: T, at: Addresses, key: string) => object | string;

/**
 * One document about one published record, by the `:slug` or `:documentId` of its address. The method is `findOne`, the
 * name that read-only API tokens pass.
 */
const documentOf =
  <T>(type: string, what: string, read: Read<T>, write: Write<T>) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    async findOne(request: ContentRequest): Promise<void> {
      refuseUnknown(request.query, []);
      const key = request.params.slug ?? request.params.documentId ?? '';
      const found = await read({ strapi, audience: 'public', now: new Date() }, key);
      if (found === null) throw new errors.NotFoundError(`There is no such ${what} here`);
      const written = write(found, addressesOf(strapi), key);
      request.set('Content-Type', type);
      request.body = typeof written === 'string' ? written : JSON.stringify(written);
    },
  });

const findStory: Read<ReturnType<typeof toStoryReply>> = async (guard, slug) => {
  const rows = await readStory(guard, { slug });
  return rows === null ? null : toStoryReply(rows);
};

/** `/articles/:slug/json-ld` and its like: the record in other people's formats. */
export const formats = {
  'article-json-ld': documentOf(JSON_LD, 'article', findStory, articleToJsonLd),
  'article-annotations': documentOf(ANNOTATIONS, 'article', findStory, (story, at, slug) =>
    toAnnotations(story, slug, at),
  ),
  'article-text': documentOf(
    PLAIN,
    'article',
    (guard, slug) => findVisible(guard, 'article', { slug }, ['body']),
    ({ body }) => articleText(body).text,
  ),
  'quote-json-ld': documentOf(JSON_LD, 'quote', readQuote, ({ quote, story }, at) => quoteToJsonLd(quote, story, at)),
  'person-json-ld': documentOf(JSON_LD, 'person', (guard, slug) => readPerson(guard, { slug }), personToJsonLd),
  'event-json-ld': documentOf(JSON_LD, 'event', (guard, slug) => readEvent(guard, { slug }), eventToJsonLd),
};
