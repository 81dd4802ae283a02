import type { StoryReply } from '../../core';
import { readStory } from '../../server/services/publicStories/readStory';
import { startNewsroom } from './newsroom/callers';
import { fillNewsroom, type Newsroom } from './newsroom/fillNewsroom';
import { statementsOf } from './statementsOf';

let room: Awaited<ReturnType<typeof startNewsroom>>;
let news: Newsroom;
let story: StoryReply;

beforeAll(async () => {
  room = await startNewsroom();
  news = await fillNewsroom(room.strapi);
  story = (await room.ask('public', `/communique/stories/${news.slug}`)).body.data as StoryReply;
}, 120_000);
afterAll(() => room.stop());

test('one reply holds the whole story: article, quotes in order, people, organizations, events, links, topics', () => {
  expect(story.article).toMatchObject({
    headline: 'Veldania opens its harbour',
    slug: news.slug,
    publisher: { name: 'Lowland Wire' },
  });
  expect(story.quotes.map(({ text }) => text)).toEqual([
    'The harbour is open to all.',
    'We will come back.',
    'The tide was against us.',
    'Nobody asked the fishermen.',
  ]);
  expect(story.people.map(({ name }) => name)).toEqual(['Ana Belk']);
  expect(story.organizations.map(({ name }) => name)).toEqual(['Ministry of Harbours of Veldania', 'Lowland Wire']);
  expect(story.events.map(({ name }) => name)).toEqual(['Harbour talks in Korr']);
  expect(story.topics.map(({ name }) => name)).toEqual(['Strait of Korr']);
  expect(story.links.map(({ title, article }) => [title, article])).toEqual([
    ['How the harbour was built', null],
    ['What comes next', null],
    ['Before the tide', null],
  ]);
});

test('a quote tells its speaker, the office at the time, the printed attribution and where the words stand', () => {
  expect(story.quotes[0]).toMatchObject({
    speaker: { name: 'Ana Belk', documentId: news.open.person },
    offices: [{ post: { label: 'Minister of Harbours of Veldania', kind: 'minister' }, startDate: '2030' }],
    officesBy: 'dates',
    attributionText: 'the minister',
    cue: 'said',
    event: { name: 'Harbour talks in Korr' },
    spans: [{ block: 0, start: 0, end: 27 }],
  });
});

test('an event tells who took part, and leaves out a part whose person is not public', () => {
  expect(story.events[0]?.participants).toEqual([
    {
      role: 'host',
      person: expect.objectContaining({ name: 'Ana Belk' }),
      organization: expect.objectContaining({ name: 'Ministry of Harbours of Veldania' }),
      office: expect.objectContaining({ post: expect.objectContaining({ label: 'Minister of Harbours of Veldania' }) }),
    },
  ]);
});

test('words on background stand with the printed attribution in place of the speaker; on deep background alone', () => {
  expect(story.quotes[2]).toMatchObject({
    speaker: null,
    speakerOrganization: null,
    onBehalfOf: null,
    offices: [],
    officesBy: null,
    attributionText: 'an official',
  });
  expect(story.quotes[3]).toMatchObject({
    speaker: null,
    attributionText: null,
    cue: null,
    audience: null,
    event: null,
    spans: [],
    offices: [],
  });
});

test('a link to one of our own published stories tells its slug', async () => {
  const { body } = await room.ask('public', '/communique/stories/korrenia-answers');
  expect((body.data as StoryReply).links).toMatchObject([
    { article: { slug: news.slug, headline: 'Veldania opens its harbour' } },
  ]);
});

test('a story that is hidden answers like one that does not exist', async () => {
  const none = await room.ask('public', '/communique/stories/no-such-story');
  expect(none.status).toBe(404);
  for (const slug of news.closedSlugs)
    expect(await room.ask('public', `/communique/stories/${slug}`)).toMatchObject({ status: 404, text: none.text });
});

test('a draft is read whole with the permission readDrafts, and refused without', async () => {
  const address = `/communique/drafts/${news.editedArticle}`;
  const { body } = await room.ask('draftReader', address);
  expect((body.data as StoryReply).article.headline).toContain('Edited');
  expect((body.data as StoryReply).quotes[1]?.speaker?.name).toContain('Ilo Marr');
  for (const caller of ['public', 'user', 'readOnlyToken', 'customToken'] as const) {
    expect((await room.ask(caller, address)).status).toBe(403);
  }
});

test('at most eight statements, with 4 quotes as with 64', async () => {
  // Not by its address: what was built once is given again.
  const guard = { strapi: room.strapi, audience: 'public', now: new Date() } as const;
  const read = () => statementsOf(room.strapi, () => readStory(guard, { slug: news.slug }));
  const count = async () => (await read()).length;
  const few = await count();
  const article = await room.strapi.db
    .query('plugin::communique.article')
    .findOne({ where: { documentId: news.open.article, publishedAt: { $notNull: true } } });
  const speaker = await room.strapi.db
    .query('plugin::communique.person')
    .findOne({ where: { documentId: news.open.person } });
  for (let position = 10; position < 70; position += 1) {
    await room.strapi.db.query('plugin::communique.quote').create({
      data: {
        documentId: `more${position}`,
        text: `More ${position}`,
        directness: 'direct',
        position,
        publishedAt: new Date(),
        article: article.id,
        speaker: speaker.id,
        attributionTerms: 'onTheRecord',
      },
    });
  }
  const many = await count();
  console.info(`stories/:slug: ${few} statements for 4 quotes, ${many} for 64`);
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(8);
}, 60_000);
