import { factories, type UID } from '@strapi/strapi';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type RunningStrapi, startStrapi } from './startStrapi';
import { anchorOf, writeStory } from './writeStory';

// A machine that does much else boots slowly.
jest.setTimeout(120_000);

/**
 * What Strapi does, where the design rests on it and the documentation does not promise it. Nothing of ours is tested
 * here: when an upgrade of Strapi breaks one of these, the reason stands beside it.
 */
let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
}, 60_000);
afterAll(() => running.stop());

const ARTICLE = 'plugin::communique.article' as UID.ContentType;
const articles = () => documentsOf(running.strapi, 'article');
const draftOf = (title: string) => articles().create({ data: { headline: title, inLanguage: 'en' } });
const rowIds = async (type: 'article' | 'quote', documentId: string) => {
  const rows = await rowsOf(running.strapi, type).findMany({ where: { documentId }, orderBy: { id: 'asc' } });
  return {
    draft: rows.find((row) => row.publishedAt === null)?.id,
    published: rows.find((row) => row.publishedAt)?.id,
  };
};

describe('publishing', () => {
  test('makes the published row anew each time: only the documentId stays', async () => {
    const { documentId } = await draftOf('Twice published');
    await articles().publish({ documentId });
    const first = await rowIds('article', documentId);
    await articles().publish({ documentId });
    const second = await rowIds('article', documentId);
    expect(second.draft).toBe(first.draft);
    expect(second.published).not.toBe(first.published);
  });

  test('discarding makes the draft row anew', async () => {
    const { documentId } = await draftOf('Discarded');
    await articles().publish({ documentId });
    const first = await rowIds('article', documentId);
    await articles().discardDraft({ documentId });
    expect((await rowIds('article', documentId)).draft).not.toBe(first.draft);
  });

  test('a quote keeps its link, draft to draft and published to published, when its article’s rows are made anew', async () => {
    const story = await writeStory(running.strapi);
    const quoteId = story.quotes[0]?.documentId ?? '';
    const linked = async () => {
      const rows = await rowsOf(running.strapi, 'quote').findMany({
        where: { documentId: quoteId },
        populate: ['article'],
      });
      const article = await rowIds('article', story.article.documentId);
      const to = (row: Row | undefined) => (row?.article as Row | null | undefined)?.id;
      return {
        draft: to(rows.find((row) => row.publishedAt === null)) === article.draft,
        published: to(rows.find((row) => row.publishedAt !== null)) === article.published,
      };
    };
    await articles().publish({ documentId: story.article.documentId });
    expect(await linked()).toEqual({ draft: true, published: true });
    await articles().publish({ documentId: story.article.documentId });
    expect(await linked()).toEqual({ draft: true, published: true });
    await articles().update({ documentId: story.article.documentId, data: { byline: 'The desk' } });
    expect(await linked()).toEqual({ draft: true, published: true });
    await articles().discardDraft({ documentId: story.article.documentId });
    expect(await linked()).toEqual({ draft: true, published: true });
  });

  test('drafts may lack what is required; publishing refuses them', async () => {
    const { documentId } = await articles().create({ data: { headline: 'No language yet' } });
    await expect(articles().publish({ documentId })).rejects.toThrow(/inLanguage/);
  });

  test('REST’s own create publishes by default', async () => {
    const core = factories.createCoreService(ARTICLE)({ strapi: running.strapi });
    const made = (await core.create?.({ data: { headline: 'By REST', inLanguage: 'en' } })) as Row | undefined;
    expect(made?.publishedAt).not.toBeNull();
  });
});

describe('links', () => {
  test('a one-way "one to one" really is many to one: any number of quotes has the same speaker', async () => {
    const story = await writeStory(running.strapi);
    const where = { speaker: { documentId: story.speaker.documentId } };
    expect(await rowsOf(running.strapi, 'quote').count({ where })).toBe(2);
  });

  test('a one-way "one to many" really is many to many: any number of articles names the same person', async () => {
    const person = await documentsOf(running.strapi, 'person').create({ data: { name: 'Named twice' } });
    for (const headline of ['One', 'Two']) {
      await articles().create({ data: { headline, inLanguage: 'en', people: [person.documentId] } });
    }
    const where = { people: { documentId: person.documentId } };
    expect(await rowsOf(running.strapi, 'article').count({ where })).toBe(2);
  });

  test('to nothing are refused', async () => {
    await expect(
      articles().create({ data: { headline: 'Dangling', inLanguage: 'en', publisher: 'nowhere' } }),
    ).rejects.toThrow(/nowhere|not found|do not exist/i);
  });
});

