/** The country or body that stands beside an office: "Ardenian", "Ardenia's", "of the United Nations". */
import { hasWord } from '../lexicon/hasWord';
import type { PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { isNext } from './readSentences';

const CASELESS = /^\p{Lo}/u;
const COUNTRY_WORDS = 4;

/** `word` is folded, as printed; `country` is ISO 3166-1 alpha-2 where a table knows it. */
export type Place = { readonly word: string; readonly country: string | null; readonly organization: string | null };

export type PlaceAt = { readonly value: Place; readonly length: number };

/** A country's name, adjective or possessive, or a body, that ends right before word `at`. */
export function placeBefore(
  text: string,
  words: readonly Word[],
  at: number,
  floor: number,
  people: PeopleWords,
): PlaceAt | null {
  for (let length = Math.min(COUNTRY_WORDS, at - floor); length > 0; length--) {
    const named = words.slice(at - length, at);
    if (!areTogether(text, named, words[at])) continue;
    const value = lookUp(named, people);
    if (value) return { value, length };
  }
  const word = words[at - 1];
  if (!word || at - 1 < floor || !areTogether(text, [word], words[at]) || !canBePlace(word, people)) return null;
  const isAdjective = isDemonym(word, people) && people.demonymStands !== 'behind-small';
  const isPlace = (word.isPossessive && word.isCapital) || (isAdjective && !people.givenNames[word.key]);
  return isPlace ? { value: { word: word.key, country: null, organization: null }, length: 1 } : null;
}

const canBePlace = (word: Word, people: PeopleWords): boolean =>
  !hasWord(people.notNames, word.key) && !hasWord(people.definite, word.key) && !hasWord(people.indefinite, word.key);

/** Fewer letters in front of the ending are a common word. */
const SHORTEST_STEM = 3;

/** An adjective of a country that no table has, told by its ending. */
export function isDemonym(word: Word, people: PeopleWords): boolean {
  if (word.isCapital !== (people.demonymStands === 'before')) return false;
  return people.demonymEndings.some(
    (ending) => word.key.length >= ending.length + SHORTEST_STEM && word.key.endsWith(ending),
  );
}

/** `of Ardenia`, `of the United Nations`; in Persian and Arabic the country simply follows. */
export function placeAfter(text: string, words: readonly Word[], at: number, people: PeopleWords): PlaceAt | null {
  const last = words[at - 1];
  if (!last || last.isPossessive) return null;
  let length = 0;
  let hasOf = false;
  for (let n = Math.min(3, words.length - at); n > 0; n--) {
    const phrase = words
      .slice(at, at + n)
      .map((word) => word.key)
      .join(' ');
    if (!hasWord(people.ofWords, phrase)) continue;
    length = n;
    hasOf = true;
    break;
  }
  if (hasOf && hasWord(people.definite, words[at + length]?.key ?? '')) length++;
  const behind = words[at];
  if (people.demonymStands === 'behind-small' && behind && isNext(text, last, behind)) {
    const country = people.demonyms[behind.key] ?? null;
    const isAdjective = country !== null || (isDemonym(behind, people) && canBePlace(behind, people));
    if (isAdjective) return { value: { word: behind.key, country, organization: null }, length: 1 };
  }
  const first = words[at + length];
  const before = words[at + length - 1];
  if (!first || !before || !isNext(text, before, first)) return null;
  const prefixed = prefixedBody(text, words, at, people);
  if (prefixed) return prefixed;
  for (let n = Math.min(COUNTRY_WORDS, words.length - at - length); n > 0; n--) {
    const value = lookUp(words.slice(at + length, at + length + n), people);
    if (value) return { value, length: length + n };
  }
  const isPlace = hasOf
    ? first.isCapital && !hasWord(people.notNames, first.key)
    : CASELESS.test(first.text)
      ? isPlaceByGrammar(last, first, people)
      : isGenitive(first, words.slice(at + 1, at + 3), people);
  if (!isPlace) return null;
  let end = at + length + 1;
  // "the president of the Ardenian Fisheries Council": the whole name.
  // Persian "دبیرکل اتحادیه دریای درونی": a body's name goes on to the next common word.
  const isBodyBehind = !hasOf && hasWord(people.bodyWords, first.key);
  while (isBodyBehind && end - at < LONGEST_BODY && isNamePart(text, words, end, people)) end++;
  while (hasOf && words[end]?.isCapital && isNext(text, words[end - 1] as Word, words[end] as Word) && end - at < 8)
    end++;
  const named = words.slice(at + length, end);
  const isBody = named.some((word) => hasWord(people.bodyWords, word.key));
  if (!isBody && named.length > 2) return null;
  const name = named.map((word) => word.text).join(' ');
  return {
    value: { word: named.map((word) => word.key).join(' '), country: null, organization: isBody ? name : null },
    length: end - at,
  };
}

/** "الأمين العام لرابطة البحر", "للأمم المتحدة": what a body is of is written together with its name. */
function prefixedBody(text: string, words: readonly Word[], at: number, people: PeopleWords): PlaceAt | null {
  const first = words[at] as Word;
  const prefix = people.ofPrefixes.find((each) => first.key.startsWith(each));
  if (prefix === undefined) return null;
  const rest = first.key.slice(prefix.length);
  // "لل" is "ل" and the article.
  const key = prefix.length > 1 ? `ال${rest}` : rest;
  const isBody = [key, rest].some((each) => hasWord(people.bodyWords, each));
  const next = words[at + 1];
  const named = Object.keys(people.bodies).find((body) => body === `${key} ${next?.key}` || body === key);
  if (!isBody && named === undefined) return null;
  let end = at + 1;
  const most = named === undefined ? LONGEST_BODY : named.split(' ').length;
  while (end - at < most && isNamePart(text, words, end, people)) end++;
  const printed = words.slice(at, end).map((word) => word.text);
  const organization = [printed[0]?.slice(prefix.length), ...printed.slice(1)].join(' ');
  return { value: { word: key, country: null, organization }, length: end - at };
}

/** Words of a body's name behind an office. */
const LONGEST_BODY = 4;

function isNamePart(text: string, words: readonly Word[], at: number, people: PeopleWords): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || !isNext(text, before, word) || !CASELESS.test(word.text)) return false;
  return !hasWord(people.notNames, word.key) && !Object.hasOwn(people.posts, word.key);
}

