import path from 'node:path';
import Database from 'better-sqlite3';
import { randomFrom } from './makeStory.mjs';

const SYLLABLES =
  'ba be bo da de do ga ge go ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(' ');
const name = (random, length) => {
  const word = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return word[0].toUpperCase() + word.slice(1);
};

/** Puts invented people straight into a stopped desk's tables, each with another name: as many as a wire has in years. */
export function insertPeople(state, amount) {
  const database = new Database(path.join(state, 'data.db'));
  try {
    const random = randomFrom(amount);
    const insert = database.prepare(
      `INSERT INTO communique_people (document_id, name, slug, given_name, family_name, alternate_names, visibility, created_at, updated_at, published_at)
       VALUES (@documentId, @name, @slug, @given, @family, @others, 'public', @now, @now, @now)`,
    );
    const now = Date.UTC(2031, 4, 7);
    database.transaction(() => {
      for (let n = 0; n < amount; n += 1) {
        const given = name(random, 2);
        const family = name(random, 3);
        insert.run({
          documentId: `benchperson${String(n).padStart(13, '0')}`,
          name: `${given} ${family}`,
          slug: `bench-${n}`,
          given,
          family,
          others: JSON.stringify([{ name: `${given[0]}. ${family}` }]),
          now,
        });
      }
    })();
  } finally {
    database.close();
  }
}
