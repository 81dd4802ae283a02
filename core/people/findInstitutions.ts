/** Bodies and states that can speak or act: "the Foreign Ministry of Ardenia", "the Kremlin", "Ardenia". */
import { hasWord } from '../lexicon/hasWord';
import type { Lexicon, NamedBody, PeopleWords } from '../lexicon/lexicon';
import { type Knowledge, NOTHING_KNOWN, type OrganizationKind, type Story } from '../model';
import type { Word } from '../text/findWords';
import { overlaps, type Span } from '../text/span';
import { haveSameStem } from './holdersOf';
import { indexKnowledge, nameKey } from './indexKnowledge';
import { matchPhrase, phraseTable } from './matchPhrase';
import { matchSplitPhrase } from './matchSplitPhrase';
import type { InstitutionMention, People } from './people';
import { isDemonym, type PlaceAt, placeAfter, placeBefore } from './placeBeside';
import { isNext, readSentences } from './readSentences';

/** `isBare`: "the ministry", with nothing beside it to say whose. */
type Body = {
  readonly from: number;
  readonly to: number;
  readonly kind: OrganizationKind;
  readonly country: string | null;
  /** True for "the ministry": nothing beside it says whose. Undefined for bodies that stand for themselves. */
  readonly isBare?: boolean;
};

/**
 * In text order, none inside a person's mention. A state that no table knows ("Ardenia") is told by the offices and
 * ministries that the story gives it.
 */
export function findInstitutions(
  story: Story,
  people: People,
  lexicon: Lexicon,
  knowledge: Knowledge = NOTHING_KNOWN,
): InstitutionMention[] {
  const known = knownBodies(knowledge);
  const { organizations } = indexKnowledge(knowledge);
  const taken = people.mentions.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const places = new Set(people.mentions.flatMap(({ offices }) => offices.flatMap((office) => office.place ?? [])));
  const found: InstitutionMention[] = [];
  // "the ministry" is the one last named in full.
  const latest = new Map<string, InstitutionMention['party']>();
  let next = 0;
  const sentences = readSentences(story, lexicon);
  // A state may be named before the ministry that tells that it is one.
  for (const { words } of sentences)
    for (let at = 0; at < words.length; at++) stateBodyAt(story.text, words, at, lexicon.people, places);
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at++) {
      const body = bodyAt(story.text, words, at, lexicon.people, known, places);
      if (!body) continue;
      const span = spanOf(words, body, lexicon.people);
      at = body.to - 1;
      while (next < taken.length && (taken[next] as Span).end <= span.start) next++;
      const person = taken[next];
      if (person && overlaps(person, span)) continue;
      const sort = ONE_AT_A_TIME.has(body.kind) ? body.kind : (words[body.to - 1] as Word).key;
      const named = body.isBare ? latest.get(sort) : undefined;
      if (named) {
        found.push({ span, party: named });
        continue;
      }
      const name = nameOf(story.text, words, body);
      const record = organizations.get(nameKey(name));
      const knownId = record === undefined || record === 'shared' ? null : record.id;
      const { kind: organizationKind, country } = body;
      const party = { kind: 'organization', name, organizationKind, country, knownId } as const;
      if (body.isBare === false) latest.set(sort, party);
      found.push({ span, party });
    }
  }
  return found;
}

/** Of these a story speaks of one at a time, whatever short word it takes; of other bodies each word has its own. */
const ONE_AT_A_TIME: ReadonlySet<OrganizationKind> = new Set(['ministry', 'parliament']);

const NO_BODIES: Readonly<Record<string, NamedBody>> = {};
const tables = new WeakMap<Knowledge['organizations'], Readonly<Record<string, NamedBody>>>();

function knownBodies(knowledge: Knowledge): Readonly<Record<string, NamedBody>> {
  if (knowledge.organizations.length === 0) return NO_BODIES;
  let table = tables.get(knowledge.organizations);
  if (!table) {
    const entries = knowledge.organizations.flatMap(({ name, alternateNames, organizationKind, country }) =>
      [name, ...alternateNames].map((each) => [nameKey(each), { kind: organizationKind, country }] as const),
    );
    table = Object.fromEntries(entries.filter(([key]) => key !== ''));
    tables.set(knowledge.organizations, table);
  }
  return table;
}

