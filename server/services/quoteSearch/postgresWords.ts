import type { SearchTerm } from '../../../core';
import { type SearchIndex, TABLE } from './searchIndex';

/** What PostgreSQL can tell apart: positions beyond are all this one. */
const LAST_POSITION = 16_383;

/**
 * PostgreSQL's own tsvector and GIN. Vectors and queries are written word by word, for the words come folded and its
 * parsers would cut them again. Beginnings are looked up in the same index, so that no extension needs installing.
 * @see https://www.postgresql.org/docs/current/datatype-textsearch.html
 */
export const postgresWords: SearchIndex = {
  async create(knex) {
    await knex.raw(`alter table ${TABLE} add column if not exists words tsvector`);
    await knex.raw(`create index if not exists ${TABLE}_words on ${TABLE} using gin (words)`);
  },
  async drop() {},
  async put(trx, rows) {
    for (const { place, words } of rows)
      await trx(TABLE)
        .where({ place })
        .update({ words: trx.raw('?::tsvector', [toVector(words)]) });
  },
  async remove() {},
  match(knex, { wanted, unwanted }) {
    const query = [...wanted.map(toTerm), ...unwanted.map((term) => `!${toTerm(term)}`)].join(' & ');
    const statement = knex({ i: TABLE }).whereRaw('i.words @@ ?::tsquery', [query]);
    return { statement, place: 'i.place', score: { sql: 'ts_rank(i.words, ?::tsquery)', values: [query] } };
  },
};

const toVector = (words: string): string =>
  words
    .split(' ')
    .map((word, at) => `'${word}':${Math.min(at + 1, LAST_POSITION)}`)
    .join(' ');

const toTerm = ({ words, isPrefix }: SearchTerm): string =>
  `(${words.map((word, at) => `'${word}'${isPrefix && at === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`;
