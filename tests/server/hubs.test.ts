import type { TypeName } from '../../server/content-types/attributes';
import { documentsOf } from '../../server/documentsOf';
import { openEmbargoes } from '../../server/services/hubs/openEmbargoes';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { writeStory } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
}, 60_000);
afterAll(() => running.stop());

const make = (type: TypeName, data: Record<string, unknown>) => documentsOf(running.strapi, type).create({ data });
const publish = (documentId: string) => documentsOf(running.strapi, 'article').publish({ documentId });
const visibilityOf = async (type: TypeName, documentId: string) =>
  (await documentsOf(running.strapi, type).findOne({ documentId }))?.visibility;
const IN_AN_HOUR = () => new Date(Date.now() + 3_600_000).toISOString();

describe('when an article is first published', () => {
  test('what it and its quotes link to turns public: people, events, offices, topics, sources', async () => {
    const office = await make('post', { label: 'Foreign Minister of Norvia' });
    const story = await writeStory(running.strapi);
    const hubs: [TypeName, string, Record<string, unknown>][] = [
      ['organization', 'onBehalfOf', { name: 'Norvia', kind: 'state' }],
      ['diplomatic-event', 'event', { name: 'Talks on the straits', kind: 'meeting', startDate: '2031-05-01' }],
      ['term-of-office', 'termOfOffice', { person: story.speaker.documentId, post: office.documentId }],
      ['statement', 'statement', { text: 'The straits stay open.' }],
      ['source-document', 'verifiedAgainst', { title: 'Transcript' }],
    ];
    const made = await Promise.all(hubs.map(([type, , data]) => make(type, data)));
    const agreement = await make('agreement', { name: 'Straits roadmap' });
    const topic = await make('topic', { name: 'Straits' });
    const bystander = await make('person', { name: 'Nobody linked' });
    await documentsOf(running.strapi, 'quote').update({
      documentId: story.quotes[0]?.documentId ?? '',
      data: Object.fromEntries(hubs.map(([, field], index) => [field, made[index]?.documentId])),
    });
    await documentsOf(running.strapi, 'article').update({
      documentId: story.article.documentId,
      data: { agreements: [agreement.documentId], topics: [topic.documentId] },
    });
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    await publish(story.article.documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('public');
    for (const [index, [type]] of hubs.entries()) {
      expect([type, await visibilityOf(type, made[index]?.documentId ?? '')]).toEqual([type, 'public']);
    }
    expect(await visibilityOf('post', office.documentId)).toBe('public');
    expect(await visibilityOf('agreement', agreement.documentId)).toBe('public');
    expect(await visibilityOf('topic', topic.documentId)).toBe('public');
    expect(await visibilityOf('person', bystander.documentId)).toBe('internal');
  });

  test('the speaker of a background quote stays internal, the event does not', async () => {
    const event = await make('diplomatic-event', { name: 'A briefing', kind: 'pressBriefing', startDate: '2031-05' });
    const story = await writeStory(running.strapi, {
      quote: { attributionTerms: 'background', attributionText: 'a senior official', event: event.documentId },
    });
    await publish(story.article.documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    expect(await visibilityOf('diplomatic-event', event.documentId)).toBe('public');
  });

  test('nor does it turn public by being among the people of the article, unless it speaks on the record too', async () => {
    const story = await writeStory(running.strapi, { quote: { attributionTerms: 'background' } });
    const { documentId } = story.article;
    await documentsOf(running.strapi, 'article').update({ documentId, data: { people: [story.speaker.documentId] } });
    await publish(documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    await documentsOf(running.strapi, 'quote').update({
      documentId: story.quotes[0]?.documentId ?? '',
      data: { attributionTerms: 'onTheRecord' },
    });
    await publish(documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('public');
  });

  test.each(['deepBackground', 'offTheRecord'])('nothing of words given on %s turns public', async (terms) => {
    const event = await make('diplomatic-event', { name: 'A quiet word', kind: 'meeting', startDate: '2031-05' });
    const story = await writeStory(running.strapi, {
      quote: { attributionTerms: terms, event: event.documentId },
    });
    await publish(story.article.documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    expect(await visibilityOf('diplomatic-event', event.documentId)).toBe('internal');
  });

  test('a hub is as it was when publishing fails', async () => {
    const story = await writeStory(running.strapi);
    await make('quote', { directness: 'direct', position: 9, article: story.article.documentId });
    await expect(publish(story.article.documentId)).rejects.toThrow();
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
  });
});

describe('an embargo', () => {
  test('keeps the hubs of an article internal until it ends', async () => {
    const embargoedUntil = IN_AN_HOUR();
    const story = await writeStory(running.strapi, { article: { embargoedUntil } });
    await publish(story.article.documentId);
    await openEmbargoes(running.strapi);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    expect(await openEmbargoes(running.strapi, new Date(embargoedUntil))).toBe(1);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('public');
    expect(await openEmbargoes(running.strapi, new Date(embargoedUntil))).toBe(0);
  });

  test('of one quote keeps that quote’s speaker internal until it ends', async () => {
    const embargoedUntil = new Date(Date.now() + 2 * 3_600_000).toISOString();
    const story = await writeStory(running.strapi, { quote: { embargoedUntil } });
    await publish(story.article.documentId);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('internal');
    expect(await openEmbargoes(running.strapi, new Date(embargoedUntil))).toBe(1);
    expect(await visibilityOf('person', story.speaker.documentId)).toBe('public');
  });
});

test('a quote that is published again alone opens what it links to', async () => {
  const story = await writeStory(running.strapi);
  await publish(story.article.documentId);
  const late = await make('person', { name: 'Late Comer' });
  const documentId = story.quotes[0]?.documentId ?? '';
  await documentsOf(running.strapi, 'quote').update({ documentId, data: { speaker: late.documentId } });
  expect(await visibilityOf('person', late.documentId)).toBe('internal');
  await documentsOf(running.strapi, 'quote').publish({ documentId });
  expect(await visibilityOf('person', late.documentId)).toBe('public');
});
