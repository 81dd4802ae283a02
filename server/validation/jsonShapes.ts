import { z } from '@strapi/utils';
import { ANCHOR_STATES, type Anchor, type Reason } from '../../core';
import { isMoment } from '../../core/values/calendar';
import { proposal } from './proposalShapes';
import { country, day, documentId, language, moment, offset, url, wordList, words } from './shapePieces';

// ------------------------------------------------------------ what editors write

const NAME_KINDS = ['alias', 'transliteration', 'former', 'nickname', 'weak'] as const;
export const names = z
  .array(
    z.strictObject({
      name: words(255),
      language: language.nullish(),
      /** An alias when it says nothing else. */
      kind: z.enum(NAME_KINDS).optional(),
      note: z.string().max(1000).nullish(),
    }),
  )
  .max(500);

export const place = z.strictObject({ place: words(255), country: country.nullish() });

const CORRECTION_KINDS = ['correction', 'clarification', 'writethru', 'kill'] as const;
export const corrections = z
  .array(
    z.strictObject({
      date: z.string().refine(isMoment, { error: 'must be a day or a moment that exists, such as "2020-09-24"' }),
      kind: z.enum(CORRECTION_KINDS),
      text: words(5000),
      /** documentId of the quote that it is about. */
      quote: documentId.nullish(),
    }),
  )
  .max(500);

export const urls = z.array(url).max(100);

export const citations = z
  .array(z.strictObject({ title: z.string().max(1000).nullish(), url: url.nullish(), date: day.nullish() }))
  .max(100)
  .refine((list) => list.every((citation) => citation.title || citation.url), {
    error: 'each citation needs a title or an address',
  });

export const outcomes = z
  .array(z.strictObject({ text: words(5000), /** documentId. */ agreement: documentId.nullish() }))
  .max(100);

// ------------------------------------------------------------ what the desk writes

export const anchor = z.strictObject({
  field: z.literal('body'),
  revision: z.string().max(128),
  spans: z
    .array(z.strictObject({ block: offset, blockHash: z.string().max(128), start: offset, end: offset }))
    .max(1000),
  exact: z.string(),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  state: z.enum(ANCHOR_STATES),
}) satisfies z.ZodType<Anchor>;

export const provenance = z.strictObject({
  rule: z.string().max(255).nullish(),
  version: z.union([z.string().max(64), z.number()]).nullish(),
  decidedBy: z.string().max(255).nullish(),
  decidedAt: moment.nullish(),
});

export const reason = z.strictObject({
  rule: z.string().max(255),
  evidence: z.array(z.string()).max(100),
}) satisfies z.ZodType<Reason>;

/** By the name that an attribute gives as its format; JSON attributes behind a custom field go by that field's name. */
export const JSON_SHAPES = {
  names,
  place,
  corrections,
  urls,
  words: wordList,
  citations,
  outcomes,
  anchor,
  provenance,
  reason,
  proposal,
} as const satisfies Record<string, z.ZodType>;
export type JsonShape = keyof typeof JSON_SHAPES;
