import { z } from '@strapi/utils';
import type { MergeRequest } from '../../core';

/** What a documentId can look like; asked of the database only then. */
const documentId = z.string().regex(/^[\w-]{1,64}$/, {
  error: 'must be the documentId of a person: 1 to 64 letters, digits, dashes or underscores',
});

const operationId = z.string().regex(/^[\w.:-]{1,64}$/, {
  error: 'must be 1 to 64 letters, digits, dots, colons, dashes or underscores, new for each operation',
});

const wholeNumber = (from: number, to: number) => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
};

export const factsQuery = z.object({
  page: wholeNumber(1, 1_000_000).default(1),
  pageSize: wholeNumber(1, 100).default(10),
});

export const previewQuery = z.object({ mergedId: documentId });

export const mergeRequest = z.object({ operationId, mergedId: documentId }) satisfies z.ZodType<MergeRequest>;

/** The `:operationId` of a route. */
export const undoParams = z.object({ operationId });

/** One per request, shown beside what was refused. */
export const RECORD_EXAMPLES = {
  facts: { page: 1, pageSize: 10 },
  preview: { mergedId: 'k2v9m4c7x1b8n5q3z6l0w8ty' },
  merge: { operationId: '7c1e5a90', mergedId: 'k2v9m4c7x1b8n5q3z6l0w8ty' },
  undo: { operationId: '7c1e5a90' },
} as const;
