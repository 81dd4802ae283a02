import { z } from '@strapi/utils';
import {
  DATE_PRECISIONS,
  DIRECTNESS,
  EVENT_KINDS,
  type EventProposal,
  FACTUALITIES,
  LINK_RELATIONS,
  type LinkProposal,
  ORGANIZATION_KINDS,
  PARTICIPATION_ROLES,
  type Party,
  type PersonProposal,
  PLOVER_TYPES,
  POST_KINDS,
  type Proposal,
  type QuoteProposal,
  type Role,
  type Span,
} from '../../core';
import { country, documentId, edtf, moment, offset, url, wordList, words } from './shapePieces';

const span = z.strictObject({ start: offset, end: offset }).refine(({ start, end }) => start <= end, {
  error: 'must not end before it starts',
}) satisfies z.ZodType<Span>;

const role = z.strictObject({
  label: z.string().max(1000),
  postKind: z.enum(POST_KINDS),
  country: country.nullable(),
  organization: z.string().max(1000).nullable(),
  from: edtf.nullish(),
  to: edtf.nullish(),
}) satisfies z.ZodType<Role>;

const party = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: words(255) }),
  z.strictObject({
    kind: z.literal('organization'),
    name: words(1000),
    organizationKind: z.enum(ORGANIZATION_KINDS),
    country: country.nullable(),
    knownId: documentId.nullable(),
  }),
  z.strictObject({ kind: z.literal('unnamed'), label: z.string().max(1000) }),
]) satisfies z.ZodType<Party>;

const personProposal = z.strictObject({
  kind: z.literal('person'),
  name: words(255),
  givenName: z.string().max(255).nullable(),
  familyName: z.string().max(255).nullable(),
  honorificPrefix: z.string().max(255).nullable(),
  roles: z.array(role).max(100),
  knownId: documentId.nullable(),
}) satisfies z.ZodType<PersonProposal>;

const quoteProposal = z.strictObject({
  kind: z.literal('quote'),
  text: words(200_000),
  directness: z.enum(DIRECTNESS),
  speaker: party.nullable(),
  attributionText: z.string(),
  attributionSpan: span.nullable(),
  cue: z.string(),
  audience: z.string().nullable(),
  isContinuation: z.boolean(),
  event: words(255).nullable(),
  saidAt: z
    .strictObject({
      date: z.union([edtf, moment], { error: 'must be a date that exists, such as "2020-09-24"' }),
      precision: z.enum(DATE_PRECISIONS),
    })
    .nullable(),
  position: offset,
}) satisfies z.ZodType<QuoteProposal>;

const eventProposal = z.strictObject({
  kind: z.literal('event'),
  name: words(255),
  eventKind: z.enum(EVENT_KINDS),
  ploverType: z.enum(PLOVER_TYPES),
  ploverMode: z.string().max(255).nullable(),
  ploverContexts: wordList,
  cameoCode: z.string().regex(/^([0-9]{2,4})?$/, { error: 'must be a CAMEO code of two to four digits' }),
  factuality: z.enum(FACTUALITIES),
  participants: z.array(z.strictObject({ party, role: z.enum(PARTICIPATION_ROLES) })).max(500),
  place: z.string().max(255).nullable(),
  country: country.nullable(),
  startDate: edtf.nullable(),
  endDate: edtf.nullable(),
  agreements: z
    .array(z.strictObject({ id: documentId, name: words(255) }))
    .max(100)
    .optional(),
  knownId: documentId.nullable(),
}) satisfies z.ZodType<EventProposal>;

const linkProposal = z.strictObject({
  kind: z.literal('link'),
  title: words(10_000),
  url: url.nullable(),
  relation: z.enum(LINK_RELATIONS),
  blockLabel: z.string().max(255).nullable(),
  position: offset,
}) satisfies z.ZodType<LinkProposal>;

export const proposal = z.discriminatedUnion('kind', [
  personProposal,
  quoteProposal,
  eventProposal,
  linkProposal,
]) satisfies z.ZodType<Proposal>;
