import type { SearchTerm } from '../../../core';
import { type SearchIndex, TABLE } from './searchIndex';

const WORDS = 'communique_quote_words';

/**
 * SQLite's FTS5 (3.43 and later), without a copy of the text. Words come folded: "ascii" only cuts at the spaces.
 * Beginnings of two and three letters have lists of their own, for they begin thousands of words.
 * @see https://sqlite.org/fts5.html
 */
export const sqliteWords: SearchIndex = {
  async create(knex) {
    await knex.raw(
      `create virtual table if not exists ${WORDS} using fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')`,
    );
  },
  async drop(knex) {
    await knex.raw(`drop table if exists ${WORDS}`);
  },
  columns: () => ({}),
  async put(trx, rows) {
    for (const { place, words } of rows)
      await trx.raw(`insert into ${WORDS}(rowid, words) values (?, ?)`, [place, words]);
  },
  async remove(trx, places) {
    await trx(WORDS)
      .whereIn('rowid', [...places])
      .del();
  },
  match(knex, { wanted, unwanted }, { isWithRows }) {
    const all = wanted.map(toPhrase).join(' AND ');
    const none = unwanted.map((term) => ` NOT ${toPhrase(term)}`).join('');
    const statement = knex({ f: WORDS }).whereRaw(`${WORDS} match ?`, [`(${all})${none}`]);
    // A cross join is read from left to right: the words first, in the order of places, not each row's words in turn.
    if (isWithRows) statement.joinRaw(`cross join ${TABLE} as i on i.place = f.rowid`);
    return { statement, place: 'f.rowid', order: 'f.rowid', score: { sql: `-bm25(${WORDS})`, values: [] } };
  },
  // Words are read in the order of places already.
  estimate: async () => null,
};

const toPhrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`;