function bodyAt(
  text: string,
  words: readonly Word[],
  at: number,
  people: PeopleWords,
  known: Readonly<Record<string, NamedBody>>,
  places: Set<string>,
): Body | null {
  const word = words[at] as Word;
  const record = matchPhrase(text, words, at, phraseTable(known));
  if (record && isProper(word)) return { from: at, to: at + record.length, ...record.value };
  const stateBody = stateBodyAt(text, words, at, people, places);
  if (stateBody) return stateBody;
  if (!isProper(word)) return null;
  const body = matchPhrase(text, words, at, phraseTable(people.bodies));
  if (body) return { from: at, to: at + body.length, ...body.value };
  const named = namedBodyAt(text, words, at, people);
  if (named) return named;
  const country = matchPhrase(text, words, at, phraseTable(people.countries));
  if (country) {
    const to = at + country.length;
    const key = words
      .slice(at, to)
      .map((each) => each.key)
      .join(' ');
    if (people.capitals[key] !== undefined || people.demonyms[key] !== undefined) return null;
    // "Norway's foreign ministry" is the ministry, not Norway.
    if (words[to - 1]?.isPossessive) {
      const owned = stateBodyAt(text, words, to, people, places);
      if (owned) return owned;
    }
    if (key.length <= 3 && word.text !== word.text.toUpperCase()) return null;
    return { from: at, to, kind: 'state', country: country.value };
  }
  const isState = !isDemonym(word, people) && !LIKE_A_DEMONYM.test(word.key) && !hasWord(people.notNames, word.key);
  // "Port Ardel" is not Ardel.
  const before = words[at - 1];
  const isInName =
    before?.isCapital && !hasWord(people.notNames, before.key) && !before.isPossessive && isNext(text, before, word);
  return isState && !isInName && isAmong(places, word.key)
    ? { from: at, to: at + 1, kind: 'state', country: null }
    : null;
}

/** Longer names are headlines. */
const LONGEST_NAME = 6;

/** "Inner Sea League" · "Republic of Sund": capitals around a noun that says what they are. */
function namedBodyAt(text: string, words: readonly Word[], at: number, people: PeopleWords): Body | null {
  const isPart = (index: number): boolean => {
    const word = words[index];
    const before = words[index - 1];
    if (!word?.isCapital || hasWord(people.definite, word.key)) return false;
    return index === at || (before !== undefined && !before.isPossessive && isNext(text, before, word));
  };
  let to = at;
  while (to - at < LONGEST_NAME && isPart(to)) to++;
  const noun = words.slice(at, to).findIndex((word) => people.bodyNouns[word.key] !== undefined);
  if (noun < 0) return null;
  const kind = people.bodyNouns[(words[at + noun] as Word).key] as OrganizationKind;
  to = at + noun + 1;
  const [of, next] = [words[to], words[to + 1]];
  const isOwned = of !== undefined && next !== undefined && hasWord(people.ofWords, of.key) && next.isCapital;
  if (isOwned && isNext(text, words[to - 1] as Word, of) && isNext(text, of, next)) to += 2;
  return to - at > 1 ? { from: at, to, kind, country: null } : null;
}

const LIKE_A_DEMONYM = /(?:(?<!st)an|ish|ese|ic|i)$/u;
const isProper = (word: Word): boolean => word.isCapital || /^\p{Lo}/u.test(word.text);

function isAmong(places: ReadonlySet<string>, key: string): boolean {
  if (places.has(key)) return true;
  const initial = initialOf(key);
  for (const place of places)
    if (initialOf(place) === initial && !place.includes(' ') && haveSameStem(place, key)) return true;
  return false;
}

/** The first letter behind an Arabic article, so that most words are passed over at once. */
const initialOf = (word: string): string | undefined => (word.startsWith('ال') ? word[2] : word[0]);

/** "foreign ministry" with the country before or behind it, or alone after an article. */
function stateBodyAt(
  text: string,
  words: readonly Word[],
  at: number,
  people: PeopleWords,
  places: Set<string>,
): Body | null {
  const split = matchSplitPhrase(text, words, at, people.stateBodies, people);
  if (split) {
    const { value: kind, length, inner } = split;
    if (inner.country === null) places.add(inner.word);
    return { from: at, to: at + length, kind, country: inner.country, isBare: false };
  }
  const body = matchPhrase(text, words, at, phraseTable(people.stateBodies));
  if (!body) return null;
  const to = at + body.length;
  const before = placeBefore(text, words, at, 0, people);
  const after = before ? null : placeAfter(text, words, to, people);
  const place: PlaceAt | null = before ?? after;
  // "government" or "parliament" without a country may be anybody's; in capitals or after an article it is meant.
  const isMeant =
    (words[at] as Word).isCapital ||
    hasWord(people.definite, words[at - 1]?.key ?? '') ||
    (people.placeBehind === 'adjective' && (words[at] as Word).key.startsWith('ال'));
  if (!place && !isMeant) return null;
  if (place && place.value.country === null && place.value.organization === null) places.add(place.value.word);
  return {
    from: at - (before?.length ?? 0),
    to: to + (after?.length ?? 0),
    kind: body.value,
    country: place?.value.country ?? null,
    isBare: !place,
  };
}

function spanOf(words: readonly Word[], { from, to }: Body, people: PeopleWords): Span {
  const article = words[from - 1];
  const start = article && hasWord(people.definite, article.key) ? article.start : (words[from] as Word).start;
  return { start, end: bareEnd(words[to - 1] as Word) };
}

const bareEnd = (word: Word): number =>
  word.isPossessive ? word.end - word.text.length + word.text.search(/['’][sS]?$/u) : word.end;

const nameOf = (text: string, words: readonly Word[], { from, to }: Body): string =>
  text
    .slice((words[from] as Word).start, bareEnd(words[to - 1] as Word))
    .split(/\s/u)
    .filter(Boolean)
    .join(' ');
