import type { SearchTerm } from '../../../core';
import { estimateFitting } from './postgresEstimate';
import { type SearchIndex, type Statement, TABLE } from './searchIndex';

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
  columns: (trx, words) => ({ words: trx.raw('?::tsvector', [toVector(words)]) }),
  async put() {},
  async remove() {},
  match(knex, { wanted, unwanted }, { rows }) {
    const query = [...wanted.map(toTerm), ...unwanted.map((term) => `!${toTerm(term)}`)].join(' & ');
    const looked: Statement = rows ? knex.from(rows.as('i')) : knex({ i: TABLE });
    const statement = looked.whereRaw('i.words @@ ?::tsquery', [query]);
    // Not by the column itself: for a rare word the planner would go through all quotes, from the newest on.
    return {
      statement,
      place: 'i.place',
      order: '(i.place + 0)',
      score: { sql: 'ts_rank(i.words, ?::tsquery)', values: [query] },
    };
  },
  estimate: estimateFitting,
};

const toVector = (words: string): string =>
  words
    .split(' ')
    .map((word, at) => `'${word}':${Math.min(at + 1, LAST_POSITION)}`)
    .join(' ');

const toTerm = ({ words, isPrefix }: SearchTerm): string =>
  `(${words.map((word, at) => `'${word}'${isPrefix && at === words.length - 1 ? ':*' : ''}`).join(' <-> ')})`;
