import { z } from '@strapi/utils';
import {
  type Brief,
  DIRECTNESS,
  EVENT_KINDS,
  type OfficeReply,
  type ParticipantReply,
  type StoryArticle,
  type StoryEvent,
  type StoryLink,
  type StoryOrganization,
  type StoryPerson,
  type StoryQuote,
  type StoryReply,
  type StoryTopic,
} from '../../../core';

/** What a story and its parts look like in a reply: the types of core/publicContract, for OpenAPI and, by their titles, for GraphQL. */

const text = z.string().nullable();
/** Of a list that may grow: named in the documentation of the types. */
const word = <T extends string>() => z.string() as unknown as z.ZodType<T>;
const wordOrNull = <T extends string>() => z.string().nullable() as unknown as z.ZodType<T | null>;

const briefFields = { documentId: z.string(), name: z.string(), slug: text };
export const brief = z.strictObject(briefFields).meta({ title: 'DeskBrief' }) satisfies z.ZodType<Brief>;

export const office = z
  .strictObject({
    documentId: z.string(),
    post: z
      .strictObject({
        documentId: z.string(),
        label: z.string(),
        kind: wordOrNull<NonNullable<OfficeReply['post']['kind']>>(),
        country: text,
      })
      .meta({ title: 'DeskOfficePost' }),
    acting: z.boolean(),
    startDate: text.meta({ description: 'EDTF' }),
    endDate: text.meta({ description: 'EDTF' }),
  })
  .meta({ title: 'DeskOffice' }) satisfies z.ZodType<OfficeReply>;

export const participant = z
  .strictObject({
    role: word<ParticipantReply['role']>(),
    person: brief.nullable(),
    organization: brief.nullable(),
    office: office.nullable(),
  })
  .meta({ title: 'DeskParticipant' }) satisfies z.ZodType<ParticipantReply>;

const article = z
  .strictObject({
    documentId: z.string(),
    slug: text,
    headline: z.string(),
    alternativeHeadline: text,
    description: text,
    body: z.unknown().meta({ description: 'Strapi blocks' }),
    datelineText: text,
    datelinePlace: z.unknown(),
    byline: text,
    inLanguage: z.string().meta({ description: 'BCP 47' }),
    datePublished: text.meta({ description: 'ISO 8601' }),
    dateModified: text.meta({ description: 'ISO 8601' }),
    publisher: brief.nullable(),
    canonicalUrl: text,
    translationKey: text.meta({ description: 'The same in all translations of one story' }),
    genre: text,
    urgency: z.number().nullable().meta({ description: 'ninjs: 1 (flash) to 8' }),
    usageTerms: text,
    corrections: z.unknown(),
  })
  .meta({ title: 'DeskArticle' }) satisfies z.ZodType<StoryArticle>;

const span = z.looseObject({ block: z.int(), start: z.int(), end: z.int() }).meta({ title: 'DeskSpan' });

export const quoteFields = {
  documentId: z.string(),
  text: z.string().meta({ description: 'The words, without the outer marks' }),
  directness: z.enum(DIRECTNESS),
  inLanguage: text,
  originalText: text,
  originalLanguage: text,
  speaker: brief.nullable().meta({ description: 'null where nobody is named, and for words on background' }),
  speakerOrganization: brief.nullable(),
  onBehalfOf: brief.nullable(),
  offices: z.array(office).meta({ description: 'Those that the speaker held when the words were said' }),
  officesBy: z.enum(['editor', 'rule', 'dates']).nullable(),
  attributionText: text.meta({ description: 'As printed' }),
  cue: text,
  audience: text,
  event: brief.nullable(),
  saidAt: text,
  saidAtPrecision: wordOrNull<NonNullable<StoryQuote['saidAtPrecision']>>(),
  position: z.int().meta({ description: 'In the article, from 0' }),
  spans: (z.array(span) as unknown as z.ZodType<StoryQuote['spans']>).meta({
    description: 'Where the words stand in the body: UTF-16 offsets in its blocks',
  }),
  anchorState: wordOrNull<NonNullable<StoryQuote['anchorState']>>(),
  attributionTerms: z.enum(['onTheRecord', 'background', 'deepBackground']),
  verification: text,
  topics: z.array(brief),
};
const quote = z.strictObject(quoteFields).meta({ title: 'DeskQuote' }) satisfies z.ZodType<StoryQuote>;

export const person = z
  .strictObject({
    ...briefFields,
    givenName: text,
    familyName: text,
    honorificPrefix: text,
    nationality: text,
    description: text,
    wikidataId: text,
    sameAs: z.unknown(),
  })
  .meta({ title: 'DeskPerson' }) satisfies z.ZodType<StoryPerson>;

const organization = z
  .strictObject({
    ...briefFields,
    kind: wordOrNull<NonNullable<StoryOrganization['kind']>>(),
    country: text,
    wikidataId: text,
  })
  .meta({ title: 'DeskOrganization' }) satisfies z.ZodType<StoryOrganization>;

export const event = z
  .strictObject({
    ...briefFields,
    kind: z.enum(EVENT_KINDS),
    ploverType: wordOrNull<NonNullable<StoryEvent['ploverType']>>(),
    cameoCode: text,
    startDate: text.meta({ description: 'EDTF' }),
    endDate: text.meta({ description: 'EDTF' }),
    eventStatus: text,
    place: text,
    venue: text,
    country: text,
    description: text,
    participants: z.array(participant),
  })
  .meta({ title: 'DeskEvent' }) satisfies z.ZodType<StoryEvent>;

export const articleBrief = z
  .strictObject({ documentId: z.string(), slug: text, headline: z.string() })
  .meta({ title: 'DeskArticleBrief' });

const link = z
  .strictObject({
    documentId: z.string(),
    title: z.string(),
    url: text,
    relation: word<StoryLink['relation']>(),
    blockLabel: text.meta({ description: 'As printed' }),
    position: z.int(),
    archivedUrl: text,
    article: articleBrief.nullable().meta({ description: 'A published story of our own, where the link leads to one' }),
  })
  .meta({ title: 'DeskLink' }) satisfies z.ZodType<StoryLink>;

const topic = z
  .strictObject({
    ...briefFields,
    kind: z.enum(['issue', 'process', 'region']).nullable(),
  })
  .meta({ title: 'DeskTopic' }) satisfies z.ZodType<StoryTopic>;

export const story = z
  .strictObject({
    article,
    quotes: z.array(quote),
    people: z.array(person),
    organizations: z.array(organization),
    events: z.array(event),
    links: z.array(link),
    topics: z.array(topic),
  })
  .meta({ title: 'DeskStory' }) satisfies z.ZodType<StoryReply>;
