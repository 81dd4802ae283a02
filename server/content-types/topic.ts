import { alternateNames, json, oneOf, required, string, toOne, visibility } from './attributes';
import { contentType } from './contentType';

/** An issue, process or region that quotes, events and articles are about. */
export const topic = contentType({
  name: 'topic',
  plural: 'topics',
  displayName: 'Topic',
  description: 'An issue, process or region',
  standing: 'hub',
  attributes: {
    name: required(string),
    alternateNames,
    parent: toOne('topic'),
    kind: oneOf(['issue', 'process', 'region']),
    mediatopicId: { type: 'string', maxLength: 32 },
    keywords: json('words'),
    visibility,
  },
});
