/**
 * One office for several, "the foreign ministers of Ardenia and Velmora, Ana Belk and Mara Rell": each of the names has
 * it, the first for the first country, the second for the second.
 */
import { hasWord } from '../lexicon/hasWord';
import type { Lexicon, PeopleWords } from '../lexicon/lexicon';
import type { PostKind } from '../model';
import type { Word } from '../text/findWords';
import { findNameRun } from './findNameRun';
import type { NameAt } from './findNames';
import { phraseTable } from './matchPhrase';
import type { Office } from './people';
import { type Place, placeAfter, placeBefore } from './placeBeside';
import { isAfterComma, isNext, type Sentence } from './readSentences';

/** Word numbers, half-open, countries and article included. */
type SharedOffice = {
  readonly from: number;
  readonly to: number;
  readonly postKind: PostKind;
  /** In the singular, as printed: "foreign minister". */
  readonly label: string;
  readonly places: readonly Place[];
};

/** The names of a sentence, those that share an office with it, and those that only the shared office tells. */
export function shareOffices(
  text: string,
  { words }: Sentence,
  names: readonly NameAt[],
  lexicon: Lexicon,
): readonly NameAt[] {
  let shared = names;
  for (let at = 0; at < words.length; at++) {
    const office = sharedOfficeAt(text, words, at, lexicon);
    if (!office) continue;
    const holders = namesBehind(text, words, office.to, lexicon) ?? namesBefore(text, words, office, shared, lexicon);
    if (holders) shared = withHolders(words, shared, holders, office);
    at = office.to - 1;
  }
  return shared;
}

/** An office and a body have more words than this only in statutes. */
const LONGEST = 6;

function sharedOfficeAt(text: string, words: readonly Word[], at: number, lexicon: Lexicon): SharedOffice | null {
  const { people } = lexicon;
  const post = pluralAt(words, at, people);
  if (!post) return null;
  const behind = placesAfter(text, words, at + post.length, lexicon);
  const before = behind.places.length > 0 ? { from: at, places: [] } : placesBefore(text, words, at, lexicon);
  const hasArticle = hasWord(people.definite, words[before.from - 1]?.key ?? '');
  return {
    from: before.from - (hasArticle ? 1 : 0),
    to: behind.to,
    postKind: post.postKind,
    label: post.label,
    places: [...before.places, ...behind.places],
  };
}

/** "foreign minister‹s›", "ministre‹s› des affaires étrangères": the first or the last word has the plural. */
function pluralAt(words: readonly Word[], at: number, { posts }: PeopleWords) {
  const first = words[at]?.key ?? '';
  const offices = phraseTable<PostKind>(posts);
  if (!offices.has(first) && !(first.endsWith('s') && offices.has(first.slice(0, -1)))) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length);
    for (const head of new Set([length - 1, 0])) {
      const word = phrase[head];
      if (!word?.key.endsWith('s') || word.isPossessive) continue;
      const singular = (of: (word: Word) => string): string =>
        phrase.map((each, i) => (i === head ? of(each).slice(0, -1) : of(each))).join(' ');
      const postKind = posts[singular(({ key }) => key)];
      if (postKind !== undefined) return { length, postKind, label: singular(({ text }) => text) };
    }
  }
  return null;
}

function placesAfter(text: string, words: readonly Word[], at: number, { people, events }: Lexicon) {
  const places: Place[] = [];
  let to = at;
  for (;;) {
    const isJoined = places.length > 0 && hasWord(events.andWords, words[to]?.key ?? '');
    if (places.length > 0 && !isJoined) break;
    const start = isJoined ? to + 1 : to;
    const found = placeAfter(text, words, start, people) ?? (isJoined ? bareCountry(words[start], people) : null);
    if (!found) break;
    places.push(found.value);
    to = start + found.length;
  }
  return { places, to };
}

