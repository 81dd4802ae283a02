/** What a host would write without us: the same story in Strapi's own types and endpoints, for the bench to measure against. */
const PLURALS = {
  article: 'articles',
  quote: 'quotes',
  person: 'people',
  term: 'terms',
  post: 'posts',
  topic: 'topics',
};
const string = { type: 'string' };
const relation = (kind, target, more = {}) => ({
  type: 'relation',
  relation: kind,
  target: `plugin::peer.${target}`,
  ...more,
});

const ATTRIBUTES = {
  article: {
    headline: string,
    slug: { type: 'uid', targetField: 'headline' },
    inLanguage: string,
    datePublished: { type: 'datetime' },
    body: { type: 'blocks' },
    quotes: relation('oneToMany', 'quote', { mappedBy: 'article' }),
  },
  quote: {
    text: { type: 'text' },
    directness: string,
    position: { type: 'integer' },
    saidAt: { type: 'datetime' },
    attributionTerms: string,
    inLanguage: string,
    anchor: { type: 'json' },
    cue: string,
    article: relation('manyToOne', 'article', { inversedBy: 'quotes' }),
    speaker: relation('manyToOne', 'person', { inversedBy: 'quotes' }),
    topics: relation('manyToMany', 'topic'),
  },
  person: {
    name: string,
    slug: string,
    quotes: relation('oneToMany', 'quote', { mappedBy: 'speaker' }),
    terms: relation('oneToMany', 'term', { mappedBy: 'person' }),
  },
  term: {
    startDate: string,
    endDate: string,
    status: string,
    person: relation('manyToOne', 'person', { inversedBy: 'terms' }),
    post: relation('manyToOne', 'post'),
  },
  post: { label: string, kind: string, country: string },
  topic: { name: string },
};

const contentTypeOf = (name) => ({
  schema: {
    kind: 'collectionType',
    collectionName: `peer_${PLURALS[name]}`,
    info: { singularName: name, pluralName: PLURALS[name], displayName: name },
    options: { draftAndPublish: name === 'article' || name === 'quote' },
    // Strapi writes column names into the attributes that it is given: none may be shared between two.
    attributes: Object.fromEntries(Object.entries(ATTRIBUTES[name]).map(([key, one]) => [key, { ...one }])),
  },
});

module.exports = { PLURALS, contentTypeOf };
