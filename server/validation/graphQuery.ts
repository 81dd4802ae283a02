import { z } from '@strapi/utils';
import { areInOrder, daysAsked, OUT_OF_ORDER } from './daysAsked';

export const graphQuery = z
  .object({
    ...daysAsked,
    topic: z
      .string({ error: 'is not one topic' })
      .regex(/^[\w-]{1,64}$/, { error: 'is not the documentId of a topic' })
      .optional(),
  })
  .refine(areInOrder, OUT_OF_ORDER);

export type GraphQuery = z.infer<typeof graphQuery>;

export const GRAPH_EXAMPLES = { from: '2031-01-01', to: '2031-12-31', topic: '<documentId of a topic>' };
