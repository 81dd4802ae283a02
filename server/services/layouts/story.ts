import type { Layout } from './layout';

/** The story and what follows it: its quotes and its links. */
export const article: Layout = {
  list: ['headline', 'publisher', 'datePublished', 'inLanguage', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  rows: [
    [['headline', 12]],
    [
      ['slug', 6],
      ['inLanguage', 3],
      ['urgency', 3],
    ],
    [
      ['alternativeHeadline', 6],
      ['slugline', 6],
    ],
    [['description', 12]],
    [
      ['datelineText', 6],
      ['byline', 6],
    ],
    [['datelinePlace', 12]],
    [['body', 12]],
    [
      ['datePublished', 6],
      ['dateModified', 6],
    ],
    [
      ['embargoedUntil', 6],
      ['publisher', 6],
    ],
    [
      ['about', 6],
      ['people', 6],
    ],
    [
      ['organizations', 6],
      ['agreements', 6],
    ],
    [
      ['topics', 6],
      ['genre', 6],
    ],
    [
      ['quotes', 6],
      ['relatedLinks', 6],
    ],
    [['corrections', 12]],
    [['usageTerms', 12]],
    [
      ['canonicalUrl', 6],
      ['translationKey', 6],
    ],
  ],
  words: {
    slug: { hint: 'The end of the address; made from the headline once, then kept' },
    slugline: { hint: "The desk's working label", example: 'straits-talks' },
    description: { label: 'Summary' },
    datelineText: { label: 'Dateline', hint: 'As printed', example: 'PORT ALMA, May 3 (Desk) –' },
    datelinePlace: { label: 'Dateline place' },
    inLanguage: { label: 'Language', hint: 'BCP 47', example: 'en' },
    urgency: { hint: '1 is a flash, 8 can wait' },
    datePublished: { label: 'Published at', hint: 'The time readers see' },
    dateModified: { label: 'Modified at' },
    embargoedUntil: { label: 'Embargoed until', hint: 'Publish when you like: readers see nothing before this time' },
    about: { label: 'Events', hint: 'What the story is about' },
    people: { label: 'People named' },
    organizations: { label: 'Organizations named' },
    quotes: { hint: 'Published, unpublished and deleted with this article' },
    relatedLinks: { label: 'Related links', hint: 'Published, unpublished and deleted with this article' },
    translationKey: { hint: 'The same word in every translation of this story' },
    canonicalUrl: { hint: 'Where the story first appeared', example: 'https://' },
    corrections: { hint: 'Shown to readers with the article' },
    updatedAt: { label: 'Last change' },
  },
};

export const quote: Layout = {
  list: ['text', 'speaker', 'directness', 'article', 'attributionTerms', 'verification'],
  sort: ['updatedAt', 'DESC'],
  rows: [
    [['text', 12]],
    [
      ['speaker', 6],
      ['termOfOffice', 6],
    ],
    [
      ['speakerOrganization', 6],
      ['onBehalfOf', 6],
    ],
    [
      ['attributionText', 6],
      ['cue', 6],
    ],
    [
      ['directness', 4],
      ['attributionTerms', 4],
      ['position', 4],
    ],
    [
      ['event', 6],
      ['audience', 6],
    ],
    [
      ['saidAt', 6],
      ['saidAtPrecision', 6],
    ],
    [
      ['article', 6],
      ['inLanguage', 6],
    ],
    [
      ['topics', 6],
      ['embargoedUntil', 6],
    ],
    [['originalText', 12]],
    [
      ['originalLanguage', 6],
      ['translator', 6],
    ],
    [
      ['verification', 6],
      ['verifiedAgainst', 6],
    ],
    [
      ['verifiedAt', 6],
      ['statement', 6],
    ],
    [['verificationNote', 12]],
    [['anchor', 12]],
  ],
  words: {
    text: { label: 'Words', hint: 'Without the quotation marks' },
    directness: { hint: 'direct: in marks; indirect: reported; mixed: some of both' },
    termOfOffice: { label: 'In office as', hint: 'The office held when it was said' },
    speakerOrganization: { label: 'Speaking organization', hint: 'When a ministry speaks and nobody is named' },
    onBehalfOf: { label: 'On behalf of' },
    attributionText: { label: 'Attributed as', hint: 'As printed', example: 'the foreign minister' },
    cue: { hint: 'The attributing words', example: 'told reporters' },
    event: { label: 'Said during' },
    saidAt: { label: 'Said at' },
    saidAtPrecision: { label: 'Known to the', hint: 'How exact the time is' },
    position: { hint: 'Order in the article, from 0' },
    inLanguage: { label: 'Language', hint: 'BCP 47', example: 'en' },
    originalText: { label: 'Original words', hint: 'If the quote is a translation' },
    originalLanguage: { hint: 'BCP 47', example: 'fa' },
    translator: { label: 'Translated by' },
    attributionTerms: { label: 'Terms', hint: 'On background the speaker is not shown; off the record nothing is' },
    embargoedUntil: { label: 'Embargoed until' },
    verifiedAgainst: { label: 'Verified against' },
    verifiedAt: { label: 'Verified at' },
    statement: { hint: 'Only when several quotes carry the same utterance' },
    anchor: { label: 'Place in the text' },
    article: { hint: 'The quote is published and unpublished with it' },
  },
};

export const relatedLink: Layout = {
  list: ['title', 'relation', 'article', 'resolution'],
  sort: ['updatedAt', 'DESC'],
  rows: [
    [['title', 12]],
    [
      ['url', 8],
      ['relation', 4],
    ],
    [
      ['article', 6],
      ['blockLabel', 6],
    ],
    [
      ['position', 4],
      ['resolution', 4],
      ['httpStatus', 4],
    ],
    [
      ['targetId', 6],
      ['checkedAt', 6],
    ],
    [['archivedUrl', 12]],
  ],
  words: {
    url: { label: 'Address', hint: 'A title without an address is a valid link', example: 'https://' },
    relation: { label: 'Kind of link' },
    blockLabel: { label: 'Heading as printed', example: 'Read more:' },
    position: { hint: 'Order in the article, from 0' },
    targetId: { label: 'Our own article', hint: 'Its document id, if the link leads to one' },
    httpStatus: { label: 'HTTP status' },
    checkedAt: { label: 'Last checked' },
    archivedUrl: { label: 'Archived copy' },
    article: { hint: 'The link is published and unpublished with it' },
  },
};
