import { POST_KINDS } from '../../core';
import { alternateNames, country, integer, oneOf, required, string, toOne, visibility, wikidataId } from './attributes';
import { contentType } from './contentType';

/** Popolo Post: an office that exists without its holder. */
export const post = contentType({
  name: 'post',
  plural: 'posts',
  displayName: 'Post',
  description: 'An office apart from its holder: "Foreign Minister of …"',
  standing: 'hub',
  attributes: {
    label: required(string),
    alternateNames,
    organization: toOne('organization'),
    country,
    kind: oneOf(POST_KINDS),
    precedence: integer,
    wikidataId,
    visibility,
  },
  indexes: [{ columns: ['kind', 'country'] }],
});
