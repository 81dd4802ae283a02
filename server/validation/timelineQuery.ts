import { z } from '@strapi/utils';
import { areInOrder, daysAsked, OUT_OF_ORDER } from './daysAsked';
import { pageLimit } from './pageLimit';

export const timelineQuery = z
  .object({
    ...daysAsked,
    sort: z.enum(['asc', 'desc'], { error: 'is neither asc (oldest first) nor desc' }).default('desc'),
    limit: pageLimit,
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
