import { z } from '@strapi/utils';
import { EVENT_KINDS, type GraphReply, type QuoteSearchReply, type TimelineReply } from '../../../core';
import { articleBrief, brief, event, quoteFields } from './story';

/** What is read in pages, and what is drawn of many: the types of core's contracts, for OpenAPI. */

const timelineQuote = z.strictObject({ ...quoteFields, article: articleBrief }).meta({ title: 'DeskQuoteOfArticle' });
const next = z.string().nullable().meta({ description: 'The cursor of the page that follows; null on the last' });
const at = z.string().meta({ description: 'ISO 8601 in UTC' });
const count = z.int();

export const timeline = z
  .strictObject({
    data: z.array(
      z
        .union([
          z.strictObject({ kind: z.literal('event'), at, event }).meta({ title: 'DeskTimelineEvent' }),
          z.strictObject({ kind: z.literal('quote'), at, quote: timelineQuote }).meta({ title: 'DeskTimelineQuote' }),
        ])
        .meta({ title: 'DeskTimelineItem' }),
    ),
    meta: z.strictObject({ next }).meta({ title: 'DeskTimelineMeta' }),
  })
  .meta({ title: 'DeskTimeline' }) satisfies z.ZodType<TimelineReply>;

const counted = z.array(z.strictObject({ ...brief.shape, count }).meta({ title: 'DeskCountedRecord' }));

export const quoteSearch = z
  .strictObject({
    data: z.array(
      z
        .strictObject({
          ...timelineQuote.shape,
          at,
          highlights: z
            .array(z.strictObject({ start: z.int(), end: z.int() }).meta({ title: 'DeskHighlight' }))
            .meta({ description: 'Where the words stand in the text: UTF-16 offsets' }),
        })
        .meta({ title: 'DeskFoundQuote' }),
    ),
    meta: z
      .strictObject({
        next,
        total: z.int().nullable().meta({ description: 'How many fit; null on pages behind a cursor' }),
        isExact: z.boolean().meta({ description: 'false: at least the total fit' }),
        sortedBy: z.enum(['relevance', 'date']),
        facets: z
          .strictObject({
            speaker: counted,
            country: z.array(z.strictObject({ code: z.string(), count }).meta({ title: 'DeskCountedCountry' })),
            topic: counted,
            year: z.array(z.strictObject({ year: z.int(), count }).meta({ title: 'DeskCountedYear' })),
          })
          .partial()
          .meta({ title: 'DeskFacets' }),
      })
      .meta({ title: 'DeskSearchMeta' }),
  })
  .meta({ title: 'DeskSearch' }) as unknown as z.ZodType<QuoteSearchReply>;

const node = z.union([
  z.strictObject({ ...brief.shape, type: z.enum(['person', 'organization']) }),
  z.strictObject({
    ...brief.shape,
    type: z.literal('event'),
    kind: z.enum(EVENT_KINDS),
    startDate: z.string().nullable().meta({ description: 'EDTF' }),
    country: z.string().nullable(),
  }),
]);

export const graph = z.strictObject({
  data: z.strictObject({
    nodes: z.array(node),
    edges: z.array(
      z.strictObject({
        type: z.enum(['met', 'tookPart', 'quotedAt']),
        source: z.string(),
        target: z.string(),
        weight: z.int(),
      }),
    ),
  }),
  meta: z.strictObject({
    events: z.int(),
    isCut: z.boolean().meta({ description: 'There are more than are counted here; the latest are' }),
  }),
}) satisfies z.ZodType<GraphReply>;
