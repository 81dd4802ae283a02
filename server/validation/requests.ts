import { z } from '@strapi/utils';
import type { AnalyzeRequest, CreateStoryRequest, DecideRequest, Settings } from '../../core';
import { isDay } from '../../core/values/calendar';
import { normalizeText } from '../services/desk/normalizeText';
import { isLanguage } from './languages';
import { proposal } from './proposalShapes';

const language = z.string().refine(isLanguage, { error: 'must be a BCP 47 language tag such as "en" or "pt-BR"' });

/** As it came: it is normalized where it is read, and kept beside that as it is. */
const storyText = z.string({ error: 'must be the text of the story' }).superRefine((text, context) => {
  const normalized = normalizeText(text);
  if (normalized.kind === 'refused') context.addIssue({ code: 'custom', message: `the text ${normalized.why}` });
});

/** Made by the client for each thing that it does; the same one twice is answered and not done again. */
export const operationId = z.string().regex(/^[\w.:-]{1,64}$/, {
  error: 'must be 1 to 64 letters, digits, dots, colons, dashes or underscores, new for each operation',
});

const storyInput = {
  text: storyText,
  format: z.enum(['text', 'html'], { error: 'must be "text" or "html"' }),
  language: language.optional(),
  date: z.string().refine(isDay, { error: 'must be a day that exists, such as "2031-03-04"' }).optional(),
};

export const analyzeRequest = z.object(storyInput) satisfies z.ZodType<AnalyzeRequest>;

export const createStoryRequest = z.object({
  ...storyInput,
  operationId,
  headline: z.string().trim().min(1).max(255).optional(),
}) satisfies z.ZodType<CreateStoryRequest>;

/** What a wire sends; its operation is named by a header. */
export const wireRequest = z.strictObject({
  ...storyInput,
  format: storyInput.format.default('text'),
  headline: z.string().trim().min(1).max(255).optional(),
});

/** A key of the client's own, in quotation marks or without (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyKey = z
  .string()
  .regex(/^"?[\x21\x23-\x7e]{1,255}"?$/, { error: 'must be 1 to 255 printable characters without spaces' })
  .transform((key) => key.replace(/^"|"$/g, ''));

export const decision = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('accepted') }),
    z.object({ kind: z.literal('rejected') }),
    z.object({ kind: z.literal('corrected'), value: proposal }),
    z.object({ kind: z.literal('undo') }),
  ],
  { error: 'must be one of {"kind": "accepted"}, "rejected", "undo", or "corrected" with a value' },
) satisfies z.ZodType<DecideRequest['decision']>;

export const version = z.int({ error: "must be the suggestion's version, a whole number" }).min(1);

export const decideRequest = z.object({
  operationId,
  version,
  decision,
}) satisfies z.ZodType<DecideRequest>;

export const settings = z.strictObject({
  defaultLanguage: language,
  showAbove: z.number().min(0).max(1),
}) satisfies z.ZodType<Settings>;

export type InboxQuery = { page: number; pageSize: number; q: string };

const MOST_PER_PAGE = 100;
const wholeNumber = (from: number, to: number) => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error });
};

export const inboxQuery = z.object({
  page: wholeNumber(1, 1_000_000).default(1),
  pageSize: wholeNumber(1, MOST_PER_PAGE).default(25),
  q: z
    .string()
    .max(200)
    .refine((q) => !q.includes('\0'), { error: 'must not hold NUL characters' })
    .default(''),
}) satisfies z.ZodType<InboxQuery>;

/** One per request, shown beside what was refused. */
export const EXAMPLES = {
  analyze: { text: 'ARDENNE, March 4 (Northwind) — "We agree," she said.', format: 'text', date: '2031-03-04' },
  createStory: {
    operationId: '0b6c1e52',
    text: 'ARDENNE, March 4 (Northwind) — "We agree," she said.',
    format: 'text',
    date: '2031-03-04',
  },
  decide: { operationId: '5f0c2a11', version: 1, decision: { kind: 'accepted' } },
  inbox: { page: 1, pageSize: 25, q: 'fisheries' },
  settings: { defaultLanguage: 'en', showAbove: 0.5 },
} as const;
