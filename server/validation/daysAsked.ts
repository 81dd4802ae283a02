import { z } from '@strapi/utils';
import { isDay } from '../../core/values/calendar';

const day = z
  .string({ error: 'is not one day' })
  .refine(isDay, { error: 'is not a day that exists, written as 2031-03-04' })
  .optional();

/** `from` and `to` of an address of the content API: days, both of them included. */
export const daysAsked = { from: day, to: day };

type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** For `.refine(areInOrder, OUT_OF_ORDER)`. */
export const areInOrder = ({ from, to }: Days): boolean => from === undefined || to === undefined || from <= to;
export const OUT_OF_ORDER = { path: ['to'], error: 'comes before "from"' };
