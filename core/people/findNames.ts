/** Names of people in a sentence, where something beside them says that they are people. */
import { hasWord } from '../lexicon/hasWord';
import type { Gender, Lexicon, PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { cueWords } from './cueWords';
import { CASELESS, findNameRun, isNameWord, LONGEST_NAME, type NameRun } from './findNameRun';
import type { OfficeAt } from './findOffices';
import { type NameRule, nameRuleOf } from './nameRule';
import type { Office } from './people';
import { isAfterComma, isNext, type Sentence } from './readSentences';

/**
 * Word numbers, half-open: `from` to `to` is the name, `start` to `end` the name with the title before it or the
 * apposition beside it ("Ana Belk, the foreign minister of Ardenia").
 */
export type NameAt = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly gender: Gender;
  readonly offices: readonly Office[];
  readonly rule: NameRule;
};

/** Whether folded words are the full name of someone the desk knows, or the family name of exactly one. */
export type IsKnown = { readonly name: (name: string) => boolean; readonly family: (name: string) => boolean };

/** Everybody whom the sentence names in a way that shows that it is a person. */
export function findNames(
  text: string,
  sentence: Sentence,
  offices: readonly OfficeAt[],
  lexicon: Lexicon,
  isKnown: IsKnown,
): NameAt[] {
  const { words } = sentence;
  const { people } = lexicon;
  const around: Around = { text, words, offices, people, cues: cueWords(lexicon), isKnown };
  const taken = new Set<number>();
  for (const office of offices) for (let i = office.start; i < office.to; i++) taken.add(i);
  const names: NameAt[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken.has(at)) continue;
    const run = findNameRun(text, words, at, taken, lexicon, isKnown.name);
    if (!run) continue;
    const name = readName(run, around);
    if (name) names.push(name);
    at = Math.max(at, run.to - 1);
  }
  return names;
}

/** What surrounds a run, in one place for the rules below. */
type Around = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly offices: readonly OfficeAt[];
  readonly people: PeopleWords;
  readonly cues: ReadonlySet<string>;
  readonly isKnown: IsKnown;
};

function readName(run: NameRun, around: Around): NameAt | null {
  const { words, people } = around;
  const bare = stripTitle(run, around);
  if (!bare) return null;
  const { from, honorific } = bare;
  const { to } = run;
  const keys = words.slice(from, to).map((word) => word.key);
  if (keys.some((key) => hasWord(people.bodyWords, key)) || isPlaceOrBody(keys, people)) return null;
  const isCaseless = CASELESS.test((words[from] as Word).text);
  const { titled, apposed, introduced } = officesBeside(run, bare.titleEnd === from, keys, around);
  const told = people.givenNames[keys[0] ?? ''];
  const rule = nameRuleOf({
    isKnown: around.isKnown.name(keys.join(' ')),
    // "Lavrov said": the only one of that name whom the desk knows, where somebody speaks.
    isKnownFamily: keys.length === 1 && isBesideCue(run, around) && around.isKnown.family(keys[0] ?? ''),
    isTitled: titled !== null && !titled.isPlural,
    hadHonorific: honorific !== null,
    hasOfficeAfter: apposed !== null && keys.length > (isCaseless ? 0 : 1) && !apposed.isPlural,
    // Where nothing is written for "the", the country behind the office makes it one.
    hasOfficeBeforeComma:
      introduced !== null &&
      (introduced.determiner === 'definite' || (isCaseless && introduced.office.place !== null)) &&
      keys.length > 1,
    // "told LA Weekly": letters and a word are a body.
    isBesideCue: !isCaseless && keys.length > 1 && !opensWithLetters(run.from, to, words) && isBesideCue(run, around),
    hasCalling: !isCaseless && keys.length > 1 && hasCallingBeside(run, around),
    hasGivenName: told !== undefined && keys.length > 1 && keys.length < 5,
  });
  if (rule === null) return null;
  const held = [titled, apposed, introduced].flatMap((each) => (each ? [each.office] : []));
  return {
    start: titled?.from ?? introduced?.start ?? run.from,
    // An age between name and office is too much for an attribution.
    end: apposed && !titled && apposed.start === to ? apposed.to : to,
    from,
    to,
    words: nameWords(words, { from, to }),
    honorific,
    gender: bare.gender === 'any' ? (told ?? 'any') : bare.gender,
    offices: held,
    rule,
  };
}

/** Where the name itself begins: behind honorifics ("Dr."), countries and their adjectives, and bodies in letters. */
function stripTitle({ from: start, to }: NameRun, { words, people }: Around) {
  let from = start;
  let gender: Gender = 'any';
  const honorifics: string[] = [];
  for (let word = words[from]; word && from < to; word = words[from]) {
    const told = people.honorifics[word.key];
    if (told === undefined) break;
    if (told !== 'any') gender = told;
    honorifics.push(word.text);
    from++;
  }
  const titleEnd = from;
  while (to - from > 1 && people.countries[(words[from] as Word).key] !== undefined) from++;
  // "NASA Bill Ingalls": letters only are a body's, unless the whole name is set in capitals.
  while (to - from > 2 && isAcronym(words[from] as Word) && !isAcronym(words[to - 1] as Word)) from++;
  if (from >= to || to - from > LONGEST_NAME || (to - from === 1 && isAcronym(words[from] as Word))) return null;
  return { from, titleEnd, gender, honorific: honorifics.length > 0 ? honorifics.join(' ') : null };
}

