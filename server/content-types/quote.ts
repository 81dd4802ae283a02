import { DATE_PRECISIONS, DIRECTNESS } from '../../core';
import {
  boolean,
  confidence,
  datetime,
  hidden,
  inLanguage,
  integer,
  json,
  oneOf,
  required,
  string,
  text,
  toMany,
  toOne,
  uidOf,
} from './attributes';
import { contentType } from './contentType';

const ATTRIBUTION_TERMS = ['onTheRecord', 'background', 'deepBackground', 'offTheRecord'] as const;
const VERIFICATIONS = [
  'unverified',
  'reported',
  'matchesTranscript',
  'matchesRecording',
  'disputed',
  'misattributed',
  'retracted',
] as const;
const TRANSLATORS = ['official', 'interpreter', 'agency', 'desk', 'machine'] as const;

/** schema.org Quotation, Popolo Speech: one quotation as one article carries it. */
export const quote = contentType({
  name: 'quote',
  plural: 'quotes',
  displayName: 'Quote',
  description: 'Words attributed to someone, as one article carries them',
  standing: 'follower',
  attributes: {
    text: required(text),
    directness: required(oneOf(DIRECTNESS)),
    speaker: toOne('person'),
    speakerOrganization: toOne('organization'),
    onBehalfOf: toOne('organization'),
    termOfOffice: toOne('term-of-office'),
    termResolvedBy: oneOf(['rule', 'editor']),
    attributionText: text,
    cue: text,
    audience: text,
    event: toOne('diplomatic-event'),
    saidAt: datetime,
    saidAtPrecision: oneOf(DATE_PRECISIONS),
    position: required(integer),
    article: { type: 'relation', relation: 'manyToOne', target: uidOf('article'), inversedBy: 'quotes' },
    anchor: required(json('anchor')),
    inLanguage,
    originalText: text,
    originalLanguage: inLanguage,
    translator: oneOf(TRANSLATORS),
    statement: toOne('statement'),
    attributionTerms: oneOf(ATTRIBUTION_TERMS, 'onTheRecord'),
    embargoedUntil: datetime,
    verification: oneOf(VERIFICATIONS, 'unverified'),
    verifiedAgainst: toOne('source-document'),
    verifiedAt: datetime,
    verificationNote: hidden(text),
    topics: toMany('topic'),
    confidence: hidden(confidence),
    provenance: hidden(json('provenance')),
    contentHash: hidden({ ...string, maxLength: 64 }),
    withdrawn: hidden(boolean),
  },
  indexes: [{ columns: ['position'] }, { columns: ['said_at'] }, { columns: ['content_hash'] }],
});
