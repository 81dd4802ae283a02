/** What the words of a query can mean beside a name: an office, a country, a body, in any language that we have. */
import { LANGUAGES, lexiconFor } from '../lexicon/lexiconFor';
import { OFFICE_SHORTHAND, type Shorthand } from '../lexicon/officeShorthand';
import { SAME_WORDS } from '../lexicon/sameWords';
import type { OrganizationKind, PostKind } from '../model';
import { typedWords } from './searchWords';

/** What a part of a record can be, besides its words; `same` is a key of SAME_WORDS. */
export type Tag = `post:${PostKind}` | `organization:${OrganizationKind}` | `country:${string}` | `same:${string}`;

/** Whoever has all the tags is meant. */
export type Phrase = { readonly key: string; readonly tags: readonly Tag[] };

export type SearchPhrases = {
  /** Sorted by key. */
  readonly phrases: readonly Phrase[];
  /** Small words between an office and its country: "of", "the". */
  readonly fillers: ReadonlySet<string>;
};

let known: SearchPhrases | null = null;

/** Built with the first search: some thousand phrases of all lexicons. */
export function searchPhrases(): SearchPhrases {
  known ??= { phrases: listPhrases(), fillers: listFillers() };
  return known;
}

const everyPeople = LANGUAGES.map((language) => lexiconFor(language).people);
const keyOf = (phrase: string): string => typedWords(phrase).join(' ');

/** Many hold an office of these kinds, so the field or the body that the words name must be the same too. */
const BROAD: ReadonlySet<PostKind> = new Set(['minister', 'deputyMinister', 'spokesperson', 'envoy', 'igoHead']);

function listPhrases(): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (words: string, tags: readonly Tag[]) => phrases.push({ key: keyOf(words), tags });
  for (const { countries, posts, stateBodies, bodies } of everyPeople) {
    for (const [words, country] of Object.entries(countries)) add(words, [`country:${country}`]);
    for (const [words, kind] of Object.entries(posts)) {
      // "speaker", "coach": no kind of office, only words.
      if (kind !== 'other') add(words, [`post:${kind}`, ...(BROAD.has(kind) ? sameTags(typedWords(words)) : [])]);
    }
    for (const [words, kind] of Object.entries(stateBodies))
      add(words, [`organization:${kind}`, ...sameTags(typedWords(words))]);
    for (const [words, { kind, country }] of Object.entries(bodies))
      if (country !== null) add(words, [`organization:${kind}`, `country:${country}`]);
  }
  for (const [same, spellings] of Object.entries(SAME_WORDS))
    for (const words of spellings) add(words, [`same:${same}`]);
  for (const [words, shorthand] of Object.entries(OFFICE_SHORTHAND)) add(words, tagsOf(shorthand));
  const once = new Map(phrases.map((phrase) => [`${phrase.key}|${phrase.tags.join()}`, phrase]));
  return [...once.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const tagsOf = ({ post, organization, of }: Shorthand): Tag[] => [
  ...(post ? [`post:${post}` as const] : []),
  ...(organization ? [`organization:${organization}` as const] : []),
  ...(of ? [`same:${of}` as const] : []),
];

const listFillers = (): Set<string> =>
  new Set(everyPeople.flatMap(({ ofWords, definite }) => [...ofWords, ...definite].flatMap(typedWords)));

type Spelling = { readonly words: readonly string[]; readonly tag: Tag };

const spellings: readonly Spelling[] = Object.entries(SAME_WORDS).flatMap(([same, all]) =>
  all.map((words) => ({ words: typedWords(words), tag: `same:${same}` as const })),
);
/** Fewer letters begin words of any meaning. */
const SHORTEST_STEM = 5;
const beginsWith = new Map<string, readonly Spelling[]>();

/** The spellings that can begin at a word. Offices are made of few words, so each is compared with the lists once. */
function spellingsAt(word: string): readonly Spelling[] {
  let fitting = beginsWith.get(word);
  if (!fitting) {
    fitting = spellings.filter(({ words: [first = '', second] }) =>
      second === undefined && first.length >= SHORTEST_STEM ? word.startsWith(first) : word === first,
    );
    if (beginsWith.size < MOST_WORDS) beginsWith.set(word, fitting);
  }
  return fitting;
}

/** Words of bodies' names are many; what is kept of them is bounded. */
const MOST_WORDS = 20_000;

/** The bodies and fields that the folded words name. */
export function sameTags(words: readonly string[]): Tag[] {
  const tags = words.flatMap((word, at) =>
    spellingsAt(word)
      .filter((spelling) => spelling.words.every((part, i) => i === 0 || words[at + i] === part))
      .map(({ tag }) => tag),
  );
  return [...new Set(tags)];
}
