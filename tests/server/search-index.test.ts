import { documentsOf, rowsOf } from '../../server/documentsOf';
import { openEmbargoes } from '../../server/services/hubs/openEmbargoes';
import { describeSearch } from './newsroom/searchDesk';
import { writeStory } from './writeStory';

describeSearch('the index of quotes', ({ on, room, search, find }) => {
  const entriesOf = async (articleId: string): Promise<number> => {
    const [row] = await room()
      .strapi.db.connection('communique_quote_index')
      .where({ article_id: articleId })
      .count({ amount: '*' });
    return Number(row?.amount);
  };

  on(
    'what is unpublished is gone at once, before the index has heard of it, and back when it is published',
    async () => {
      const { article } = await writeStory(room().strapi, { article: { headline: 'Lighthouses' } });
      const words = { q: '"keep the straits open"', limit: 100 };
      const before = (await find(words)).meta.total ?? 0;
      await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
      await search().settled();
      expect((await find(words)).meta.total).toBe(before + 1);
      await documentsOf(room().strapi, 'article').unpublish({ documentId: article.documentId });
      expect((await find({ ...words, facets: 'year' })).meta.total).toBe(before);
      expect((await find({ ...words, sort: 'date' })).meta.total).toBe(before);
      await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
      await search().settled();
      expect((await find(words)).meta.total).toBe(before + 1);
      // The newsroom took a published quote back behind our back.
      search().heal();
      await documentsOf(room().strapi, 'article').delete({ documentId: article.documentId });
      await search().settled();
      expect(await search().findDrift()).toMatchObject({ missing: 0, gone: 0, different: 0 });
    },
  );

  on('an embargoed story is not in the index until its hour, and is found with the next look after it', async () => {
    const ends = Date.now() + 1500;
    const { article } = await writeStory(room().strapi, {
      article: { embargoedUntil: new Date(ends).toISOString() },
      quote: { originalText: 'Pelican words' },
    });
    await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
    await search().settled();
    expect(await entriesOf(article.documentId)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, ends - Date.now() + 50));
    await openEmbargoes(room().strapi);
    await search().settled();
    const { data, meta } = await find({ q: 'pelican' });
    expect([data.length, meta.total]).toEqual([2, 2]);
  });

  on('words that are closed by a query past the desk leave the index in the same moment', async () => {
    const { article } = await writeStory(room().strapi, { quote: { originalText: 'Cormorant words' } });
    await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
    await search().settled();
    expect(await entriesOf(article.documentId)).toBe(2);
    const published = { article: { documentId: article.documentId }, publishedAt: { $notNull: true } };
    const quotes = rowsOf(room().strapi, 'quote');
    const [one, other] = await quotes.findMany({ where: published, select: ['id'] });
    await quotes.update({ where: { id: one?.id }, data: { attributionTerms: 'offTheRecord' } });
    expect(await entriesOf(article.documentId)).toBe(1);
    await quotes.updateMany({ where: { id: other?.id }, data: { withdrawn: true } });
    expect(await entriesOf(article.documentId)).toBe(0);
    await search().settled();
    expect(await search().findDrift()).toMatchObject({ missing: 0, gone: 0, different: 0 });
  });

  on('words that are changed by a query past the desk are found as they are now', async () => {
    const { article } = await writeStory(room().strapi, { quote: { originalText: 'Gannet words' } });
    await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
    await search().settled();
    const quotes = rowsOf(room().strapi, 'quote');
    const published = { article: { documentId: article.documentId }, publishedAt: { $notNull: true } };
    const [one] = await quotes.findMany({ where: published, select: ['id'] });
    await quotes.update({ where: { id: one?.id }, data: { text: 'Shearwater words' }, select: ['id'] });
    await search().settled();
    expect((await find({ q: 'shearwater' })).meta.total).toBe(1);

    const articles = rowsOf(room().strapi, 'article');
    const where = { documentId: article.documentId, publishedAt: { $notNull: true } };
    const [row] = await articles.findMany({ where, select: ['id'] });
    await articles.update({ where: { id: row?.id }, data: { inLanguage: 'fa' }, select: ['id'] });
    await search().settled();
    expect(await entriesOf(article.documentId)).toBe(2);
    expect(await search().findDrift()).toMatchObject({ missing: 0, gone: 0, different: 0 });
  });

  on('an index that was lost or has fallen behind is told and made whole, while it is read', async () => {
    const knex = room().strapi.db.connection;
    const [row] = await knex('communique_quote_index').limit(1).select('place');
    await knex('communique_quote_index').where({ place: row.place }).update({ day: '1999-01-01' });
    const [lost] = await knex('communique_quote_index').whereNot({ place: row.place }).limit(1).select('*');
    await knex('communique_quote_index').where({ place: lost.place }).del();
    expect(await search().findDrift()).toMatchObject({ missing: 1, different: 1, gone: 0 });
    const told: number[] = [];
    const [written] = await Promise.all([search().reindex((done) => told.push(done)), find({ q: 'open' })]);
    expect(told.at(-1)).toBe(written);
    expect(await search().findDrift()).toMatchObject({ missing: 0, different: 0, gone: 0, checked: written });
    await knex('communique_quote_index').del();
    search().heal();
    await search().settled();
    expect(await search().findDrift()).toMatchObject({ missing: 0, different: 0, gone: 0 });
  });

  on('a publish goes through though the index cannot be written, and the index follows later', async () => {
    const knex = room().strapi.db.connection;
    const { article } = await writeStory(room().strapi, { quote: { originalText: 'Cormorant words' } });
    await knex.schema.renameTable('communique_quote_index', 'communique_elsewhere');
    await documentsOf(room().strapi, 'article').publish({ documentId: article.documentId });
    await search().settled();
    await knex.schema.renameTable('communique_elsewhere', 'communique_quote_index');
    expect((await find({ q: 'cormorant' })).meta.total).toBe(0);
    search().retry();
    await search().settled();
    expect((await find({ q: 'cormorant' })).meta.total).toBe(2);
  });
});