/** `titled`: right before the name. `apposed`: behind it. `introduced`: before it and a comma ("the minister, Ana Belk"). */
function officesBeside(
  run: NameRun,
  isPlain: boolean,
  keys: readonly string[],
  { text, words, offices, people, cues }: Around,
) {
  const first = words[run.from] as Word;
  const last = words[run.to - 1] as Word;
  const wordBefore = words[run.from - 1];
  const before = wordBefore ? offices.find((office) => office.to === run.from) : undefined;
  const titled = before && wordBefore && isPlain && isNext(text, wordBefore, first, true) ? before : null;
  const introduced = before && wordBefore && isAfterComma(text, wordBefore, first) ? before : null;
  const next = words[run.to];
  const behindAt = run.to + (isAge(text, words, run.to) ? 1 : 0);
  const behind = next ? offices.find((office) => office.start === behindAt) : undefined;
  if (!behind || !next) return { titled, introduced, apposed: null };
  // Persian: "آنا بلک وزیر امور خارجه آردنیا" — no comma stands between.
  const isWhole = behind.office.place !== null || behind.determiner === 'definite';
  const isBare = people.placeBehind === 'any' && isWhole && isNext(text, last, next);
  // "In Port Rell, the president said": a place and a subject, no apposition.
  const isPlace = wordBefore !== undefined && hasWord(people.placePrepositions, wordBefore.key);
  const follows = words[behind.to];
  const isSubject =
    follows !== undefined &&
    cues.has(follows.key) &&
    isNext(text, words[behind.to - 1] as Word, follows) &&
    people.givenNames[keys[0] ?? ''] === undefined;
  // "Ana Belk, Velorian President Mara Rell and …": the title of the next name in a list.
  const isNextTitle =
    follows !== undefined && isNext(text, words[behind.to - 1] as Word, follows) && isNameWord(follows, people);
  const isApposed = !isPlace && (isBare || (isAfterComma(text, last, next) && !isSubject && !isNextTitle));
  return { titled, introduced, apposed: isApposed ? behind : null };
}

/** "Ana Belk, 61, the minister": a figure between commas. */
function isAge(text: string, words: readonly Word[], at: number): boolean {
  const [before, age, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !age || !next || !/^\d{2,3}$/u.test(age.text)) return false;
  return isAfterComma(text, before, age) && isAfterComma(text, age, next);
}

/** "Ana Belk said" · "said Ana Belk". */
function isBesideCue({ from, to }: NameRun, { text, words, cues }: Around): boolean {
  const [before, first, last, next] = [words[from - 1], words[from] as Word, words[to - 1] as Word, words[to]];
  return (
    (next !== undefined && cues.has(next.key) && isNext(text, last, next)) ||
    (before !== undefined && cues.has(before.key) && isNext(text, before, first))
  );
}

/** From a name to the calling behind it: ", a retired ‹judge›". */
const CALLING_REACH = 5;

/** "the lawyer Ana Belk" · "the town's lawyer, Ana Belk, said" · "Ana Belk, an editor at the Lantern". */
function hasCallingBeside({ from, to }: NameRun, { text, words, people }: Around): boolean {
  const [before, first, last, next] = [words[from - 1], words[from] as Word, words[to - 1] as Word, words[to]];
  const isCalling = (word: Word | undefined): boolean =>
    word !== undefined && !word.isCapital && !word.isPossessive && hasWord(people.callings, word.key);
  if (before && isCalling(before)) {
    if (isNext(text, before, first)) return true;
    const closes = /^\s?[,.]/u.test(text.slice(last.end, last.end + 2));
    if (isAfterComma(text, before, first) && closes) return true;
  }
  if (!next || !isAfterComma(text, last, next)) return false;
  for (let at = to; at < to + CALLING_REACH; at++) {
    const word = words[at];
    if (!word || word.isCapital || (at > to && !isNext(text, words[at - 1] as Word, word))) return false;
    if (isCalling(word)) return true;
  }
  return false;
}

function nameWords(words: readonly Word[], { from, to }: NameRun): string[] {
  return words
    .slice(from, to)
    .map(({ text, isPossessive }, i) => (isPossessive && i === to - from - 1 ? text.replace(/['’]s?$/iu, '') : text));
}

const opensWithLetters = (from: number, to: number, words: readonly Word[]): boolean =>
  isAcronym(words[from] as Word) && !isAcronym(words[to - 1] as Word);

const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,6}(?:['’]s)?$/u.test(text);

function isPlaceOrBody(keys: readonly string[], people: PeopleWords): boolean {
  const key = keys.join(' ');
  return people.countries[key] !== undefined || people.bodies[key] !== undefined;
}
