import { CLOSED_ATTRIBUTES, PUBLIC_TYPES, publicTypeNames } from '../../server/services/publicity/publicTypes';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
}, 120_000);
afterAll(() => room.stop());

const read = async (path: string, query = '') => {
  const { status, body } = await room.ask('public', `/communique${path}`, query);
  return { status, data: body.data as Record<string, unknown>[], meta: body.meta, error: body.error };
};

test('every attribute of a public type is either open or closed by name, and none that is open is private', () => {
  /** Kept by Strapi or by us for the desk alone. */
  const kept = ['documentId', 'createdBy', 'updatedBy', 'locale', 'localizations', 'visibility'];
  for (const type of publicTypeNames) {
    const { fields, relations, media = [] } = PUBLIC_TYPES[type];
    const { attributes } = room.strapi.contentTypes[`plugin::communique.${type}` as never] as unknown as {
      attributes: Record<string, { private?: boolean }>;
    };
    const decided = [...fields, ...relations, ...media, ...(CLOSED_ATTRIBUTES[type] ?? [])];
    const names = Object.keys(attributes).filter((name) => !kept.includes(name) && name !== 'publishedAt');
    expect([type, names.filter((name) => !decided.includes(name))]).toEqual([type, []]);
    expect([type, fields.filter((name) => attributes[name]?.private === true)]).toEqual([type, []]);
    expect([type, [...fields, ...relations].filter((name) => attributes[name] === undefined)]).toEqual([type, []]);
  }
});

test('lists answer as Strapi does: fields, populate, filters, sort and pagination', async () => {
  const { data, meta } = await read(
    '/articles',
    'fields=headline,slug&populate[quotes][fields]=text&populate[quotes][sort]=position:desc&populate[quotes][populate]=speaker&sort=headline:desc&pagination[pageSize]=1',
  );
  expect(meta).toEqual({ pagination: { page: 1, pageSize: 1, pageCount: 2, total: 2 } });
  expect(data).toMatchObject([{ headline: 'Veldania opens its harbour', slug: news.slug }]);
  expect(((data[0]?.quotes ?? []) as { text: string }[]).map(({ text }) => text)).toEqual([
    'Nobody asked the fishermen.',
    'The tide was against us.',
    'We will come back.',
    'The harbour is open to all.',
  ]);
  expect(Object.keys(data[0] ?? {}).sort()).toEqual(['documentId', 'headline', 'quotes', 'slug']);
});

const filters: [query: string, path: string, found: number][] = [
  ['filters[speaker][name][$eq]=Ana Belk', '/quotes', 1],
  ['filters[article][headline][$startsWith]=Korrenia', '/quotes', 1],
  ['filters[$or][0][text][$contains]=harbour&filters[$or][1][text][$contains]=tide', '/quotes', 2],
  ['filters[speaker][name]=Ana Belk&filters[event][kind]=meeting&filters[article][inLanguage]=en', '/quotes', 1],
  ['filters[$not][speaker][name]=Ana Belk', '/quotes', 4],
  ['filters[saidAt][$gte]=2031-03-14&filters[saidAt][$lt]=2031-03-15', '/quotes', 1],
  ['filters[people][slug]=ana-belk&filters[topics][name][$containsi]=strait', '/articles', 2],
  ['filters[quotes][speaker][name]=Ana Belk', '/articles', 1],
  ['filters[person][name]=Ana Belk&filters[post][kind]=minister', '/terms-of-office', 1],
  ['filters[kind][$in][0]=media&filters[kind][$in][1]=ministry', '/organizations', 2],
];
test.each(filters)('%s finds what it says', async (query, path, found) => {
  const { status, data, meta, error } = await read(path, query);
  expect([status, error]).toEqual([200, undefined]);
  expect(data).toHaveLength(found);
  expect(meta).toMatchObject({ pagination: { total: found } });
});

test('the participants of an event come with populate=participants', async () => {
  const { data } = await read('/diplomatic-events', 'populate=participants&fields=name');
  expect(data).toMatchObject([{ participants: [{ role: 'host', person: { name: 'Ana Belk' } }] }]);
});

