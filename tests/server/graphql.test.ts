import path from 'node:path';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, MARKER, type Newsroom } from './newsroom/fillNewsroom';

const graphql = path.dirname(require.resolve('@strapi/plugin-graphql/package.json'));

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom({ hostPlugins: { graphql: { enabled: true, resolve: graphql } } });
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

type Answer = { data?: Record<string, unknown>; errors?: { message: string; extensions?: unknown }[] };

const query = async (text: string, variables: object = {}): Promise<Answer> => {
  const { port } = room.strapi.server.httpServer.address() as { port: number };
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return (await reply.json()) as Answer;
};

/** Every field of every type of ours, as deep as they go. */
const QUOTE = `documentId text directness speaker { name slug } offices { post { label country } startDate }
  attributionText event { name } spans { block start end } topics { name }`;
const STORY = `query ($slug: String!) { deskStory(slug: $slug) {
  article { headline body inLanguage publisher { name } } quotes { ${QUOTE} } people { name sameAs } organizations { name }
  events { name participants { role person { name } office { post { label } } } } links { title article { slug } } topics { name }
} }`;
const SEARCH = `query ($q: String, $facets: String) { deskSearchQuotes(q: $q, facets: $facets, limit: 100) {
  data { text at highlights { start end } article { headline } }
  meta { total isExact next facets { speaker { name count } country { code count } topic { name count } year { year count } } }
} }`;
const TIMELINE = `query ($slug: String!) { deskPersonTimeline(slug: $slug, sort: "asc") {
  data { __typename ... on DeskTimelineQuote { at quote { text article { slug } } } ... on DeskTimelineEvent { at event { name } } }
  meta { next }
} }`;

test('a whole story, in one question', async () => {
  const { data, errors } = await query(STORY, { slug: news.slug });
  expect(errors).toBeUndefined();
  const rest = await room.ask('public', `/communique/stories/${news.slug}`);
  expect(data?.deskStory).toMatchObject({
    article: { headline: 'Veldania opens its harbour' },
    quotes: (rest.body.data as { quotes: { text: string }[] }).quotes.map(({ text }) => ({ text })),
  });
  expect((await query(STORY, { slug: 'nothing' })).data).toEqual({ deskStory: null });
});

test('a search with highlights and facets, and a timeline of quotes and events', async () => {
  const found = await query(SEARCH, { q: 'harbour', facets: 'speaker,country,topic,year' });
  expect(found.errors).toBeUndefined();
  expect(found.data?.deskSearchQuotes).toMatchObject({
    data: [{ text: 'The harbour is open to all.', highlights: [{ start: 4, end: 11 }] }],
    meta: { total: 1, isExact: true },
  });
  const { data, errors } = await query(TIMELINE, { slug: news.slugs.people });
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('DeskTimelineEvent');
});

test('a person with offices, an event with who took part', async () => {
  const { data, errors } = await query(
    'query ($person: String!, $event: String!) { deskPerson(slug: $person) { person { name } offices { post { label } } } deskEvent(slug: $event) { name participants { role } } }',
    { person: news.slugs.people, event: news.slugs['diplomatic-events'] },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    deskPerson: { person: { name: 'Ana Belk' }, offices: [{ post: { label: 'Minister of Harbours of Veldania' } }] },
    deskEvent: { name: 'Harbour talks in Korr', participants: [{ role: 'host' }] },
  });
});

test('what is wrong with a question is said as the content API says it', async () => {
  const { errors } = await query(SEARCH, { q: '-only' });
  expect(errors?.[0]?.message).toMatch(/^q: only says what must not be there/);
  const wrong = await query('{ deskPersonTimeline(slug: "x", from: "soon") { meta { next } } }');
  expect(wrong.errors?.[0]?.message).toMatch(/^from: .*not a day/);
});

test('no hidden word is in any answer, none of our types is in the schema but these, and no door writes', async () => {
  for (const slug of [news.slug, ...news.closedSlugs]) {
    for (const text of [STORY, TIMELINE]) expect(JSON.stringify(await query(text, { slug }))).not.toContain(MARKER);
  }
  for (const q of ['hidden', 'secret', '"zqx hidden"', 'zqx*']) {
    const { data } = await query(SEARCH, { q, facets: 'speaker,country,topic,year' });
    expect(JSON.stringify(data)).not.toContain(MARKER);
    expect(data).toMatchObject({ deskSearchQuotes: { data: [], meta: { total: 0 } } });
  }
  const { data } = await query(
    '{ __schema { queryType { fields { name } } types { name } mutationType { fields { name } } } }',
  );
  const schema = data?.__schema as {
    queryType: { fields: { name: string }[] };
    types: { name: string }[];
    mutationType: { fields: { name: string }[] } | null;
  };
  const ours = schema.queryType.fields.map(({ name }) => name).filter((name) => name.startsWith('desk'));
  expect(ours.sort()).toEqual(
    ['deskEvent', 'deskEventTimeline', 'deskPerson', 'deskPersonTimeline', 'deskSearchQuotes', 'deskStory'].concat(
      'deskTopicTimeline',
    ),
  );
  expect(schema.types.filter(({ name }) => /^Communique/.test(name))).toEqual([]);
  const writes = (schema.mutationType?.fields ?? []).map(({ name }) => name);
  expect(writes.filter((name) => /communique|desk/i.test(name))).toEqual([]);
});

test('who may not ask an address may not ask its question', async () => {
  const action = 'plugin::communique.quote-search.find';
  const permissions = room.strapi.db.query('plugin::users-permissions.permission');
  await permissions.deleteMany({ where: { action } });
  const { data, errors } = await query(SEARCH, { q: 'harbour' });
  expect([data?.deskSearchQuotes ?? null, errors?.[0]?.message]).toEqual([null, 'Forbidden access']);
});
