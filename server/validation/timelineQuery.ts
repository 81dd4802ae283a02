import { z } from '@strapi/utils';
import { LARGEST_PAGE } from './contentPagination';
import { areInOrder, daysAsked, OUT_OF_ORDER } from './daysAsked';

const amount = `is not a whole number from 1 to ${LARGEST_PAGE}`;

export const timelineQuery = z
  .object({
    ...daysAsked,
    sort: z.enum(['asc', 'desc'], { error: 'is neither asc (oldest first) nor desc' }).default('desc'),
    limit: z.coerce
      .number({ error: amount })
      .int({ error: amount })
      .min(1, { error: amount })
      .max(LARGEST_PAGE, { error: amount })
      .default(25),
    cursor: z.string({ error: 'is not one text' }).max(500, { error: 'is longer than any cursor of ours' }).optional(),
  })
  .refine(areInOrder, OUT_OF_ORDER);

export type TimelineQuery = z.infer<typeof timelineQuery>;

export const TIMELINE_EXAMPLES = {
  from: '2031-01-01',
  to: '2031-12-31',
  sort: 'asc',
  limit: 25,
  cursor: '<meta.next of the page before>',
};
