import {
  alternateNames,
  country,
  edtfDate,
  json,
  oneOf,
  required,
  slugOf,
  string,
  text,
  toOne,
  visibility,
  wikidataId,
} from './attributes';
import { contentType } from './contentType';

/** schema.org Person, Popolo Person: someone who speaks or acts. */
export const person = contentType({
  name: 'person',
  plural: 'people',
  displayName: 'Person',
  description: 'Someone who speaks or acts',
  standing: 'hub',
  attributes: {
    name: required(string),
    slug: slugOf('name'),
    givenName: string,
    familyName: string,
    honorificPrefix: string,
    alternateNames,
    gender: oneOf(['female', 'male', 'other']),
    birthDate: edtfDate,
    deathDate: edtfDate,
    nationality: country,
    image: { type: 'media', multiple: false, allowedTypes: ['images'] },
    description: text,
    wikidataId,
    sameAs: json('urls'),
    visibility,
    mergedInto: toOne('person'),
  },
  indexes: [{ columns: ['slug'] }, { columns: ['name'] }, { columns: ['family_name'] }, { columns: ['visibility'] }],
});
