import { z } from '@strapi/utils';
import { EVENT_KINDS } from '../../core';
import { isDay } from '../../core/values/calendar';

const MOST_HITS = 50;
const MOST_PARTIES = 50;
/** What stands behind a search's own limit of what it looks at is no mistake; megabytes are. */
const LONGEST = 10_240;

const q = z.string({ error: 'must be the words to search for, once' }).max(LONGEST, {
  error: `must be no longer than ${LONGEST} characters`,
});

const wholeNumber = `must be a whole number from 1 to ${MOST_HITS}`;
const limit = z
  .string({ error: wholeNumber })
  .regex(/^\d{1,2}$/, { error: wholeNumber })
  .transform(Number)
  .refine((number) => number >= 1 && number <= MOST_HITS, { error: wholeNumber });

const day = 'must be a day that exists, such as "2031-03-04"';
const date = z.string({ error: day }).refine(isDay, { error: day });

const ids = `must be up to ${MOST_PARTIES} documentIds of people and organizations, with commas between`;
const parties = z
  .string({ error: ids })
  .transform((list) => list.split(',').filter(Boolean))
  .refine((list) => list.length <= MOST_PARTIES && list.every((id) => /^[\w-]{1,64}$/.test(id)), { error: ids });

const words = { q: q.default(''), limit: limit.default(20) };

export type WordSearch = { q: string; limit: number };
export const wordSearch = z.strictObject(words);

export type PeopleSearch = WordSearch & { date: string | null };
export const peopleSearch = z.strictObject({ ...words, date: date.nullable().default(null) });

export type EventSearch = PeopleSearch & { kind: (typeof EVENT_KINDS)[number] | null; parties: string[] };
export const eventSearch = z.strictObject({
  ...words,
  date: date.nullable().default(null),
  kind: z
    .enum(EVENT_KINDS, { error: `must be one of ${EVENT_KINDS.join(', ')}` })
    .nullable()
    .default(null),
  parties: parties.default([]),
});

/** One per request, shown beside what was refused. */
export const SEARCH_EXAMPLES = {
  people: { q: 'FM Norvia', date: '2031-03-04', limit: 20 },
  words: { q: 'foreign ministry', limit: 20 },
  events: { q: 'straits', kind: 'meeting', date: '2031-03-04', parties: 'a1b2c3,d4e5f6', limit: 20 },
} as const;
