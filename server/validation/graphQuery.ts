import { z } from '@strapi/utils';
import { isDay } from '../../core/values/calendar';

const day = z
  .string({ error: 'is not one day' })
  .refine(isDay, { error: 'is not a day that exists, written as 2031-03-04' })
  .optional();

export const graphQuery = z
  .object({
    from: day,
    to: day,
    topic: z
      .string({ error: 'is not one topic' })
      .regex(/^[\w-]{1,64}$/, { error: 'is not the documentId of a topic' })
      .optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'comes before "from"',
  });

export type GraphQuery = z.infer<typeof graphQuery>;

export const GRAPH_EXAMPLES = { from: '2031-01-01', to: '2031-12-31', topic: '<documentId of a topic>' };
