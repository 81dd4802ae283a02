import { articleToJsonLd, eventToJsonLd, personToJsonLd, quoteToJsonLd } from '../../../core';
import { AT, aQuote, aStory } from './aStory';
import { CONTEXT, faultsIn } from './schemaOrg';

/** It brings no types of its own. */
const jsonld: { expand(document: object, options: object): Promise<object[]> } = require('jsonld');

const story = aStory([aQuote(), aQuote({ documentId: 'q2', directness: 'indirect', saidAtPrecision: null })]);
const [event] = story.events;
const [person] = story.people;
if (event === undefined || person === undefined) throw new Error('The story has both.');
const offices = aQuote().offices;

const documents = {
  article: articleToJsonLd(story, AT),
  quote: quoteToJsonLd(aQuote(), story, AT),
  person: personToJsonLd({ person, offices }, AT),
  event: eventToJsonLd(event, AT),
  'bare article': articleToJsonLd(
    { ...aStory([]), people: [], organizations: [], events: [], links: [], topics: [] },
    AT,
  ),
};

const nodesOf = (name: keyof typeof documents) => documents[name]['@graph'] as readonly Record<string, unknown>[];
const find = (name: keyof typeof documents, type: string) => nodesOf(name).find((node) => node['@type'] === type);

describe.each(Object.keys(documents) as (keyof typeof documents)[])('the %s', (name) => {
  // The bare article names a publisher that is not told of: its address leads there.
  const isWhole = name !== 'bare article' && name !== 'quote';

  test('has only what schema.org gives its types', () => {
    const faults = faultsIn(nodesOf(name)).filter((fault) => isWhole || !fault.includes('not in the graph'));
    expect(faults).toEqual([]);
  });

  test('is understood whole by a JSON-LD processor', async () => {
    const documentLoader = async (url: string) => {
      expect(url).toMatch(/^https?:\/\/schema\.org\/?$/);
      return { contextUrl: undefined, document: CONTEXT, documentUrl: url };
    };
    const expanded = await jsonld.expand(documents[name], { documentLoader, safe: true });
    expect(expanded.length).toBe(documents[name]['@graph'].length);
  });

  test('says nothing where nothing is known', () => {
    expect(JSON.stringify(documents[name])).not.toMatch(/null|\[\]|""/);
  });
});

test('the tables do find what schema.org does not know', () => {
  expect(faultsIn([{ '@type': 'Quotation', spokenBy: 'Tosk' }])).toEqual(['spokenBy is no property']);
  expect(faultsIn([{ '@type': 'Person', recordedAt: 'Port Ardel' }])).toEqual([
    'Person has no recordedAt',
    'recordedAt is not a text',
  ]);
  expect(faultsIn([{ '@type': 'Quotation', recordedAt: { '@type': 'Person' } }])).toEqual(['recordedAt is no Person']);
});

test('a speaker is creator and speaker under one name, with the office as a role of the time', () => {
  const tosk = { '@id': 'https://desk.example.org/api/communique/people/p1' };
  expect(find('quote', 'Quotation')).toMatchObject({
    creator: [
      tosk,
      { '@type': 'OrganizationRole', roleName: 'Foreign Minister (acting)', startDate: '2030-01-15', creator: tosk },
    ],
    spokenByCharacter: tosk,
    sourceOrganization: { '@id': 'https://desk.example.org/api/communique/organizations/o1' },
    recordedAt: { '@id': 'https://desk.example.org/api/communique/diplomatic-events/e1' },
    isBasedOn: { '@id': 'https://desk.example.org/api/communique/articles/a1' },
    dateCreated: '2031-03-14',
    translationOfWork: { text: 'Beide Flotten fahren im Juni.', inLanguage: 'de' },
  });
});

test('a date that is only about right is not given as one that is certain', () => {
  const [role] = (find('person', 'Person')?.memberOf ?? []) as Record<string, unknown>[];
  expect([role?.startDate, role?.endDate]).toEqual(['2030-01-15', undefined]);
  expect([find('event', 'Event')?.startDate, find('event', 'Event')?.endDate]).toEqual(['2031-03-14', undefined]);
});

test('words on background carry what may be said, and no speaker', () => {
  const background = aQuote({
    attributionTerms: 'background',
    attributionText: 'a diplomat',
    speaker: null,
    onBehalfOf: null,
    offices: [],
    event: null,
  });
  const document = quoteToJsonLd(background, aStory([background]), AT);
  expect(document['@graph'][0]).toMatchObject({ creditText: 'a diplomat' });
  expect(JSON.stringify(document)).not.toMatch(/Tosk|people|Talks/);
});
