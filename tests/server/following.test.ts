import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { anchorOf, writeStory } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

let running: RunningStrapi;
const articles = () => documentsOf(running.strapi, 'article');
const quotes = () => documentsOf(running.strapi, 'quote');
const links = () => documentsOf(running.strapi, 'related-link');

beforeAll(async () => {
  running = await startStrapi();
}, 60_000);
afterAll(() => running.stop());

const published = (documentId: string, type: 'article' | 'quote' | 'related-link' = 'quote') =>
  documentsOf(running.strapi, type).findOne({ documentId, status: 'published', populate: '*' });
const draft = (documentId: string, type: 'article' | 'quote' | 'related-link' = 'quote') =>
  documentsOf(running.strapi, type).findOne({ documentId, status: 'draft', populate: '*' });
const articleOf = (row: Row | null) => (row?.article as Row | null)?.documentId;

describe('when an article is published', () => {
  test('its quotes and links are published with it and point to it', async () => {
    const story = await writeStory(running.strapi);
    await articles().publish({ documentId: story.article.documentId });
    for (const { documentId } of story.quotes) {
      const quote = await published(documentId);
      expect(quote).toMatchObject({ directness: 'direct', speaker: { name: story.speaker.name } });
      expect(articleOf(quote)).toBe(story.article.documentId);
    }
    expect(articleOf(await published(story.link.documentId, 'related-link'))).toBe(story.article.documentId);
    const whole = await articles().findOne({
      documentId: story.article.documentId,
      status: 'published',
      populate: ['quotes', 'relatedLinks'],
    });
    expect(whole?.quotes).toHaveLength(2);
    expect(whole?.relatedLinks).toHaveLength(1);
  });

  test('a correction to a quote waits until the article is published again', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await quotes().update({ documentId, data: { text: 'We shall keep the straits open.' } });
    expect((await published(documentId))?.text).toBe('We will keep the straits open.');
    await articles().publish({ documentId: story.article.documentId });
    expect((await published(documentId))?.text).toBe('We shall keep the straits open.');
    expect(articleOf(await published(documentId))).toBe(story.article.documentId);
  });

  test('a quote that was taken back stays readable until then, and is gone after', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[1]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await quotes().update({ documentId, data: { withdrawn: true } });
    expect(await published(documentId)).not.toBeNull();
    await articles().publish({ documentId: story.article.documentId });
    expect(await published(documentId)).toBeNull();
    expect(await draft(documentId)).toBeNull();
    expect(await published(story.quotes[0]?.documentId ?? '')).not.toBeNull();
  });

  test('a quote that was moved to another article leaves this one', async () => {
    const [from, to] = [await writeStory(running.strapi), await writeStory(running.strapi)];
    const documentId = from.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: from.article.documentId });
    await quotes().update({ documentId, data: { article: to.article.documentId } });
    await articles().publish({ documentId: from.article.documentId });
    expect(await published(documentId)).toBeNull();
    await articles().publish({ documentId: to.article.documentId });
    expect(articleOf(await published(documentId))).toBe(to.article.documentId);
  });

  test('nothing is published when one of its quotes cannot be', async () => {
    const story = await writeStory(running.strapi);
    await documentsOf(running.strapi, 'quote').create({
      data: { directness: 'direct', position: 7, article: story.article.documentId, anchor: anchorOf('…') },
    });
    await expect(articles().publish({ documentId: story.article.documentId })).rejects.toThrow(/text/);
    expect(await published(story.article.documentId, 'article')).toBeNull();
    expect(await published(story.quotes[0]?.documentId ?? '')).toBeNull();
  });

  test('creating it as published carries what was given with it', async () => {
    const made = await articles().create({ data: { headline: 'Straight out', inLanguage: 'en' }, status: 'published' });
    expect(made.publishedAt).not.toBeNull();
    await quotes().create({
      data: { text: 'Out.', directness: 'direct', position: 0, article: made.documentId, anchor: anchorOf('Out.') },
    });
    const again = await articles().update({
      documentId: made.documentId,
      data: { byline: 'The desk' },
      status: 'published',
      populate: ['quotes'],
    });
    expect(again).toMatchObject({ byline: 'The desk' });
    expect(await rowsOf(running.strapi, 'quote').count({ where: { article: { documentId: made.documentId } } })).toBe(
      2,
    );
  });

  test('several at once, as the list view does it, carry theirs', async () => {
    const stories = [await writeStory(running.strapi), await writeStory(running.strapi)];
    await running.strapi
      .plugin('content-manager')
      .service('document-manager')
      .publishMany(
        'plugin::communique.article',
        stories.map((story) => story.article.documentId),
      );
    for (const { quotes: own, article } of stories) {
      for (const { documentId } of own) expect(articleOf(await published(documentId))).toBe(article.documentId);
    }
  });
});

