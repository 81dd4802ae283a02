import type { QuoteSearchReply } from '../../../core';
import { documentsOf } from '../../../server/documentsOf';
import { type QuoteSearchService, quoteSearchOf } from '../../../server/services/quoteSearch/quoteSearch';
import { DATABASES, hasDatabase } from '../databases';
import { writeStory } from '../writeStory';
import { startNewsroom } from './callers';
import { fillNewsroom, type Newsroom } from './fillNewsroom';

/** Our own words throughout, about states that are none. */
export const SAYINGS = [
  'The strait stays open, and the ÉLYSÉE knows it.',
  'A cease-fire is not a peace.',
  'Peace talks in Korr go on; talks are cheap.',
  'تنگه باز می‌ماند و كتاب بسته است.',
  'The U.S. delegation left.',
  'To be or not to be: the will of the two.',
  'Talks, talks, talks.',
];

type Room = Awaited<ReturnType<typeof startNewsroom>>;
type Query = Readonly<Record<string, string | number>>;

export type SearchDesk = {
  /** A test; where the database's server is missing it says so and nothing else. */
  on(name: string, work: () => Promise<void>): void;
  room(): Room;
  news(): Newsroom;
  search(): QuoteSearchService;
  /** What the public is answered, whatever the status. */
  read(query: Query): ReturnType<Room['ask']>;
  find(query: Query): Promise<QuoteSearchReply>;
  texts(query: Query): Promise<string[]>;
};

/** A newsroom whose sayings are published, on each database. */
export function describeSearch(title: string, tests: (desk: SearchDesk) => void): void {
  describe.each(DATABASES)(`${title} on %s`, (kind) => {
    let room: Room;
    let news: Newsroom;
    let isThere = false;
    const read = (query: Query) =>
      room.ask('public', '/communique/search/quotes', new URLSearchParams(query as Record<string, string>).toString());
    const find = async (query: Query): Promise<QuoteSearchReply> => {
      const reply = await read(query);
      if (reply.status !== 200) throw new Error(reply.text);
      return reply.body as unknown as QuoteSearchReply;
    };

    beforeAll(async () => {
      isThere = await hasDatabase(kind);
      if (!isThere) return;
      room = await startNewsroom({ database: kind });
      news = await fillNewsroom(room.strapi);
      await publishSayings(room);
    }, 180_000);
    afterAll(async () => {
      if (isThere) await room.stop();
    }, 60_000);

    tests({
      on: (name, work) =>
        test(name, async () => {
          if (isThere) await work();
          else console.warn(`There is no ${kind} server here: not tested.`);
        }, 60_000),
      room: () => room,
      news: () => news,
      search: () => quoteSearchOf(room.strapi),
      read,
      find,
      texts: async (query) => (await find(query)).data.map(({ text }) => text),
    });
  });
}

async function publishSayings({ strapi }: Room): Promise<void> {
  const { article, speaker } = await writeStory(strapi);
  for (const [n, text] of SAYINGS.entries()) {
    await documentsOf(strapi, 'quote').create({
      data: {
        text,
        directness: n % 2 === 0 ? 'direct' : 'indirect',
        position: 10 + n,
        article: article.documentId,
        speaker: speaker.documentId,
        inLanguage: n === 3 ? 'fa' : 'en',
        saidAt: `2032-0${n + 1}-05T10:00:00.000Z`,
        anchor: { field: 'body', revision: 'r', spans: [], exact: text, prefix: '', suffix: '', state: 'ok' },
      },
    });
  }
  await documentsOf(strapi, 'article').publish({ documentId: article.documentId });
  await quoteSearchOf(strapi).settled();
}
