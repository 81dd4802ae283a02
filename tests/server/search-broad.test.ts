import { readIndexedQuotes } from '../../server/services/quoteSearch/indexedQuotes';
import { putQuotes } from '../../server/services/quoteSearch/indexTable';
import { describeSearch } from './newsroom/searchDesk';

const MANY = 12_000;

describeSearch('a word that more than 10,000 quotes have', ({ on, room, find, texts }) => {
  on('is counted no further, and shown newest first; with a rare one it is found and counted as ever', async () => {
    const { strapi } = room();
    const [quote] = await readIndexedQuotes(strapi, { text: 'Talks, talks, talks.' });
    if (quote === undefined) throw new Error('The saying is not there');
    const copies = Array.from({ length: MANY }, (_, n) => ({
      ...quote,
      documentId: `copy${n}`,
      at: quote.at - 60 * (n + 1),
      words: n % 1000 === 0 ? 'harbour heron' : 'harbour gull',
    }));
    await putQuotes(strapi, copies);
    if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('analyze communique_quote_index');

    for (const sort of ['relevance', 'date']) {
      const first = await find({ q: 'harbour', sort, limit: 3 });
      expect([sort, first.meta]).toMatchObject([sort, { total: 10_000, isExact: false, sortedBy: 'date' }]);
      const second = await find({ q: 'harbour', sort, limit: 3, cursor: first.meta.next ?? '' });
      const moments = [...first.data, ...second.data].map(({ at }) => at);
      expect([sort, [...new Set(moments)].sort().reverse()]).toEqual([sort, moments]);
      expect(moments).toHaveLength(6);
    }
    expect((await find({ q: 'harbour heron', limit: 3 })).meta).toMatchObject({
      total: MANY / 1000,
      isExact: true,
      sortedBy: 'relevance',
    });
    expect((await find({ q: '"gull harbour"' })).meta).toMatchObject({ total: 0, isExact: true });
    expect(await texts({ q: 'harbour', to: '2031-12-31', limit: 1 })).toHaveLength(1);
    const year = await find({ q: 'harbour', facets: 'year', limit: 1 });
    expect(year.meta.facets.year?.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  });
});
