import type { Core } from '@strapi/strapi';
import type { QuoteSearch } from '../../../core';

export type Knex = Core.Strapi['db']['connection'];
export type Statement = ReturnType<Knex['table']>;

/** One row of the index for each quote that everybody may see now. */
export const TABLE = 'communique_quote_index';

/** `place`: of the row in `TABLE`. `words`: folded, between single spaces. */
export type PlacedWords = { readonly place: number; readonly words: string };

/**
 * The full-text half of the index, in the words of one database. Rows of `TABLE` are written beside it, in the same
 * transaction; a row is known by its place, which rises with time, so that the newest are read first without sorting.
 */
export type SearchIndex = {
  /** Makes what is missing; `TABLE` is there. */
  create(knex: Knex): Promise<void>;
  /** `TABLE` itself is dropped by the caller. */
  drop(knex: Knex): Promise<void>;
  put(trx: Knex, rows: readonly PlacedWords[]): Promise<void>;
  remove(trx: Knex, places: readonly number[]): Promise<void>;
  /** @param isWithRows whether the statement reaches the rows of `TABLE`, as `i`; without them it may be shorter */
  match(knex: Knex, search: QuoteSearch, isWithRows: boolean): Matching;
};

/** A statement that is narrowed to what fits. */
export type Matching = {
  readonly statement: Statement;
  /** The column by which it is sorted and bounded without reading all that fits: the same number as `i.place`. */
  readonly place: string;
  /** More relevant rows have a greater one. */
  readonly score: { readonly sql: string; readonly values: readonly string[] };
};
