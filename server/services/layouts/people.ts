import type { FieldWords, Layout } from './layout';

const VISIBILITY: FieldWords = {
  hint: 'Turns public when something that links here is published; internal records are never shown to readers',
};
const ALTERNATE: FieldWords = { label: 'Other names', hint: 'Spellings, transliterations, former names, nicknames' };
const COUNTRY: FieldWords = { hint: 'ISO 3166-1, two letters', example: 'CH' };
const WIKIDATA: FieldWords = { label: 'Wikidata', example: 'Q…' };
const FUZZY_DATE = 'As much as is known: 2020, 2020-10, 2020-10-05, 2020?';

export const person: Layout = {
  list: ['name', 'nationality', 'visibility', 'updatedAt'],
  sort: ['name', 'ASC'],
  rows: [
    [
      ['name', 8],
      ['visibility', 4],
    ],
    [
      ['honorificPrefix', 4],
      ['givenName', 4],
      ['familyName', 4],
    ],
    [['alternateNames', 12]],
    [
      ['slug', 6],
      ['nationality', 3],
      ['gender', 3],
    ],
    [
      ['birthDate', 6],
      ['deathDate', 6],
    ],
    [['description', 12]],
    [
      ['image', 6],
      ['wikidataId', 6],
    ],
    [['sameAs', 12]],
  ],
  words: {
    alternateNames: ALTERNATE,
    honorificPrefix: { label: 'Title', example: 'Dr.' },
    nationality: COUNTRY,
    birthDate: { label: 'Born', hint: FUZZY_DATE },
    deathDate: { label: 'Died', hint: FUZZY_DATE },
    wikidataId: WIKIDATA,
    sameAs: { label: 'Same as', hint: 'Pages about the same person' },
    visibility: VISIBILITY,
    updatedAt: { label: 'Last change' },
  },
};

export const organization: Layout = {
  list: ['name', 'kind', 'country', 'visibility'],
  sort: ['name', 'ASC'],
  rows: [
    [
      ['name', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 4],
      ['country', 4],
      ['parent', 4],
    ],
    [['alternateNames', 12]],
    [
      ['slug', 6],
      ['wikidataId', 3],
      ['actorCode', 3],
    ],
  ],
  words: {
    kind: { hint: 'A state as an actor is an organization too' },
    alternateNames: ALTERNATE,
    country: COUNTRY,
    parent: { label: 'Part of' },
    actorCode: { label: 'CAMEO actor' },
    wikidataId: WIKIDATA,
    visibility: VISIBILITY,
  },
};

export const post: Layout = {
  list: ['label', 'kind', 'country', 'organization'],
  sort: ['label', 'ASC'],
  rows: [
    [
      ['label', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 6],
      ['country', 6],
    ],
    [
      ['organization', 6],
      ['precedence', 3],
      ['wikidataId', 3],
    ],
    [['alternateNames', 12]],
  ],
  words: {
    label: { label: 'Office', hint: 'Without its holder', example: 'Foreign Minister of Norvia' },
    alternateNames: ALTERNATE,
    country: COUNTRY,
    organization: { label: 'Office of' },
    precedence: { hint: '1 comes first' },
    wikidataId: WIKIDATA,
    visibility: VISIBILITY,
  },
};

export const termOfOffice: Layout = {
  list: ['person', 'post', 'startDate', 'endDate', 'status'],
  sort: ['updatedAt', 'DESC'],
  rows: [
    [
      ['person', 6],
      ['post', 6],
    ],
    [
      ['startDate', 6],
      ['endDate', 6],
    ],
    [
      ['status', 4],
      ['acting', 4],
      ['visibility', 4],
    ],
    [['citations', 12]],
  ],
  words: {
    person: { label: 'Who' },
    post: { label: 'Office' },
    startDate: { label: 'From', hint: FUZZY_DATE },
    endDate: { label: 'Until', hint: FUZZY_DATE },
    acting: { hint: 'In the place of somebody else' },
    citations: { label: 'Sources' },
    visibility: VISIBILITY,
  },
};
