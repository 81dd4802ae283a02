import { ORGANIZATION_KINDS } from '../../core';
import { alternateNames, country, oneOf, required, slugOf, string, toOne, visibility, wikidataId } from './attributes';
import { contentType } from './contentType';

/** A ministry, council, company or bloc; a state as an actor is an organization of kind `state`. */
export const organization = contentType({
  name: 'organization',
  plural: 'organizations',
  displayName: 'Organization',
  description: 'A state, ministry, bloc, company or outlet that speaks or acts',
  standing: 'hub',
  attributes: {
    name: required(string),
    slug: slugOf('name'),
    alternateNames,
    kind: oneOf(ORGANIZATION_KINDS),
    country,
    parent: toOne('organization'),
    actorCode: { type: 'string', maxLength: 16 },
    wikidataId,
    visibility,
  },
  indexes: [{ columns: ['slug'] }, { columns: ['name'] }, { columns: ['country'] }, { columns: ['visibility'] }],
});
