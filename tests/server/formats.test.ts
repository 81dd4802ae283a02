import type { AnnotationCollection, Graph, StoryReply } from '../../core';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

const read = async (path: string, query = '') => room.ask('public', `/communique${path}`, query);
const graphAt = async (path: string) => (await read(path)).body as unknown as Graph;

test('an article is a NewsArticle with its quotes, its people and its event under absolute addresses', async () => {
  const { '@context': context, '@graph': nodes } = await graphAt(`/articles/${news.slugs.articles}/json-ld`);
  expect(context).toBe('https://schema.org');
  expect(nodes[0]).toMatchObject({ '@type': 'NewsArticle', headline: 'Veldania opens its harbour' });
  expect(nodes[0]?.['@id']).toMatch(/^https?:\/\/[^/]+\/api\/communique\/articles\/\w+$/);
  const types = new Set(nodes.map((node) => node['@type']));
  expect([...types]).toEqual(expect.arrayContaining(['Quotation', 'Person', 'Event']));
});

test('a quote names its speaker, the office of the day, the event and the article', async () => {
  const { '@graph': nodes } = await graphAt(`/quotes/${news.open.quote}/json-ld`);
  const [quotation] = nodes;
  const speaker = nodes.find((node) => node.name === 'Ana Belk');
  expect(quotation).toMatchObject({
    '@type': 'Quotation',
    text: 'The harbour is open to all.',
    spokenByCharacter: { '@id': speaker?.['@id'] },
  });
  expect(quotation?.creator).toContainEqual({ '@id': speaker?.['@id'] });
  expect(nodes.map((node) => node['@type'])).toEqual(expect.arrayContaining(['NewsArticle', 'Person', 'Event']));
});

test('a quote on background names nobody', async () => {
  const { status, text } = await read(`/quotes/${news.backgroundQuote}/json-ld`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/creator|spokenByCharacter|Dora Quill/);
});

test('a person has the offices that may be shown, an event its parties', async () => {
  const person = await graphAt(`/people/${news.slugs.people}/json-ld`);
  expect(person['@graph'][0]).toMatchObject({
    name: 'Ana Belk',
    memberOf: [{ '@type': 'OrganizationRole', roleName: 'Minister of Harbours of Veldania', startDate: '2030' }],
  });
  const event = await graphAt(`/diplomatic-events/${news.slugs['diplomatic-events']}/json-ld`);
  const [belk] = person['@graph'];
  expect(event['@graph'][0]).toMatchObject({ '@type': 'Event', organizer: [{ '@id': belk?.['@id'] }] });
});

test('annotations count in the plain text that the article is at its own address', async () => {
  const { body } = await read(`/articles/${news.slugs.articles}/annotations`);
  const { total, first } = body as unknown as AnnotationCollection;
  expect(total).toBe(first.items.length);
  expect(total).toBeGreaterThan(0);
  const { text, status } = await read(`/articles/${news.slugs.articles}/text`);
  expect(status).toBe(200);
  const letters = [...text];
  for (const { target } of first.items) {
    for (const { selector } of target as { selector: { exact?: string; start?: number; end?: number }[] }[]) {
      expect(letters.slice(selector[1]?.start, selector[1]?.end).join('')).toBe(selector[0]?.exact);
    }
  }
});

test('words on deep background are marked nowhere in the text, all others are', async () => {
  const story = (await read(`/stories/${news.slug}`)).body.data as StoryReply;
  const { body, text } = await read(`/articles/${news.slugs.articles}/annotations`);
  const marked = story.quotes.filter(({ documentId }) => text.includes(documentId));
  expect(marked.map((quote) => quote.text)).toEqual([
    'The harbour is open to all.',
    'We will come back.',
    'The tide was against us.',
  ]);
  expect((body as unknown as AnnotationCollection).total).toBe(3);
  expect(text).not.toContain('Dora Quill');
});

test('each format says what it is', async () => {
  const typeOf = async (path: string) => {
    const { port } = room.strapi.server.httpServer.address() as { port: number };
    const reply = await fetch(`http://127.0.0.1:${port}/api/communique/articles/${news.slugs.articles}/${path}`);
    return reply.headers.get('content-type');
  };
  expect(await typeOf('json-ld')).toBe('application/ld+json');
  expect(await typeOf('annotations')).toBe('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
  expect(await typeOf('text')).toBe('text/plain; charset=utf-8');
});

test('what is not public has no format either, and a parameter that is none is refused', async () => {
  const paths = [
    ...[...news.closedSlugs, 'nobody'].flatMap((slug) => [
      ...['json-ld', 'annotations', 'text'].map((format) => `/articles/${slug}/${format}`),
      `/people/${slug}/json-ld`,
      `/diplomatic-events/${slug}/json-ld`,
    ]),
    ...news.closed.map((id) => `/quotes/${id}/json-ld`),
  ];
  for (const path of paths) {
    const { status, body } = await read(path);
    expect([path, status, (body.error as { message: string }).message]).toEqual([
      path,
      404,
      expect.stringContaining('There is no such'),
    ]);
  }
  const refused = await read(`/articles/${news.slugs.articles}/json-ld`, 'status=draft');
  expect([refused.status, refused.body.error]).toMatchObject([400, { details: { parameter: 'status' } }]);
});