/**
 * Arabic and Persian put the country right behind the office. After a definite office ("وزير الخارجية") only an
 * adjective can name it; a name there would be the minister's own.
 */
function isPlaceByGrammar(post: Word, next: Word, people: PeopleWords): boolean {
  if (hasWord(people.notNames, next.key) || people.honorifics[next.key] || people.placeBehind === 'none') return false;
  const isDefinite = people.placeBehind === 'adjective' && post.key.startsWith('ال');
  return !isDefinite || (next.key.startsWith('ال') && /(?:ی|یه)$/u.test(next.key) && next.key.length > 4);
}

/** "us" is a country only in capitals. */
const SHORT = 3;

function lookUp(words: readonly Word[], people: PeopleWords): Place | null {
  const key = words.map((word) => word.key).join(' ');
  const [first] = words;
  if (!first || (!first.isCapital && !CASELESS.test(first.text) && people.demonyms[key] === undefined)) return null;
  if (key.length <= SHORT && first.text !== first.text.toUpperCase()) return null;
  const country = people.countries[key];
  if (country !== undefined) return { word: key, country, organization: null };
  const body = people.bodies[key];
  if (body === undefined) return null;
  return { word: key, country: body.country, organization: words.map((word) => word.text).join(' ') };
}

/** Russian: "министр иностранных дел Ардении Ана Белк" — the country ends so, and a whole name follows it. */
function isGenitive(first: Word, behind: readonly Word[], people: PeopleWords): boolean {
  if (!first.isCapital || hasWord(people.notNames, first.key)) return false;
  const isLikely = people.genitiveEndings.some((ending) => first.key.endsWith(ending));
  return isLikely && (first.key.endsWith('ии') || (behind.length === 2 && behind.every((word) => word.isCapital)));
}

/** Whether the words follow one another, and `next` them, with only space between. */
export function areTogether(text: string, named: readonly Word[], next: Word | undefined): boolean {
  return [...named.slice(1), ...(next ? [next] : [])].every((word, i) => isNext(text, named[i] as Word, word));
}
