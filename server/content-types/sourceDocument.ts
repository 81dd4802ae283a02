import { date, hidden, inLanguage, oneOf, required, string, text, toOne, url, visibility } from './attributes';
import { contentType } from './contentType';

/** A transcript, readout or recording that a quote can be checked against. */
export const sourceDocument = contentType({
  name: 'source-document',
  plural: 'source-documents',
  displayName: 'Source document',
  description: 'A transcript, readout or recording that quotes are checked against',
  standing: 'hub',
  attributes: {
    title: required(string),
    kind: oneOf([
      'transcript',
      'draftText',
      'readout',
      'pressRelease',
      'communique',
      'jointStatement',
      'wireStory',
      'recording',
      'socialPost',
      'interview',
    ]),
    publisher: toOne('organization'),
    issuer: toOne('organization'),
    event: toOne('diplomatic-event'),
    url,
    archivedUrl: url,
    inLanguage,
    datePublished: date,
    text,
    contentHash: hidden({ ...string, maxLength: 64 }),
    visibility,
  },
});
