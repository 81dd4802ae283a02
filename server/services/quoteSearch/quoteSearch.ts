import type { Core } from '@strapi/strapi';
import { prepareTable } from './indexTable';
import { createKeeper, type Keeper } from './keeper';
import { type Drift, findDrift, type OnProgress, reindex } from './reindex';

/** The index of quotes: `plugin::communique.quote-search`. It is searched by services/quoteSearch/searchQuotes. */
export type QuoteSearchService = Keeper & {
  /** Makes the index where there is none. */
  prepare(): Promise<boolean>;
  /** @returns how many quotes were written */
  reindex(onProgress?: OnProgress): Promise<number>;
  findDrift(onProgress?: OnProgress): Promise<Drift>;
};

export function quoteSearch({ strapi }: { strapi: Core.Strapi }): QuoteSearchService {
  const keeper = createKeeper(strapi);
  return {
    ...keeper,
    prepare: () => prepareTable(strapi),
    reindex: async (onProgress) => {
      await keeper.settled();
      return reindex(strapi, onProgress);
    },
    findDrift: async (onProgress) => {
      await keeper.settled();
      return findDrift(strapi, onProgress);
    },
  };
}

export const quoteSearchOf = (strapi: Core.Strapi): QuoteSearchService =>
  strapi.plugin('communique').service('quote-search') as unknown as QuoteSearchService;
