/**
 * Where names have no capitals, what a lexicon lists for any other purpose is what tells a name's end: verbs, days,
 * prepositions, what meets and what is signed.
 */
import type { Lexicon } from './lexicon';

const sets = new WeakMap<Lexicon, ReadonlySet<string>>();

export function isCommonWord(lexicon: Lexicon, key: string): boolean {
  let words = sets.get(lexicon);
  if (!words) {
    words = new Set(phrasesOf(lexicon).flatMap((phrase) => [phrase, ...phrase.split(' ')]));
    sets.set(lexicon, words);
  }
  return words.has(key);
}

function phrasesOf({ story, people, quotes, events }: Lexicon): string[] {
  // Arabic "I" is Anna as well: no sentence of a story's own is in the first person.
  const { verbs, subjects: _subjects, firstPerson: _firstPerson, ...lists } = quotes;
  const tables = [story.weekdays, story.relativeDates, events.occasions, events.openers, events.verbs];
  return [
    ...Object.values(verbs).flatMap((rows) => rows.flatMap((row) => row.split(', '))),
    ...Object.values(lists).flatMap((list) => (isPhrases(list) ? list : [])),
    ...[...tables, events.bareVerbs, events.factuality, events.takePlace].flatMap((table) => Object.keys(table)),
    ...[...Object.values(events.verbs), ...Object.values(events.bareVerbs)].flatMap(({ objects }) => objects),
    ...[events.press, events.byPhone, events.placeNouns, events.passives, events.byWords, events.betweenWords].flat(),
    ...[people.notNames, people.bodyWords, people.counterparts, people.personNouns, people.postModifiers].flat(),
    ...[people.portfolios, people.ownCountry, people.definite, people.indefinite].flat(),
    ...Object.keys(people.pronouns),
  ];
}

const isPhrases = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((each) => typeof each === 'string');
