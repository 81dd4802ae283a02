import { z } from '@strapi/utils';
import { LARGEST_PAGE } from './contentPagination';

const amount = `is not a whole number from 1 to ${LARGEST_PAGE}`;

/** `limit` of an address that is read in pages behind cursors. */
export const pageLimit = z.coerce
  .number({ error: amount })
  .int({ error: amount })
  .min(1, { error: amount })
  .max(LARGEST_PAGE, { error: amount })
  .default(25);
