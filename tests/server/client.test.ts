import { createClient, DeskError, type TimelineItem } from '../../core';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';

/** What a frontend does with nothing but the client, against a real server. */
let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;
let desk: ReturnType<typeof createClient>;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
  const { port } = room.strapi.server.httpServer.address() as { port: number };
  desk = createClient({ api: `http://127.0.0.1:${port}/api/communique/` });
}, 120_000);
afterAll(() => room.stop());

const failure = async (work: Promise<unknown>): Promise<DeskError> => {
  const error = await work.then(
    () => null,
    (problem: unknown) => problem,
  );
  if (error instanceof DeskError) return error;
  throw new Error(`not refused: ${error}`);
};

test('a story, with the words of its quotes where they stand in the article', async () => {
  const { article, quotes } = await desk.story(news.slug);
  expect(article.headline).toBe('Veldania opens its harbour');
  expect(quotes[0]?.speaker?.name).toBe('Ana Belk');
});

test('collections with filters and relations as Strapi nests them', async () => {
  const { data, meta } = await desk.list('quotes', {
    filters: { speaker: { slug: { $eq: news.slugs.people } } },
    populate: { speaker: { fields: ['name'] } },
    pagination: { pageSize: 1 },
  });
  expect(data).toMatchObject([{ text: 'The harbour is open to all.', speaker: { name: 'Ana Belk' } }]);
  expect(meta.pagination).toMatchObject({ total: 1 });
  const one = await desk.one('people', news.open.person ?? '', { fields: ['name'] });
  expect(one.name).toBe('Ana Belk');
});

test('a whole timeline, page after page', async () => {
  const items: TimelineItem[] = [];
  for await (const item of desk.wholeTimeline('person', news.slugs.people, { limit: 1, sort: 'asc' })) items.push(item);
  expect(items.map(({ kind }) => kind)).toEqual(['event', 'quote']);
  expect((await desk.timeline('topic', news.open.topic ?? '', { from: '2031-01-01' })).data.length).toBeGreaterThan(0);
});

test('formats: schema.org, annotations and the text they count in', async () => {
  const { '@graph': nodes } = await desk.jsonLd('articles', news.slug);
  expect(nodes[0]?.['@type']).toBe('NewsArticle');
  const { total } = await desk.annotations(news.slug);
  expect(total).toBeGreaterThan(0);
  expect(await desk.text(news.slug)).toContain('Veldania');
});

test('what is refused says why, as an error that can be asked', async () => {
  expect(await failure(desk.story('no such story / at all'))).toMatchObject({ status: 404, name: 'DeskError' });
  expect(await failure(desk.list('quotes', { sort: 'nothing' }))).toMatchObject({
    status: 400,
    details: { parameter: expect.stringContaining('sort') },
  });
  expect(await failure(desk.sendStory({ text: 'A story' }))).toMatchObject({ status: 403 });
  const proxy = createClient({
    api: 'https://cms.example.org',
    fetch: async () => ({ ok: false, status: 502, statusText: 'Bad Gateway', text: async () => '<html>' }),
  });
  expect(await failure(proxy.story('any'))).toMatchObject({ status: 502, message: 'Bad Gateway' });
});
