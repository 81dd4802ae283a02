import { allOf } from '../../publicity/publicity';
import { heal } from '../../quoteSearch/heal';
import { readIndexedQuotes } from '../../quoteSearch/indexedQuotes';
import { putQuotes } from '../../quoteSearch/indexTable';
import { countIndexable } from '../../quoteSearch/reindex';
import type { JobKind } from '../job';

const PAGE = 200;

/** Writes the quote search anew while it is read; in the end it takes out what is no more. */
export const writeSearch: JobKind = {
  count: countIndexable,
  async step(strapi, _payload, after) {
    const quotes = await readIndexedQuotes(strapi, allOf([{ id: { $gt: after } }]), PAGE);
    await putQuotes(strapi, quotes);
    const isEnd = quotes.length < PAGE;
    if (isEnd) await heal(strapi);
    return { after: quotes.at(-1)?.quoteId ?? after, done: quotes.length, isEnd, again: [] };
  },
};