const refused: [path: string, query: string, parameter: string][] = [
  ['/articles', 'pagination[page]=0', 'pagination[page]'],
  ['/articles', 'pagination[pageSize]=1000000000', 'pagination[pageSize]'],
  ['/articles', 'pagination[pageSize]=-1', 'pagination[pageSize]'],
  ['/articles', 'pagination[limit]=101', 'pagination[limit]'],
  ['/articles', 'pagination[page]=1&pagination[start]=1', 'pagination'],
  ['/articles', 'filters[colour]=red', 'filters[colour]'],
  ['/articles', 'filters=red', 'filters'],
  ['/articles', 'filters[headline][$like]=red', 'filters[headline][$like]'],
  ['/articles', 'filters[body][$contains]=red', 'filters[body]'],
  ['/articles', 'filters[receivedText][$contains]=red', 'filters[receivedText]'],
  ['/articles', 'filters[headline][$eq][a]=red', 'filters[headline][$eq]'],
  ['/articles', 'filters[headline]=%00', 'filters[headline]'],
  ['/articles', 'filters[urgency][$gt]=much', 'filters[urgency][$gt]'],
  ['/articles', 'filters[datePublished][$gt]=yesterday', 'filters[datePublished][$gt]'],
  ['/articles', 'filters[datePublished][$gt]=2031-02-30', 'filters[datePublished][$gt]'],
  ['/quotes', 'filters[directness]=loud', 'filters[directness]'],
  ['/quotes', 'filters[speaker]=12', 'filters[speaker]'],
  ['/quotes', 'filters[speaker][visibility]=internal', 'filters[speaker][visibility]'],
  ['/quotes', 'sort=speaker.name', 'sort'],
  ['/quotes', 'sort=text:up', 'sort'],
  ['/quotes', 'fields=provenance', 'fields'],
  ['/quotes', 'populate=createdBy', 'populate'],
  ['/quotes', 'populate[speaker][limit]=1', 'populate[speaker][limit]'],
  ['/quotes', 'status=secret', 'status'],
  ['/quotes', 'locale=fr', 'locale'],
  ['/quotes', '_q=harbour', '_q'],
  ['/people', 'page=1', 'page'],
];
test.each(refused)('%s?%s is refused by name, with an example', async (path, query, parameter) => {
  const { status, error } = await read(path, query);
  expect([status, error]).toEqual([
    400,
    expect.objectContaining({
      details: { parameter, problem: expect.any(String), example: expect.stringMatching(/=|leave/) },
    }),
  ]);
});

test('a query that asks for too much is refused, not tried', async () => {
  const many = Array.from({ length: 61 }, (_, at) => `filters[$or][${at}][headline]=x`).join('&');
  const deep = `filters${'[quotes][article]'.repeat(9)}[headline]=x`;
  const populate = `populate${'[quotes][populate][article][populate]'.repeat(3)}=*`;
  const joins = Array.from({ length: 20 }, (_, at) => `filters[$or][${at}][quotes][speaker][name]=x`).join('&');
  for (const query of [many, deep, populate, joins]) expect((await read('/articles', query)).status).toBe(400);
});

test('a relation is closed to a caller who may not read its type, and says which permission is missing', async () => {
  const tokens = room.strapi.service('admin::api-token-content-api') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({
    name: 'quotes only',
    description: '',
    type: 'custom',
    kind: 'content-api',
    lifespan: null,
    permissions: ['plugin::communique.quote.find'],
  });
  const { port } = room.strapi.server.httpServer.address() as { port: number };
  const ask = async (query: string) => {
    const reply = await fetch(`http://127.0.0.1:${port}/api/communique/quotes?${query}`, {
      headers: { Authorization: `Bearer ${accessKey}` },
    });
    return { status: reply.status, body: (await reply.json()) as { data: object[]; error?: { message: string } } };
  };
  for (const query of ['populate=speaker', 'filters[speaker][name]=Ana Belk']) {
    const { status, body } = await ask(query);
    expect([status, body.error?.message]).toEqual([403, expect.stringContaining('plugin::communique.person.find')]);
  }
  const { status, body } = await ask('populate=*');
  expect(status).toBe(200);
  expect(body.data[0]).not.toHaveProperty('speaker');
});

test('an unknown documentId answers 404', async () => {
  for (const type of publicTypeNames) expect((await read(`/${PUBLIC_TYPES[type].plural}/nothing`)).status).toBe(404);
});
