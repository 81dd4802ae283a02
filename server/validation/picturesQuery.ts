import { z } from '@strapi/utils';
import { EVENT_KINDS, MOST_PICTURED, type PictureQuery } from '../../core';
import { isDay } from '../../core/values/calendar';
import { isCountry } from '../../core/values/countries';

const day = z.string().refine(isDay, { error: 'must be a day that exists, such as "2031-03-04"' });
const documentId = z.string().regex(/^[\w-]{1,64}$/, { error: 'must be the documentId of a record' });
const amount = `must be a whole number from 1 to ${MOST_PICTURED}`;

export const picturesQuery = z
  .object({
    from: day.optional(),
    to: day.optional(),
    kind: z.enum(EVENT_KINDS, { error: `must be one of ${EVENT_KINDS.join(', ')}` }).optional(),
    country: z.string().refine(isCountry, { error: 'must be two letters of ISO 3166-1, such as "CH"' }).optional(),
    person: documentId.optional(),
    topic: documentId.optional(),
    limit: z.coerce
      .number({ error: amount })
      .int({ error: amount })
      .min(1, { error: amount })
      .max(MOST_PICTURED, { error: amount })
      .default(MOST_PICTURED),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'must not come before "from"',
  }) satisfies z.ZodType<PictureQuery>;

/** Shown beside what was refused. */
export const PICTURES_EXAMPLE = { from: '2031-01-01', to: '2031-12-31', kind: 'meeting', country: 'CH', limit: 500 };
