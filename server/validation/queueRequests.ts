import { z } from '@strapi/utils';

const MOST_ARTICLES = 100;
const IDS = /^[\w-]{1,64}(?:,[\w-]{1,64})*$/;
/** No longer than the longest list of ids that is allowed, so that the pattern reads no more than that. */
const LONGEST = MOST_ARTICLES * 65;

const listed = { error: 'must be ids of articles with commas between them' };

export const progressQuery = z.object({
  articles: z
    .string(listed)
    .max(LONGEST, { error: `must name at most ${MOST_ARTICLES} articles; ask for the others after them` })
    .regex(IDS, listed)
    .transform((ids) => [...new Set(ids.split(','))])
    .refine((ids) => ids.length <= MOST_ARTICLES, {
      error: `must name at most ${MOST_ARTICLES} articles; ask for the others after them`,
    }),
}) satisfies z.ZodType<{ articles: string[] }>;

export const nextQuery = z.object({
  after: z.string({ error: 'must be the id of an article' }).regex(/^[\w-]{1,64}$/, {
    error: 'must be the id of an article',
  }),
}) satisfies z.ZodType<{ after: string }>;

/** One per request, shown beside what was refused. */
export const QUEUE_EXAMPLES = {
  progress: { articles: 'b3k9v0q2m7x4c8z1n6d5f0h2,c4l0w1r3n8y5d9a2o7e6g1i3' },
  next: { after: 'b3k9v0q2m7x4c8z1n6d5f0h2' },
} as const;
