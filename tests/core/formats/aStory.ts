import type { StoryQuote, StoryReply } from '../../../core';

/** An invented story of invented states and people, as the content API answers with it. */

const PERSON = { documentId: 'p1', name: 'Mirela Tosk', slug: 'mirela-tosk' };
const EVENT = { documentId: 'e1', name: 'Talks at Port Ardel', slug: 'talks-at-port-ardel' };
const MINISTRY = { documentId: 'o1', name: 'Foreign Ministry of Ardenia', slug: 'foreign-ministry' };

const OFFICE = {
  documentId: 't1',
  post: { documentId: 'post1', label: 'Foreign Minister', kind: 'foreignMinister', country: 'CH' },
  acting: true,
  startDate: '2030-01-15',
  endDate: '2034~',
} as const;

/** With characters of two units before the first quote: offsets and code points differ. */
const LINES = [
  '🕊️🕊️ Port Ardel, an invented place.',
  'Tosk said: “Both fleets will sail,” and then: “In June.” Nothing more.',
];

const spanOf = (words: string) => {
  const start = LINES[1]?.indexOf(words) ?? 0;
  return { block: 1, blockHash: '', start, end: start + words.length };
};

export const aQuote = (quote: Partial<StoryQuote> = {}): StoryQuote => ({
  documentId: 'q1',
  text: 'Both fleets will sail, In June.',
  directness: 'direct',
  inLanguage: 'en',
  originalText: 'Beide Flotten fahren im Juni.',
  originalLanguage: 'de',
  speaker: PERSON,
  speakerOrganization: null,
  onBehalfOf: MINISTRY,
  offices: [OFFICE],
  officesBy: 'dates',
  attributionText: 'Tosk',
  cue: 'said',
  audience: null,
  event: EVENT,
  saidAt: '2031-03-14T00:00:00.000Z',
  saidAtPrecision: 'day',
  position: 0,
  spans: [spanOf('Both fleets will sail,'), spanOf('In June.')],
  anchorState: 'ok',
  attributionTerms: 'onTheRecord',
  verification: 'reported',
  topics: [{ documentId: 'topic1', name: 'Fishing', slug: null }],
  ...quote,
});

export const aStory = (quotes: readonly StoryQuote[] = [aQuote()]): StoryReply => ({
  article: {
    documentId: 'a1',
    slug: 'fleets-to-sail',
    headline: 'Fleets to sail',
    alternativeHeadline: 'An invented story',
    description: 'States and people are invented.',
    body: LINES.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    datelineText: 'PORT ARDEL',
    datelinePlace: { place: 'Port Ardel', country: 'CH' },
    byline: 'By our desk',
    inLanguage: 'en',
    datePublished: '2031-03-14T10:00:00.000Z',
    dateModified: null,
    publisher: MINISTRY,
    canonicalUrl: 'https://example.org/fleets-to-sail',
    translationKey: null,
    genre: 'Current',
    urgency: 4,
    usageTerms: 'Free to use.',
    corrections: [{ date: '2031-03-15', kind: 'correction', text: 'The month is June.', quote: null }],
  },
  quotes: [...quotes],
  people: [
    {
      ...PERSON,
      givenName: 'Mirela',
      familyName: 'Tosk',
      honorificPrefix: null,
      nationality: 'CH',
      description: null,
      wikidataId: 'Q1',
      sameAs: ['https://example.org/tosk'],
    },
  ],
  organizations: [{ ...MINISTRY, kind: 'ministry', country: 'CH', wikidataId: null }],
  events: [
    {
      ...EVENT,
      kind: 'meeting',
      ploverType: 'CONSULT',
      cameoCode: '042',
      startDate: '2031-03-14',
      endDate: '2031-03?',
      eventStatus: 'EventScheduled',
      place: 'Port Ardel',
      venue: 'Harbour House',
      country: 'CH',
      description: null,
      participants: [
        { role: 'host', person: PERSON, organization: MINISTRY, office: OFFICE },
        {
          role: 'guest',
          person: null,
          organization: { documentId: 'o2', name: 'Velmora', slug: 'velmora' },
          office: null,
        },
      ],
    },
  ],
  links: [
    {
      documentId: 'l1',
      title: 'Fleets wait',
      url: 'https://example.org/fleets-wait',
      relation: 'readMore',
      blockLabel: 'Read more:',
      position: 0,
      archivedUrl: null,
      article: null,
    },
  ],
  topics: [{ documentId: 'topic1', name: 'Fishing', slug: null, kind: 'issue' }],
});

export const AT = { api: 'https://desk.example.org/api/communique' };
