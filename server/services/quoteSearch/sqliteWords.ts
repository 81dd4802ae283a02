import type { SearchTerm } from '../../../core';
import type { SearchIndex } from './searchIndex';

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
  async put(trx, rows) {
    for (const { place, words } of rows)
      await trx.raw(`insert into ${WORDS}(rowid, words) values (?, ?)`, [place, words]);
  },
  async remove(trx, places) {
    await trx(WORDS)
      .whereIn('rowid', [...places])
      .del();
  },
  match(statement, { wanted, unwanted }) {
    const all = wanted.map(toPhrase).join(' AND ');
    const none = unwanted.map((term) => ` NOT ${toPhrase(term)}`).join('');
    // A cross join keeps SQLite from asking the words for each row in turn.
    statement
      .joinRaw(`cross join ${WORDS} as f on f.rowid = i.place`)
      .whereRaw(`${WORDS} match ?`, [`(${all})${none}`]);
    return { score: { sql: `-bm25(${WORDS})`, values: [] } };
  },
};

const toPhrase = ({ words, isPrefix }: SearchTerm): string => `"${words.join(' ')}"${isPrefix ? '*' : ''}`;
