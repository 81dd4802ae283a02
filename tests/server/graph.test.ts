import type { GraphReply } from '../../core';
import { edgesOf } from '../../server/services/graph/edgesOf';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, MARKER, type Newsroom } from './newsroom/fillNewsroom';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
  const { db } = room.strapi;
  const find = (type: string) =>
    db.query(`plugin::communique.${type}`).findOne({ where: { documentId: news.open[type] } });
  const [event, ministry] = [await find('diplomatic-event'), await find('organization')];
  const hidden = await db
    .query('plugin::communique.person')
    .findOne({ where: { name: { $contains: MARKER }, visibility: 'internal' } });
  for (const party of [
    { organization: ministry.id, role: 'guest' },
    { person: hidden.id, role: 'guest' },
  ]) {
    await db.query('plugin::communique.participation').create({ data: { event: event.id, ...party } });
  }
}, 120_000);
afterAll(() => room.stop());

const read = async (query = '') => {
  const reply = await room.ask('public', '/communique/graph', query);
  return { ...reply, graph: reply.body as unknown as GraphReply };
};

test('parties of one event have met, took part, and were quoted there', async () => {
  const { graph } = await read();
  const { event, person, organization } = {
    event: news.open['diplomatic-event'],
    person: news.open.person,
    organization: news.open.organization,
  };
  const [source, target] = [person, organization].sort();
  expect(graph.data.edges).toEqual(
    expect.arrayContaining([
      { type: 'met', source, target, weight: 1 },
      { type: 'tookPart', source: person, target: event, weight: 1 },
      { type: 'tookPart', source: organization, target: event, weight: 1 },
      { type: 'quotedAt', source: person, target: event, weight: 1 },
    ]),
  );
  expect(graph.meta).toEqual({ events: 1, isCut: false });
});

test('every edge leads from a node to a node', async () => {
  const { graph } = await read();
  const ids = graph.data.nodes.map(({ documentId }) => documentId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source, target } of graph.data.edges) expect(ids).toEqual(expect.arrayContaining([source, target]));
});

test('nobody who is not public is a node, and nobody who spoke on background was quoted', async () => {
  const { text, graph } = await read();
  expect(text.toLowerCase()).not.toContain(MARKER);
  for (const id of [...news.closed, news.backgroundSpeaker]) expect(text).not.toContain(id);
  expect(graph.data.edges.filter(({ type }) => type === 'quotedAt')).toHaveLength(1);
});

test('days and a topic narrow it, and what is no day or no topic is refused', async () => {
  expect((await read(`topic=${news.open.topic}&from=2031-03-14&to=2031-03-14`)).graph.meta.events).toBe(1);
  expect((await read('from=2031-03-15')).graph.data).toEqual({ nodes: [], edges: [] });
  const refused: [query: string, parameter: string][] = [
    ['from=soon', 'from'],
    ['from=2031-05-01&to=2031-04-01', 'to'],
    ['topic=nothing', 'topic'],
    ['topic[$ne]=x', 'topic'],
    ['limit=5', 'limit'],
  ];
  for (const [query, parameter] of refused) {
    const { status, body } = await read(query);
    expect([query, status, body.error]).toMatchObject([query, 400, { details: { parameter } }]);
  }
});

test('a pair that met twice is one edge; a summit of hundreds joins nobody to everybody', () => {
  const brief = (documentId: string) => ({ documentId, name: documentId, slug: null });
  const part = (id: string) => ({ role: 'actor' as const, person: brief(id), organization: null, office: null });
  const meeting = (event: string, ids: string[]) => ({ event, participants: ids.map(part) });
  const edges = edgesOf([meeting('e1', ['b', 'a']), meeting('e2', ['a', 'b', 'b'])], []);
  expect(edges.filter(({ type }) => type === 'met')).toEqual([{ type: 'met', source: 'a', target: 'b', weight: 2 }]);
  const summit = edgesOf(
    [
      meeting(
        'e3',
        Array.from({ length: 200 }, (_, n) => `p${n}`),
      ),
    ],
    [],
  );
  expect(summit.map(({ type }) => type)).toEqual(Array(200).fill('tookPart'));
});