/** "of Ardenia and ‹Velmora›". */
function bareCountry(word: Word | undefined, people: PeopleWords) {
  if (!word?.isCapital || hasWord(people.notNames, word.key)) return null;
  const country = people.countries[word.key] ?? null;
  return { value: { word: word.key, country, organization: null }, length: 1 };
}

/** "the Ardenian and Velmoran foreign ministers". */
function placesBefore(text: string, words: readonly Word[], at: number, { people, events }: Lexicon) {
  const places: Place[] = [];
  let from = at;
  for (;;) {
    const isJoined = places.length > 0 && hasWord(events.andWords, words[from - 1]?.key ?? '');
    if (places.length > 0 && !isJoined) break;
    const end = isJoined ? from - 1 : from;
    const found = placeBefore(text, words, end, 0, people);
    if (!found) break;
    places.unshift(found.value);
    from = end - found.length;
  }
  return { places, from };
}

type Holder = { readonly from: number; readonly to: number };

/** "…, Ana Belk and Mara Rell": at least two names of two words. */
function namesBehind(text: string, words: readonly Word[], at: number, lexicon: Lexicon): Holder[] | null {
  const { events } = lexicon;
  const holders: Holder[] = [];
  let start = at;
  for (let next = words[start]; next; next = words[start]) {
    const before = words[start - 1];
    const isFirst = holders.length === 0;
    const isReached = before && (isAfterComma(text, before, next) || isNext(text, before, next));
    const run = isReached ? findNameRun(text, words, start, NOTHING_TAKEN, lexicon, () => false) : null;
    if (!run || run.to - run.from < 2 || (isFirst && !next.isCapital)) break;
    holders.push(run);
    const follows = words[run.to];
    if (!follows) break;
    if (hasWord(events.andWords, follows.key)) start = run.to + 1;
    else if (isAfterComma(text, words[run.to - 1] as Word, follows)) start = run.to;
    else break;
  }
  return holders.length > 1 ? holders : null;
}

const NOTHING_TAKEN: ReadonlySet<number> = new Set();

/** "Ana Belk and Mara Rell, the foreign ministers of …". */
function namesBefore(
  text: string,
  words: readonly Word[],
  { from }: SharedOffice,
  names: readonly NameAt[],
  { events }: Lexicon,
): Holder[] | null {
  const [before, first] = [words[from - 1], words[from]];
  const last = before && first && isAfterComma(text, before, first) ? names.find(({ to }) => to === from) : undefined;
  const isJoined = last !== undefined && hasWord(events.andWords, words[last.from - 1]?.key ?? '');
  const other = isJoined ? names.find(({ to }) => to === last.from - 1) : undefined;
  return last && other ? [other, last] : null;
}

function withHolders(
  words: readonly Word[],
  names: readonly NameAt[],
  holders: readonly Holder[],
  shared: SharedOffice,
): readonly NameAt[] {
  const { postKind, label, places } = shared;
  const added = holders.map((holder, i): NameAt => {
    const place = places.length === holders.length ? places[i] : places.length === 1 ? places[0] : undefined;
    const { country = null, organization = null, word = null } = place ?? {};
    const office: Office = {
      role: { label, postKind, country, organization },
      place: word,
      isCounterpart: false,
    };
    const known = names.find(({ from, to }) => from === holder.from && to === holder.to);
    return known ? { ...known, offices: [...known.offices, office] } : nameOf(words, holder, office);
  });
  const kept = names.filter(({ from, to }) => !holders.some((holder) => holder.from < to && from < holder.to));
  return [...kept, ...added].sort((a, b) => a.from - b.from);
}

/** A name that nothing but the office in front of it tells. */
const nameOf = (words: readonly Word[], { from, to }: Holder, office: Office): NameAt => ({
  start: from,
  end: to,
  from,
  to,
  words: words.slice(from, to).map(({ text }) => text),
  honorific: null,
  gender: 'any',
  offices: [office],
  rule: 'office-comma-name',
});