describe('fields', () => {
  test('unknown ones are ignored in silence by the document service', async () => {
    const made = await articles().create({ data: { headline: 'Odd', inLanguage: 'en', heading: 'x' } });
    expect(made).not.toHaveProperty('heading');
  });

  test('a "uid" is not filled by the server', async () => {
    const [row] = await running.strapi.db
      .query(ARTICLE)
      .createMany({ data: [{ headline: 'No slug' }] })
      .then(() => rowsOf(running.strapi, 'article').findMany({ where: { headline: 'No slug' } }));
    expect(row?.slug).toBeNull();
  });

  test('an enumeration behind a custom field is an enumeration with its values', () => {
    const { kind } =
      running.strapi.contentTypes['plugin::communique.diplomatic-event' as UID.ContentType]?.attributes ?? {};
    expect(kind).toMatchObject({ type: 'enumeration', customField: 'plugin::communique.event-kind' });
    expect((kind as { enum: string[] }).enum).toContain('jointPressConference');
  });

  test('what an attribute says of itself in pluginOptions is there at run time', () => {
    const { inLanguage } = running.strapi.contentTypes[ARTICLE]?.attributes ?? {};
    expect(inLanguage?.pluginOptions).toEqual({ communique: { format: 'language' } });
  });

  test('a private one is in no content API answer', async () => {
    const made = await articles().create({ data: { headline: 'Quiet', inLanguage: 'en', receivedText: 'as it came' } });
    expect(made.receivedText).toBe('as it came');
    const schema = running.strapi.contentType(ARTICLE);
    const shown = await running.strapi.contentAPI.sanitize.output(made, schema as never, { auth: {} });
    expect(shown).not.toHaveProperty('receivedText');
    expect(shown).toMatchObject({ headline: 'Quiet' });
  });
});

describe('transactions', () => {
  test('document calls join the one they are made in, and are taken back with it', async () => {
    const before = await articles().count({});
    await expect(
      running.strapi.db.transaction(async () => {
        const { documentId } = await draftOf('Taken back');
        await articles().publish({ documentId });
        expect(await articles().count({})).toBe(before + 1);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await articles().count({})).toBe(before);
  });

  test('what is left for after the commit runs after it, and not after a rollback', async () => {
    const order: string[] = [];
    await running.strapi.db.transaction(async ({ onCommit }) => {
      onCommit(() => order.push('after commit'));
      await running.strapi.db.transaction(async (inner) => inner.onCommit(() => order.push('inner after commit')));
      order.push('written');
    });
    expect(order[0]).toBe('written');
    expect(order.slice(1).sort()).toEqual(['after commit', 'inner after commit']);
    await running.strapi.db
      .transaction(async ({ onCommit }) => {
        onCommit(() => order.push('never'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(order).not.toContain('never');
  });
});

describe('document middlewares', () => {
  test('run in the order of their registration, outermost first, around the database lifecycles', async () => {
    const order: string[] = [];
    const note = (name: string) =>
      running.strapi.documents.use(async (context, next) => {
        if ((context.uid as string) !== ARTICLE || context.action !== 'create') return next();
        order.push(`${name} in`);
        const result = await next();
        order.push(`${name} out`);
        return result;
      });
    note('first');
    note('second');
    const stop = running.strapi.db.lifecycles.subscribe({
      models: [ARTICLE],
      beforeCreate: () => void order.push('database'),
    });
    await draftOf('In order');
    stop();
    expect(order).toEqual(['first in', 'second in', 'database', 'second out', 'first out']);
  });

  test('see "publish" only when it is called as such: create with status published is one call', async () => {
    const person = await documentsOf(running.strapi, 'person').create({ data: { name: 'No drafts' } });
    expect(person.publishedAt).not.toBeNull();
    const seen: string[] = [];
    running.strapi.documents.use((context, next) => {
      if ((context.uid as string) === ARTICLE) seen.push(context.action);
      return next();
    });
    await articles().create({ data: { headline: 'Seen', inLanguage: 'en' }, status: 'published' });
    // Ours makes two calls of it (publishInTwoSteps); Strapi alone would show "create" and nothing else.
    expect(seen).toEqual(['create', 'publish']);
    const repository = running.strapi.documents(ARTICLE);
    expect(Object.keys(repository)).toEqual(expect.arrayContaining(['publish', 'unpublish', 'discardDraft', 'clone']));
  });
});

test('the tables named in the core store under persisted_tables are ours, with those of their links', async () => {
  const kept = (await running.strapi.store.get({ type: 'core', key: 'persisted_tables' })) as { name: string }[];
  const names = kept.map(({ name }) => name);
  // Of these Strapi knows nothing, and drops only what it made.
  const ownMade = /^communique_(quote_index|quote_words|revisions)/;
  const tables = (await running.strapi.db.dialect.schemaInspector.getTables()).filter(
    (name) => name.startsWith('communique_') && !ownMade.test(name),
  );
  expect(names).toEqual(expect.arrayContaining(tables));
});

test('an index of a schema is an index of the database', async () => {
  const indexes = await running.strapi.db.dialect.schemaInspector.getIndexes('communique_quotes');
  expect(indexes.map(({ columns }) => columns.join())).toEqual(expect.arrayContaining(['said_at', 'content_hash']));
});

test('anchors and other JSON come back as they were given', async () => {
  const anchor = anchorOf('“Да” — نعم 🕊');
  const { documentId } = await documentsOf(running.strapi, 'quote').create({
    data: { text: 'x', directness: 'direct', anchor },
  });
  expect((await documentsOf(running.strapi, 'quote').findOne({ documentId }))?.anchor).toEqual(anchor);
});
