import { z } from '@strapi/utils';
import { DIRECTNESS, LONGEST_SEARCH } from '../../core';
import { isCountry } from '../../core/values/countries';
import { areInOrder, daysAsked, OUT_OF_ORDER } from './daysAsked';
import { pageLimit } from './pageLimit';

const FACETS = ['speaker', 'country', 'topic', 'year'] as const;

const key = (what: string) =>
  z
    .string({ error: `is not one ${what}` })
    .regex(/^[\w-]{1,255}$/, { error: `is neither the slug nor the documentId of a ${what}` })
    .optional();

export const quoteSearchQuery = z
  .object({
    q: z
      .string({ error: 'is not one text' })
      .max(LONGEST_SEARCH, { error: `is longer than ${LONGEST_SEARCH} characters` })
      .optional(),
    speaker: key('person'),
    spokeFor: z
      .string({ error: 'is not one country' })
      .toUpperCase()
      .refine(isCountry, { error: 'is no country code of ISO 3166-1 (two letters)' })
      .optional(),
    post: key('post'),
    event: key('diplomatic event'),
    topic: key('topic'),
    directness: z.enum(DIRECTNESS, { error: `is none of ${DIRECTNESS.join(', ')}` }).optional(),
    language: z
      .string({ error: 'is not one language' })
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/, { error: 'is no language tag of BCP 47' })
      .optional(),
    ...daysAsked,
    sort: z.enum(['relevance', 'date'], { error: 'is neither relevance nor date (newest first)' }).optional(),
    facets: z
      .string({ error: 'is not one list' })
      .transform((list) => [...new Set(list.split(','))])
      .pipe(z.array(z.enum(FACETS, { error: `has something other than ${FACETS.join(', ')}` })))
      .default([]),
    limit: pageLimit,
    cursor: z.string({ error: 'is not one text' }).max(500, { error: 'is longer than any cursor of ours' }).optional(),
  })
  .refine(areInOrder, OUT_OF_ORDER);

export type QuoteSearchQuery = z.infer<typeof quoteSearchQuery>;

export const QUOTE_SEARCH_EXAMPLES = {
  q: '"nuclear deal" talk* -sanctions',
  speaker: '<slug of a person>',
  spokeFor: 'IR',
  post: '<documentId of a post>',
  event: '<slug of an event>',
  topic: '<documentId of a topic>',
  directness: 'direct',
  language: 'fa',
  from: '2031-01-01',
  to: '2031-12-31',
  sort: 'date',
  facets: 'speaker,year',
  limit: 25,
  cursor: '<meta.next of the page before>',
};
