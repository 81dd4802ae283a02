import type { TypeName } from '../../content-types/attributes';

export type PublicTypeName = Extract<
  TypeName,
  | 'article'
  | 'quote'
  | 'related-link'
  | 'person'
  | 'organization'
  | 'post'
  | 'term-of-office'
  | 'diplomatic-event'
  | 'agreement'
  | 'topic'
  | 'source-document'
  | 'statement'
>;

/**
 * What the content API shows of a type: a list of what is open, not of what is closed, so that an attribute that is
 * added tomorrow stays in until somebody opens it.
 */
export type PublicType = {
  /** The path: `/api/communique/<plural>`. */
  readonly plural: string;
  readonly fields: readonly string[];
  /** Relations that may be populated and filtered through. */
  readonly relations: readonly string[];
  readonly media?: readonly string[];
};

const EVERY = ['createdAt', 'updatedAt'];
const VERSIONED = [...EVERY, 'publishedAt'];

export const PUBLIC_TYPES: Readonly<Record<PublicTypeName, PublicType>> = {
  article: {
    plural: 'articles',
    fields: [
      ...[
        'headline',
        'slug',
        'alternativeHeadline',
        'slugline',
        'description',
        'body',
        'datelineText',
        'datelinePlace',
      ],
      ...[
        'byline',
        'inLanguage',
        'datePublished',
        'dateModified',
        'canonicalUrl',
        'translationKey',
        'genre',
        'urgency',
      ],
      ...['usageTerms', 'embargoedUntil', 'corrections', ...VERSIONED],
    ],
    relations: ['publisher', 'about', 'people', 'organizations', 'agreements', 'topics', 'quotes', 'relatedLinks'],
  },
  quote: {
    plural: 'quotes',
    fields: [
      ...['text', 'directness', 'termResolvedBy', 'attributionText', 'cue', 'audience', 'saidAt', 'saidAtPrecision'],
      ...['position', 'anchor', 'inLanguage', 'originalText', 'originalLanguage', 'translator', 'attributionTerms'],
      ...['embargoedUntil', 'verification', 'verifiedAt', ...VERSIONED],
    ],
    relations: [
      ...['article', 'speaker', 'speakerOrganization', 'onBehalfOf', 'termOfOffice', 'event', 'statement'],
      ...['verifiedAgainst', 'topics'],
    ],
  },
  'related-link': {
    plural: 'related-links',
    fields: [
      ...['title', 'url', 'relation', 'blockLabel', 'position', 'targetId', 'resolution', 'checkedAt', 'httpStatus'],
      ...['archivedUrl', ...VERSIONED],
    ],
    relations: ['article'],
  },
  person: {
    plural: 'people',
    fields: [
      ...['name', 'slug', 'givenName', 'familyName', 'honorificPrefix', 'alternateNames', 'gender', 'birthDate'],
      ...['deathDate', 'nationality', 'description', 'wikidataId', 'sameAs', ...EVERY],
    ],
    relations: ['mergedInto'],
    media: ['image'],
  },
  organization: {
    plural: 'organizations',
    fields: ['name', 'slug', 'alternateNames', 'kind', 'country', 'actorCode', 'wikidataId', ...EVERY],
    relations: ['parent'],
  },
  post: {
    plural: 'posts',
    fields: ['label', 'alternateNames', 'country', 'kind', 'precedence', 'wikidataId', ...EVERY],
    relations: ['organization'],
  },
  'term-of-office': {
    plural: 'terms-of-office',
    fields: [
      ...['startDate', 'startDateMin', 'startDateMax', 'endDate', 'endDateMin', 'endDateMax', 'acting', 'status'],
      ...['citations', ...EVERY],
    ],
    relations: ['person', 'post'],
  },
  'diplomatic-event': {
    plural: 'diplomatic-events',
    fields: [
      ...['name', 'slug', 'kind', 'ploverType', 'ploverMode', 'ploverContexts', 'cameoCode', 'startDate'],
      ...['startDateMin', 'startDateMax', 'endDate', 'endDateMin', 'endDateMax', 'timeZone', 'eventStatus', 'place'],
      ...['venue', 'country', 'latitude', 'longitude', 'outcomes', 'description', ...EVERY],
    ],
    relations: ['superEvent', 'topics', 'agreements'],
  },
  agreement: {
    plural: 'agreements',
    fields: [
      ...['name', 'alternateNames', 'kind', 'symbol', 'dateSigned', 'entryIntoForce', 'expires', 'autoRenews'],
      ...['status', ...EVERY],
    ],
    relations: ['parties'],
  },
  topic: {
    plural: 'topics',
    fields: ['name', 'alternateNames', 'kind', 'mediatopicId', 'keywords', ...EVERY],
    relations: ['parent'],
  },
  'source-document': {
    plural: 'source-documents',
    fields: ['title', 'kind', 'url', 'archivedUrl', 'inLanguage', 'datePublished', 'text', ...EVERY],
    relations: ['publisher', 'issuer', 'event'],
  },
  statement: {
    plural: 'statements',
    fields: ['text', 'saidAt', ...EVERY],
    relations: ['speaker', 'event', 'primarySource'],
  },
};

/** Kept in for good; a test holds every attribute of a type to be in one of the two lists. */
export const CLOSED_ATTRIBUTES: Partial<Record<PublicTypeName, readonly string[]>> = {
  article: ['receivedText', 'receivedHash'],
  quote: ['confidence', 'provenance', 'contentHash', 'withdrawn', 'verificationNote'],
  'source-document': ['contentHash'],
  'term-of-office': ['label'],
};

/** Of an event: who took part, read from the participations, which have no endpoint of their own. */
export const PARTICIPANTS = 'participants';
export const hasParticipants = (type: PublicTypeName): boolean => type === 'diplomatic-event';

export const publicTypeNames = Object.keys(PUBLIC_TYPES) as PublicTypeName[];
