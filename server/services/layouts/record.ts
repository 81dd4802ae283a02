import type { FieldWords, Layout } from './layout';

const VISIBILITY: FieldWords = {
  hint: 'Turns public when something that links here is published; internal records are never shown to readers',
};
const FUZZY_DATE = 'As much as is known: 2020, 2020-10, 2020-10-05, 2020?';

export const diplomaticEvent: Layout = {
  list: ['name', 'kind', 'startDate', 'place', 'visibility'],
  sort: ['startDateMin', 'DESC'],
  rows: [
    [
      ['name', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 6],
      ['eventStatus', 6],
    ],
    [
      ['startDate', 6],
      ['endDate', 6],
    ],
    [
      ['place', 6],
      ['venue', 6],
    ],
    [
      ['country', 4],
      ['timeZone', 8],
    ],
    [['description', 12]],
    [['outcomes', 12]],
    [
      ['topics', 6],
      ['agreements', 6],
    ],
    [
      ['superEvent', 6],
      ['slug', 6],
    ],
    [
      ['ploverType', 4],
      ['ploverMode', 4],
      ['cameoCode', 4],
    ],
    [['ploverContexts', 12]],
    [
      ['latitude', 6],
      ['longitude', 6],
    ],
  ],
  words: {
    kind: { label: 'What happened', hint: 'The PLOVER and CAMEO codes follow from it' },
    eventStatus: { label: 'Status' },
    startDate: { label: 'From', hint: FUZZY_DATE },
    endDate: { label: 'Until', hint: 'Empty for a single day' },
    place: { label: 'City' },
    venue: { hint: 'The building or room' },
    country: { hint: 'ISO 3166-1, two letters', example: 'CH' },
    timeZone: { label: 'Time zone', example: 'Europe/Zurich' },
    superEvent: { label: 'Part of', hint: 'The summit or round that this belongs to' },
    ploverType: { label: 'PLOVER type', hint: 'Only where the usual code does not fit' },
    ploverMode: { label: 'PLOVER mode' },
    ploverContexts: { label: 'PLOVER contexts' },
    cameoCode: { label: 'CAMEO code' },
    visibility: VISIBILITY,
  },
};

export const agreement: Layout = {
  list: ['name', 'kind', 'dateSigned', 'status'],
  sort: ['name', 'ASC'],
  rows: [
    [
      ['name', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 4],
      ['symbol', 4],
      ['status', 4],
    ],
    [['parties', 12]],
    [
      ['dateSigned', 4],
      ['entryIntoForce', 4],
      ['expires', 4],
    ],
    [['autoRenews', 4]],
    [['alternateNames', 12]],
  ],
  words: {
    symbol: { hint: "The document's own number", example: 'A/RES/1/1' },
    dateSigned: { label: 'Signed' },
    entryIntoForce: { label: 'In force since' },
    autoRenews: { label: 'Renews itself' },
    alternateNames: { label: 'Other names' },
    visibility: VISIBILITY,
  },
};

export const topic: Layout = {
  list: ['name', 'kind', 'parent', 'visibility'],
  sort: ['name', 'ASC'],
  rows: [
    [
      ['name', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 6],
      ['parent', 6],
    ],
    [['keywords', 12]],
    [['alternateNames', 12]],
    [['mediatopicId', 6]],
  ],
  words: {
    parent: { label: 'Part of' },
    keywords: { hint: 'Words that suggest this topic' },
    alternateNames: { label: 'Other names' },
    mediatopicId: { label: 'IPTC Media Topic', example: 'medtop:20000593' },
    visibility: VISIBILITY,
  },
};

export const sourceDocument: Layout = {
  list: ['title', 'kind', 'issuer', 'datePublished'],
  sort: ['datePublished', 'DESC'],
  rows: [
    [
      ['title', 8],
      ['visibility', 4],
    ],
    [
      ['kind', 4],
      ['datePublished', 4],
      ['inLanguage', 4],
    ],
    [
      ['issuer', 6],
      ['publisher', 6],
    ],
    [
      ['event', 6],
      ['url', 6],
    ],
    [['text', 12]],
    [['archivedUrl', 12]],
  ],
  words: {
    issuer: { label: 'Issued by', hint: 'Whose document it is' },
    publisher: { label: 'Published by', hint: 'Who put it out' },
    event: { label: 'From the event' },
    url: { label: 'Address', example: 'https://' },
    archivedUrl: { label: 'Archived copy' },
    inLanguage: { label: 'Language', hint: 'BCP 47', example: 'en' },
    datePublished: { label: 'Published on' },
    visibility: VISIBILITY,
  },
};

export const statement: Layout = {
  list: ['text', 'speaker', 'event', 'saidAt'],
  sort: ['saidAt', 'DESC'],
  rows: [
    [['text', 12]],
    [
      ['speaker', 6],
      ['event', 6],
    ],
    [
      ['saidAt', 6],
      ['primarySource', 6],
    ],
    [['visibility', 4]],
  ],
  words: {
    text: { label: 'Words', hint: 'The wording the desk holds to be right' },
    event: { label: 'Said during' },
    saidAt: { label: 'Said at' },
    primarySource: { label: 'Primary source' },
    visibility: VISIBILITY,
  },
};
