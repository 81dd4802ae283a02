/** Offices in a sentence: "Iranian Foreign Minister", "the foreign minister of Ardenia", "a senior official". */
import { hasWord } from '../lexicon/hasWord';
import type { Lexicon, PeopleWords } from '../lexicon/lexicon';
import type { PostKind } from '../model';
import type { Word } from '../text/findWords';
import { CASELESS } from './findNameRun';
import { matchPhrase, phraseList, phraseTable } from './matchPhrase';
import { matchSplitPhrase } from './matchSplitPhrase';
import type { Office } from './people';
import { type Place, placeAfter, placeBefore } from './placeBeside';
import { isNext, type Sentence } from './readSentences';

/** Word numbers in the sentence, half-open. `from` counts the country before the office, `start` the article too. */
export type OfficeAt = {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly office: Office;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  readonly isPlural: boolean;
};

/** Words that may stand between article and office. */
const MODIFIERS = 4;

export function findOffices(text: string, { words }: Sentence, { people, quotes }: Lexicon): OfficeAt[] {
  const posts = phraseTable<PostKind>(people.posts);
  const found: OfficeAt[] = [];
  for (let at = 0; at < words.length; at++) {
    const isCounterpart = hasWord(people.counterparts, words[at]?.key ?? '');
    const post = isCounterpart
      ? COUNTERPART
      : (matchSplitPhrase(text, words, at, people.posts, people) ?? matchPhrase(text, words, at, posts));
    if (!post) continue;
    const floor = found.at(-1)?.to ?? 0;
    const office = readOffice(text, words, { at, inner: null, isCounterpart, ...post }, { people, quotes }, floor);
    if (!office) continue;
    found.push(office);
    at = office.to - 1;
  }
  return found;
}

const COUNTERPART = { length: 1, value: 'other' } as const;

type PostAt = {
  readonly at: number;
  readonly length: number;
  readonly value: PostKind;
  /** The country's adjective, where it stands inside. */
  readonly inner: Place | null;
  readonly isCounterpart: boolean;
};

function readOffice(
  text: string,
  words: readonly Word[],
  { at, length, value: postKind, inner, isCounterpart }: PostAt,
  { people, quotes }: Pick<Lexicon, 'people' | 'quotes'>,
  floor: number,
): OfficeAt | null {
  let from = at;
  let to = at + length;
  const before = (index: number) => {
    const word = words[index - 1];
    const here = words[index];
    return word && here && index - 1 >= floor && isNext(text, word, here) ? word : null;
  };
  // To the left: field of government, kinds of ("senior"), the country, more kinds.
  let word = before(from);
  while (word && hasWord(people.portfolios, word.key) && postKind === 'minister' && at - from < 3) {
    from--;
    word = before(from);
    if (word?.key === 'and') {
      from--;
      word = before(from);
    }
  }
  const skip = () => {
    for (let n = 0; n < MODIFIERS && word && hasWord(people.postModifiers, word.key); n++) {
      from--;
      word = before(from);
    }
  };
  skip();
  const placed = inner ? null : placeBefore(text, words, from, floor, people);
  if (placed) {
    from -= placed.length;
    word = before(from);
    skip();
  }
  const after = inner || placed ? null : placeAfter(text, words, to, people);
  to += after?.length ?? 0;
  const own = matchPhrase(text, words, to, phraseList(people.ownCountry));
  to += own?.length ?? 0;
  const holder = isCounterpart ? words[to] : undefined;
  // Persian "همتای روس وی", "his Russian counterpart": whose it is stands behind.
  if (holder && CASELESS.test(holder.text) && Object.hasOwn(people.pronouns, holder.key)) to++;
  const place = inner ?? placed?.value ?? after?.value ?? null;
  word = before(from);
  const determiner = determinerOf(word, people, quotes.possessives);
  const start = determiner === 'none' ? from : from - 1;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  return {
    start,
    from,
    to,
    determiner: own ? 'definite' : determiner,
    isPlural: isPlural(words[at + length - 1]?.key ?? '', people),
    office: {
      role: {
        label: text.slice(first.start, last.end).split(/\s/u).filter(Boolean).join(' '),
        postKind,
        country: place?.country ?? null,
        organization: place?.organization ?? null,
      },
      place: place?.word ?? null,
      isCounterpart,
    },
  };
}

/** "his spokesman", "son homologue": one person's, and so as definite as "the". */
function determinerOf(word: Word | null, people: PeopleWords, possessives: readonly string[]): OfficeAt['determiner'] {
  if (!word) return 'none';
  if (hasWord(people.definite, word.key) || hasWord(possessives, word.key)) return 'definite';
  return hasWord(people.indefinite, word.key) ? 'indefinite' : 'none';
}

const isPlural = (key: string, { posts, pluralEndings }: PeopleWords): boolean =>
  pluralEndings.some((ending) => key.endsWith(ending)) ||
  (/[^s]s$/u.test(key) && posts[key.slice(0, -1)] !== undefined);
