import { rates } from './rates.mjs';

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/iu;
const meets = (a, b) => a.start < b.end && b.start < a.end;

/** Names of people that are found with their head word, and pronouns that are given to the right one of them. */
export function scoreNames(documents, readings) {
  const names = { right: 0, predicted: 0, found: 0, n: 0 };
  const pairs = { right: 0, predicted: 0, found: 0, n: 0 };
  const pronouns = { right: 0, predicted: 0, found: 0, n: 0 };
  for (const { id, text, mentions } of documents) {
    const wordsOf = ({ start, end }) => text.slice(start, end);
    const predicted = readings.get(id).mentions;
    const gold = mentions.filter(({ kind }) => kind === 'name');
    const named = predicted.filter((one) => !PRONOUN.test(wordsOf(one)));
    const isHit = (one, name) =>
      meets(one, name) &&
      text.slice(Math.max(one.start, name.start), Math.min(one.end, name.end)).includes(name.head ?? '\0');
    names.predicted += named.length;
    names.n += gold.length;
    names.right += named.filter((one) => gold.some((name) => isHit(one, name))).length;
    const entityOf = new Map();
    for (const name of gold) {
      const hits = named.filter((one) => isHit(one, name));
      if (hits.length === 0) continue;
      names.found += 1;
      const likest = hits.reduce((a, b) => (overlap(b, name) > overlap(a, name) ? b : a));
      if (likest.entity != null) entityOf.set(name, likest.entity);
    }
    countPairs([...entityOf], pairs);
    for (const one of mentions.filter((mention) => mention.kind === 'pronoun' && PRONOUN.test(wordsOf(mention)))) {
      const entities = new Set(
        [...entityOf].filter(([name]) => name.entity === one.entity).map(([, entity]) => entity),
      );
      if (entities.size === 0) continue;
      pronouns.n += 1;
      const told = predicted.find(({ start, end }) => start === one.start && end === one.end);
      if (told && entities.has(told.entity)) pronouns.found += 1;
    }
  }
  const accuracy = pronouns.n === 0 ? 0 : (100 * pronouns.found) / pronouns.n;
  return {
    names: rates(names),
    pairs: rates(pairs),
    pronouns: { n: pronouns.n, precision: accuracy, recall: accuracy, f1: accuracy },
  };
}

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Two names of one person, or of two. */
function countPairs(linked, pairs) {
  for (const [at, [name, entity]] of linked.entries())
    for (const [other, told] of linked.slice(at + 1)) {
      const [isOne, isTold] = [name.entity === other.entity, entity === told];
      if (isOne) pairs.n += 1;
      if (isTold) pairs.predicted += 1;
      if (isOne && isTold) {
        pairs.right += 1;
        pairs.found += 1;
      }
    }
}