test('several unpublished and deleted at once, as the list view does it, take theirs along', async () => {
  const stories = [await writeStory(running.strapi), await writeStory(running.strapi)];
  const ids = stories.map((story) => story.article.documentId);
  const manager = running.strapi.plugin('content-manager').service('document-manager');
  const where = { article: { documentId: { $in: ids } } };
  await manager.publishMany('plugin::communique.article', ids);
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(8);
  await manager.unpublishMany(ids, 'plugin::communique.article');
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(4);
  await manager.deleteMany(ids, 'plugin::communique.article');
  const quoteIds = stories.flatMap((story) => story.quotes.map(({ documentId }) => documentId));
  expect(await rowsOf(running.strapi, 'quote').count({ where: { documentId: { $in: quoteIds } } })).toBe(0);
});

describe('when an article is unpublished', () => {
  test('its quotes and links go with it, their drafts stay, and all can be published again', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await articles().unpublish({ documentId: story.article.documentId });
    expect(await published(documentId)).toBeNull();
    expect(await published(story.link.documentId, 'related-link')).toBeNull();
    expect(articleOf(await draft(documentId))).toBe(story.article.documentId);
    await articles().publish({ documentId: story.article.documentId });
    expect(articleOf(await published(documentId))).toBe(story.article.documentId);
  });
});

describe('when the changes to an article are discarded', () => {
  test('its quotes go back to what was published: one taken back is accepted again, a newer one is asked again', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await quotes().update({ documentId, data: { text: 'Wrong.', withdrawn: true } });
    const newer = await quotes().create({
      data: {
        text: 'New.',
        directness: 'direct',
        position: 3,
        article: story.article.documentId,
        anchor: anchorOf('New.'),
      },
    });
    const suggestion = await documentsOf(running.strapi, 'suggestion').create({
      data: {
        articleId: story.article.documentId,
        kind: 'link',
        fingerprint: 'f1',
        position: 0,
        proposed: { kind: 'link', title: 'T', url: null, relation: 'readMore', blockLabel: null, position: 0 },
        anchor: anchorOf('New.'),
        reason: { rule: 'read-more', evidence: [] },
        decision: 'accepted',
        recordUid: 'plugin::communique.quote',
        recordId: newer.documentId,
      },
    });
    const takenBack = await documentsOf(running.strapi, 'suggestion').create({
      data: {
        articleId: story.article.documentId,
        kind: 'link',
        fingerprint: 'f2',
        position: 0,
        proposed: suggestion.proposed,
        anchor: suggestion.anchor,
        reason: suggestion.reason,
        decision: 'open',
        recordUid: 'plugin::communique.quote',
        recordId: documentId,
      },
    });
    await articles().discardDraft({ documentId: story.article.documentId });
    expect(await documentsOf(running.strapi, 'suggestion').findOne({ documentId: takenBack.documentId })).toMatchObject(
      { decision: 'accepted', recordId: documentId, version: 2 },
    );
    expect(await draft(documentId)).toMatchObject({ text: 'We will keep the straits open.', withdrawn: false });
    expect(articleOf(await draft(documentId))).toBe(story.article.documentId);
    expect(await draft(newer.documentId)).toBeNull();
    expect(
      await documentsOf(running.strapi, 'suggestion').findOne({ documentId: suggestion.documentId }),
    ).toMatchObject({ decision: 'open', recordId: null, version: 2 });
  });

  test('one that was never published is kept: there is nothing to go back to', async () => {
    const story = await writeStory(running.strapi);
    await expect(articles().discardDraft({ documentId: story.article.documentId })).rejects.toThrow(
      /never published, so there is nothing to go back to/,
    );
    expect(await draft(story.article.documentId, 'article')).not.toBeNull();
  });
});

