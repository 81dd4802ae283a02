import type { TimelineItem, TimelineReply } from '../../core';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, MARKER, type Newsroom } from './newsroom/fillNewsroom';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;
let addresses: Record<'person' | 'event' | 'topic', string>;

/** Some of one moment, some a second apart: ends of pages fall between equals. */
const EXTRA = 40;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
  const { db } = room.strapi;
  const published = { documentId: news.open.article, publishedAt: { $notNull: true } };
  const article = await db.query('plugin::communique.article').findOne({ where: published });
  const find = (type: string) =>
    db.query(`plugin::communique.${type}`).findOne({ where: { documentId: news.open[type] } });
  const [person, event, topic] = [await find('person'), await find('diplomatic-event'), await find('topic')];
  // Every quote there is, the hidden ones too, is said on a day.
  await db
    .query('plugin::communique.quote')
    .updateMany({ where: {}, data: { saidAt: new Date('2031-03-14T09:00:00.000Z') } });
  for (let n = 0; n < EXTRA; n += 1) {
    await db.query('plugin::communique.quote').create({
      data: {
        documentId: `more${String(n).padStart(2, '0')}`,
        text: `More ${n}`,
        directness: 'direct',
        position: 10 + n,
        publishedAt: new Date(),
        article: article.id,
        speaker: person.id,
        event: event.id,
        topics: [topic.id],
        attributionTerms: 'onTheRecord',
        // On midnight of a day that has an event as well, then by fours.
        saidAt: new Date(Date.UTC(2031, 2, 14, 0, 0, Math.floor(n / 4))),
      },
    });
  }
  addresses = {
    person: `/people/${news.slugs.people}/timeline`,
    event: `/diplomatic-events/${news.slugs['diplomatic-events']}/timeline`,
    topic: `/topics/${news.open.topic}/timeline`,
  };
}, 120_000);
afterAll(() => room.stop());

const read = (path: string, query = '') => room.ask('public', `/communique${path}`, query);
const page = async (path: string, query = '') => (await read(path, query)).body as unknown as TimelineReply;
const idOf = (item: TimelineItem): string => (item.kind === 'quote' ? item.quote : item.event).documentId;

async function walk(path: string, query: string): Promise<TimelineItem[]> {
  const items: TimelineItem[] = [];
  let next: string | null = '';
  while (next !== null) {
    const reply: TimelineReply = await page(path, `${query}${next === '' ? '' : `&cursor=${next}`}`);
    items.push(...reply.data);
    next = reply.meta.next;
  }
  return items;
}

test.each(['person', 'event', 'topic'] as const)(
  'the timeline of a %s is the same in pages of 7 as in one',
  async (of) => {
    const whole = (await page(addresses[of], 'limit=100')).data;
    expect(whole.length).toBeGreaterThan(EXTRA);
    for (const sort of ['desc', 'asc']) {
      const items = await walk(addresses[of], `limit=7&sort=${sort}`);
      expect(items.map(idOf).sort()).toEqual(whole.map(idOf).sort());
      const moments = items.map(({ at }) => at);
      expect(moments).toEqual(sort === 'asc' ? [...moments].sort() : [...moments].sort().reverse());
    }
  },
);

test('newest first, a quote with its office, its event and the article that carries it', async () => {
  const { data } = await page(addresses.person);
  expect(data[0]).toMatchObject({
    kind: 'quote',
    at: '2031-03-14T09:00:00.000Z',
    quote: {
      text: 'The harbour is open to all.',
      speaker: { name: 'Ana Belk' },
      offices: [{ post: { label: 'Minister of Harbours of Veldania' } }],
      event: { name: 'Harbour talks in Korr' },
      article: { slug: news.slug, headline: 'Veldania opens its harbour' },
    },
  });
});

test('an event stands there with who took part', async () => {
  const items = await walk(addresses.person, '');
  expect(items.filter(({ kind }) => kind === 'event')).toMatchObject([
    { at: '2031-03-14T00:00:00.000Z', event: { name: 'Harbour talks in Korr', participants: [{ role: 'host' }] } },
  ]);
});

test('words on background are on no timeline that would name who said them, and nothing hidden is on any', async () => {
  const person = await read(addresses.person, 'limit=100');
  expect(person.text).not.toContain('The tide was against us.');
  const official = await room.strapi.db
    .query('plugin::communique.person')
    .findOne({ where: { documentId: news.backgroundSpeaker } });
  const { data } = await page(`/people/${official.slug}/timeline`);
  expect(data.map((item) => item.kind === 'quote' && item.quote.text)).toEqual(['We heard them.']);
  const event = await walk(addresses.event, 'limit=100');
  const words = event.flatMap((item) => (item.kind === 'quote' ? item.quote.text : []));
  expect(words).toContain('The tide was against us.');
  expect(words).not.toContain('Nobody asked the fishermen.');
  for (const address of Object.values(addresses)) {
    for (const sort of ['asc', 'desc']) {
      const { text } = await read(address, `limit=100&sort=${sort}`);
      expect(text.toLowerCase()).not.toContain(MARKER);
      for (const id of news.closed) expect(text).not.toContain(id);
    }
  }
});

test('from and to are days, both of them included', async () => {
  expect((await page(addresses.person, 'from=2031-03-15')).data).toEqual([]);
  expect((await page(addresses.person, 'to=2031-03-13')).data).toEqual([]);
  expect((await page(addresses.person, 'from=2031-03-14&to=2031-03-14&limit=100')).data).toHaveLength(EXTRA + 2);
});

test('what is asked wrongly is refused with the parameter, what was wrong and an example', async () => {
  const cursor = (await page(addresses.person, 'limit=1')).meta.next;
  const refused: [query: string, parameter: string][] = [
    ['from=2031-02-30', 'from'],
    ['from=2031-05-01&to=2031-04-01', 'to'],
    ['limit=0', 'limit'],
    ['limit=1000000000', 'limit'],
    ['sort=oldest', 'sort'],
    ['cursor=nonsense', 'cursor'],
    [`cursor=${'a'.repeat(600)}`, 'cursor'],
    [`cursor=${cursor}&sort=asc`, 'cursor'],
    [`cursor=${cursor}&from=2031-01-01`, 'cursor'],
    ['cursor=a&cursor=b', 'cursor'],
    ['populate=*', 'populate'],
  ];
  for (const [query, parameter] of refused) {
    const { status, body } = await read(addresses.person, query);
    expect([query, status, body.error]).toMatchObject([
      query,
      400,
      { details: { parameter, example: expect.any(String) } },
    ]);
  }
  expect((await read(addresses.event, `cursor=${cursor}`)).status).toBe(400);
  for (const path of ['/people/nobody/timeline', '/topics/nothing/timeline', '/diplomatic-events/none/timeline']) {
    expect((await read(path)).status).toBe(404);
  }
});

test('a page takes as many statements at the far end as at the near one', async () => {
  const count = async (query: string): Promise<number> => {
    let statements = 0;
    const listen = ({ sql }: { sql: string }): void => {
      if (/communique_/.test(sql)) statements += 1;
    };
    room.strapi.db.connection.on('query', listen);
    await read(addresses.person, query);
    room.strapi.db.connection.removeListener('query', listen);
    return statements;
  };
  const cursor = (await page(addresses.person, 'limit=20')).meta.next;
  const [near, far] = [await count('limit=19'), await count(`limit=19&cursor=${cursor}`)];
  console.info(`people/:slug/timeline: ${near} statements for the first page, ${far} for the second`);
  expect(far).toBeLessThanOrEqual(near);
  expect(near).toBeLessThanOrEqual(14);
});
