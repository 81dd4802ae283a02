import type { SearchTerm } from '../../../core';
import { type SearchIndex, TABLE } from './searchIndex';

/** InnoDB leaves out short words and those on its list of stop words: with this before them none is either. */
const LEAD = 'qq';

/**
 * InnoDB's full text, in boolean mode. Words come folded, so they are compared bit by bit. A phrase whose last word is
 * a beginning is more than boolean mode knows: it finds the words, and the text itself tells whether they stand together.
 * @see https://mariadb.com/kb/en/full-text-index-overview/
 */
export const mariadbWords: SearchIndex = {
  async create(knex) {
    if (await knex.schema.hasColumn(TABLE, 'words')) return;
    await knex.raw(
      `alter table ${TABLE} add column words mediumtext character set utf8mb4 collate utf8mb4_bin, add fulltext index ${TABLE}_words (words)`,
    );
  },
  async drop() {},
  columns: (_, words) => ({ words: ` ${words.split(' ').map(lead).join(' ')} ` }),
  async put() {},
  async remove() {},
  match(knex, { wanted, unwanted }) {
    const query = [...wanted.map((term) => toTerm(term, '+')), ...unwanted.map((term) => toTerm(term, '-'))]
      .filter((term) => term !== '')
      .join(' ');
    const statement = knex({ i: TABLE }).whereRaw('match(i.words) against (? in boolean mode)', [query]);
    for (const term of wanted.filter(isOpenPhrase)) statement.whereRaw('i.words like ?', [likeOf(term)]);
    for (const term of unwanted.filter(isOpenPhrase)) statement.whereRaw('i.words not like ?', [likeOf(term)]);
    return {
      statement,
      place: 'i.place',
      order: 'i.place',
      score: { sql: 'match(i.words) against (? in boolean mode)', values: [query] },
    };
  },
  // InnoDB reads a full-text index first in any case.
  estimate: async () => null,
};

const lead = (word: string): string => LEAD + word;
const isOpenPhrase = ({ words, isPrefix }: SearchTerm): boolean => isPrefix && words.length > 1;
/** Words are letters and figures: nothing in them is a pattern. */
const likeOf = ({ words }: SearchTerm): string => `% ${words.map(lead).join(' ')}%`;

function toTerm(term: SearchTerm, sign: '+' | '-'): string {
  const words = term.words.map(lead);
  // An unwanted one of these is left to the text alone: each of its words may well be there.
  if (isOpenPhrase(term))
    return sign === '-' ? '' : words.map((word, at) => `+${word}${at === words.length - 1 ? '*' : ''}`).join(' ');
  return `${sign}${words.length > 1 ? `"${words.join(' ')}"` : words[0]}${term.isPrefix ? '*' : ''}`;
}
