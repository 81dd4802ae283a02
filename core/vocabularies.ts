/** The enumerations that the content types, the validation and the interface share. Order is the order in lists. */

/** PARC / Citron: how much of the content stands between quotation marks: all, none, some. */
export const DIRECTNESS = ['direct', 'indirect', 'mixed'] as const;
export type Directness = (typeof DIRECTNESS)[number];

/** PLOVER manual 0.8: the sixteen event types, and two for CAMEO 01 and 02 (statements, appeals), which PLOVER dropped. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'APPEAL',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** The desk's own words for what happens between states; each has its PLOVER and CAMEO codes in events/codesOfKind. */
export const EVENT_KINDS = [
  'meeting',
  'jointPressConference',
  'pressBriefing',
  'phoneCall',
  'videoCall',
  'summit',
  'visit',
  'negotiationRound',
  'agreementSigned',
  'ratification',
  'statementIssued',
  'noteVerbale',
  'summons',
  'recall',
  'expulsion',
  'recognition',
  'severance',
  'sanctionImposed',
  'sanctionLifted',
  'vote',
  'mediation',
  'aid',
  'prisonerExchange',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** schema.org EventStatusType. */
export const EVENT_STATUSES = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What the wording says about an event: it took place, it is announced, it is supposed, it is denied. */
export const FACTUALITIES = ['held', 'planned', 'hypothetical', 'denied'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

export const PARTICIPATION_ROLES = [
  'actor',
  'recipient',
  'host',
  'guest',
  'chair',
  'mediator',
  'signatory',
  'guarantor',
  'observer',
  'spokesperson',
] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

export const POST_KINDS = [
  'headOfState',
  'headOfGovernment',
  'foreignMinister',
  'minister',
  'deputyMinister',
  'ambassador',
  'permanentRepresentative',
  'spokesperson',
  'envoy',
  'igoHead',
  'other',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const ORGANIZATION_KINDS = [
  'state',
  'ministry',
  'parliament',
  'igo',
  'alliance',
  'party',
  'armedGroup',
  'company',
  'media',
  'ngo',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const LINK_RELATIONS = [
  'relatedNews',
  'readMore',
  'background',
  'previousCoverage',
  'sourceDocument',
  'sameEvent',
  'followUp',
  'correctionOf',
] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

export const DATE_PRECISIONS = ['year', 'month', 'day', 'minute'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const SUGGESTION_KINDS = ['person', 'quote', 'event', 'link'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export const ANCHOR_STATES = ['ok', 'moved', 'changed', 'lost'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];