describe('when an article is deleted', () => {
  test('its quotes, links and suggestions go too, the speaker and the log stay', async () => {
    const story = await writeStory(running.strapi);
    const articleId = story.article.documentId;
    await articles().publish({ documentId: articleId });
    await documentsOf(running.strapi, 'tag-log').create({
      data: {
        operationId: `op-${articleId}`,
        articleId,
        suggestionId: 's',
        kind: 'quote',
        what: 'accepted',
        at: '2031-05-01T10:00:00Z',
      },
    });
    await articles().delete({ documentId: articleId });
    expect(await draft(story.quotes[0]?.documentId ?? '')).toBeNull();
    expect(await published(story.quotes[0]?.documentId ?? '')).toBeNull();
    expect(await links().findOne({ documentId: story.link.documentId })).toBeNull();
    expect(await rowsOf(running.strapi, 'suggestion').count({ where: { articleId } })).toBe(0);
    expect(await rowsOf(running.strapi, 'tag-log').count({ where: { articleId } })).toBe(1);
    expect(
      await documentsOf(running.strapi, 'person').findOne({ documentId: story.speaker.documentId }),
    ).not.toBeNull();
  });
});

describe('a quote on its own', () => {
  test('is not published while its article is not, and the refusal says why', async () => {
    const story = await writeStory(running.strapi);
    await expect(quotes().publish({ documentId: story.quotes[0]?.documentId ?? '' })).rejects.toThrow(
      /Its article "Norvia and Talmera .*" is not published; publish the article, and this quote follows\./,
    );
    await expect(links().publish({ documentId: story.link.documentId })).rejects.toThrow(/this related link follows/);
  });

  test('is not created as published without an article, and nothing is left behind', async () => {
    const data = { text: 'Alone.', directness: 'direct', position: 0, anchor: anchorOf('Alone.') };
    await expect(quotes().create({ data, status: 'published' })).rejects.toThrow(/belongs to no article/);
    expect(await rowsOf(running.strapi, 'quote').count({ where: { text: 'Alone.' } })).toBe(0);
  });

  test('may be published again once its article is', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await quotes().update({ documentId, data: { cue: 'said' } });
    await quotes().publish({ documentId });
    expect(await published(documentId)).toMatchObject({ cue: 'said' });
    expect(articleOf(await published(documentId))).toBe(story.article.documentId);
  });

  test('that was taken back is not published alone', async () => {
    const story = await writeStory(running.strapi);
    const documentId = story.quotes[0]?.documentId ?? '';
    await articles().publish({ documentId: story.article.documentId });
    await quotes().update({ documentId, data: { withdrawn: true } });
    await expect(quotes().publish({ documentId })).rejects.toThrow(/taken back/);
  });
});

test('a copy of an article does not take the quotes of the original', async () => {
  const story = await writeStory(running.strapi, { article: { receivedText: 'As it came.', receivedHash: 'abc' } });
  const copy = await articles().clone({ documentId: story.article.documentId, data: {} });
  expect(articleOf(await draft(story.quotes[0]?.documentId ?? ''))).toBe(story.article.documentId);
  expect(await draft(copy.documentId, 'article')).toMatchObject({ quotes: [], relatedLinks: [], receivedHash: null });
  expect((await draft(copy.documentId, 'article'))?.slug).not.toBe(story.article.slug);
});

test('an article with 300 quotes is published within seconds', async () => {
  const story = await writeStory(running.strapi);
  await running.strapi.db.transaction(async () => {
    for (let position = 2; position < 300; position += 1) {
      await quotes().create({
        data: {
          text: `Point ${position}.`,
          directness: 'direct',
          position,
          speaker: story.speaker.documentId,
          article: story.article.documentId,
          anchor: anchorOf('Point'),
        },
      });
    }
  });
  const start = performance.now();
  await articles().publish({ documentId: story.article.documentId });
  expect(performance.now() - start).toBeLessThan(30_000);
  const where = { article: { documentId: story.article.documentId }, publishedAt: { $notNull: true } };
  expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(300);
}, 60_000);
