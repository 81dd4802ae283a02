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
  /** The words as a column of `TABLE` keeps them; none where they have a table of their own. */
  columns(trx: Knex, words: string): Readonly<Record<string, unknown>>;
  /** Writes what `columns` leaves out. */
  put(trx: Knex, rows: readonly PlacedWords[]): Promise<void>;
  remove(trx: Knex, places: readonly number[]): Promise<void>;
  match(knex: Knex, search: QuoteSearch, reach: Reach): Matching;
  /**
   * About how many quotes fit, where a search of so many is better begun at the newest quotes than at the words; null
   * where the words alone are as good, or where nobody can tell.
   */
  estimate(knex: Knex, search: QuoteSearch): Promise<Estimate | null>;
};

/** `fitting` of `all` quotes. */
export type Estimate = { readonly fitting: number; readonly all: number };

export type Reach = {
  /** Whether the statement reaches the rows of `TABLE`, as `i`; without them it may be shorter. */
  readonly isWithRows: boolean;
  /** The rows that are looked at, in place of all of `TABLE`. */
  readonly rows?: Statement | undefined;
};

/** A statement that is narrowed to what fits. */
export type Matching = {
  readonly statement: Statement;
  /** The column by which it is bounded: the same number as `i.place`. */
  readonly place: string;
  /** The same in SQL, to sort by: newest first is `desc`. */
  readonly order: string;
  /** More relevant rows have a greater one. */
  readonly score: { readonly sql: string; readonly values: readonly string[] };
};
