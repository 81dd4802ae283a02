import type { Core } from '@strapi/strapi';

/** Does `work` once what was written so far is committed; at once where no transaction is open. Never if it is rolled back. */
export const afterCommit = (strapi: Core.Strapi, work: () => void): Promise<void> =>
  strapi.db.transaction(({ onCommit }) => onCommit(work)) as Promise<void>;
