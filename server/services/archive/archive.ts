import type { Core } from '@strapi/strapi';
import { quoteSearchOf } from '../quoteSearch/quoteSearch';
import { raiseRevision } from '../replies/revision';
import { exportArchive } from './exportArchive';
import { type ArchiveLines, restoreArchive } from './restoreArchive';

/** The whole desk as lines of text, to keep or to take to another database. */
export type Archive = {
  lines(): AsyncGenerator<string>;
  /** Into an empty desk. Resolves to how many documents it holds now; the quote search has them. */
  restore(lines: ArchiveLines): Promise<number>;
};

export const archive = ({ strapi }: { strapi: Core.Strapi }): Archive => ({
  lines: () => exportArchive(strapi),
  restore: async (lines) => {
    const documents = await restoreArchive(strapi, lines);
    await raiseRevision(strapi);
    await quoteSearchOf(strapi).reindex(() => {});
    return documents;
  },
});
