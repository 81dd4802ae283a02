import { rowsOf } from '../../server/documentsOf';
import { quoteSearchOf } from '../../server/services/quoteSearch/quoteSearch';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';
import { statementsOf } from './statementsOf';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;

beforeAll(async () => {
  // What was built once would be given again.
  room = await startNewsroom({ config: { replies: { maxAge: 0, keptMegabytes: 0 } } });
  news = await fillNewsroom(room.strapi);
  await quoteSearchOf(room.strapi).settled();
}, 120_000);
afterAll(() => room.stop());

/** What each address may ask of the database at most: a page of one, so that there is more than a page. */
const addresses = ({ slug, slugs, open }: Newsroom): readonly (readonly [string, number])[] => [
  [`/stories/${slug}`, 8],
  [`/articles/${slug}/json-ld`, 8],
  [`/articles/${slug}/annotations`, 8],
  [`/articles/${slug}/text`, 2],
  [`/quotes/${open.quote}/json-ld`, 10],
  [`/people/${slugs.people}/json-ld`, 4],
  [`/diplomatic-events/${slugs['diplomatic-events']}/json-ld`, 6],
  [`/people/${slugs.people}/timeline?limit=1`, 10],
  [`/diplomatic-events/${slugs['diplomatic-events']}/timeline?limit=1`, 10],
  [`/topics/${open.topic}/timeline?limit=1`, 10],
  ['/graph', 7],
  ['/search/quotes?limit=1', 5],
  ['/search/quotes?q=harbour&limit=1', 4],
  ['/search/quotes?q=harbour&sort=date&limit=1', 5],
  [`/search/quotes?speaker=${slugs.people}&limit=1`, 6],
  [`/search/quotes?q=harbour&topic=${open.topic}&facets=speaker,country,topic,year&limit=1`, 12],
  ['/articles?populate=*', 20],
  ['/quotes?populate=*', 20],
  ['/people', 2],
];

async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [address] of addresses(news)) {
    const [path = '', query] = address.split('?');
    const statements = await statementsOf(room.strapi, async () => {
      expect([address, (await room.ask('public', `/communique${path}`, query)).status]).toEqual([address, 200]);
    });
    counts[address] = statements.length;
  }
  return counts;
}

let added = 0;

async function addQuotes(amount: number): Promise<void> {
  const { strapi } = room;
  const article = await rowsOf(strapi, 'article').findOne({
    where: { documentId: news.open.article, publishedAt: { $notNull: true } },
  });
  const rowOf = async (type: 'person' | 'diplomatic-event' | 'topic') =>
    (await rowsOf(strapi, type).findOne({ where: { documentId: news.open[type] } }))?.id;
  const links = {
    article: article?.id,
    speaker: await rowOf('person'),
    event: await rowOf('diplomatic-event'),
    topics: [await rowOf('topic')],
  };
  for (const until = added + amount; added < until; added += 1) {
    // Newer than all others: the first page of one is always of a quote that names as much.
    const saidAt = new Date(Date.UTC(2040, 0, 1) + added * 1000);
    await strapi.db.query('plugin::communique.quote').create({
      data: {
        ...{
          documentId: `more${added}`,
          text: `More of the harbour ${added}`,
          directness: 'direct',
          position: 10 + added,
        },
        ...{ publishedAt: new Date(), saidAt, attributionTerms: 'onTheRecord', verification: 'unverified', ...links },
      },
    });
  }
  quoteSearchOf(strapi).follow({ kind: 'article', documentId: news.open.article ?? '' });
  await quoteSearchOf(strapi).settled();
}

test('no address asks more of the database for 62 quotes than for two, nor more than it may', async () => {
  await addQuotes(2);
  const few = await countAll();
  await addQuotes(60);
  expect(await countAll()).toEqual(few);
  const tooMany = addresses(news).filter(([address, most]) => (few[address] ?? 0) > most);
  expect([tooMany, few]).toEqual([[], few]);
}, 120_000);
