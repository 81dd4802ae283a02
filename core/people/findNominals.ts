import { hasWord } from '../lexicon/hasWord';
import type { Lexicon } from '../lexicon/lexicon';
import type { PostKind } from '../model';
import type { Word } from '../text/findWords';
import { cueWords } from './cueWords';
import type { NameAt } from './findNames';
import type { OfficeAt } from './findOffices';
import type { UnplacedMention } from './foundMention';
import { genderOfCue } from './genderOfCue';
import type { Office } from './people';
import { isNext, type Sentence } from './readSentences';
import { bareSpan } from './wordSpan';

/** Offices that stand for their holder, and nouns for people whom the story does not name. */
export function findNominals(
  text: string,
  { words }: Sentence,
  offices: readonly OfficeAt[],
  names: readonly NameAt[],
  lexicon: Lexicon,
): UnplacedMention[] {
  const isOfName = (office: OfficeAt) =>
    names.some(
      (name) =>
        name.offices.includes(office.office) &&
        (name.start === office.from || office.start >= name.to || office.to <= name.from),
    );
  const nominal = (
    from: number,
    to: number,
    isDefinite: boolean,
    isPlural: boolean,
    held: readonly Office[],
  ): UnplacedMention => {
    const span = bareSpan(words, from, to);
    const gender = isPlural ? 'plural' : genderOfCue(text, words, from, to, lexicon);
    return {
      span,
      name: span,
      kind: 'nominal',
      words: [],
      honorific: null,
      gender,
      offices: held,
      rule: 'office',
      isDefinite,
    };
  };
  const found: UnplacedMention[] = [];
  for (const office of offices) {
    if (isOfName(office) || !standsForHolder(words, office, lexicon)) continue;
    found.push(nominal(office.start, office.to, office.determiner !== 'indefinite', office.isPlural, [office.office]));
  }
  for (const [at, word] of words.entries()) {
    if (!hasWord(lexicon.people.personNouns, word.key) || offices.some((o) => o.start <= at && at < o.to)) continue;
    const from = nounPhraseStart(text, words, at, lexicon);
    if (names.some((name) => name.start <= at && at < name.to)) continue;
    const isDefinite = hasWord(lexicon.people.definite, words[from]?.key ?? '');
    found.push(nominal(from, at + 1, isDefinite, /s$/u.test(word.key), []));
  }
  return found;
}

/** Offices of which a state has one. */
const HELD_BY_ONE: ReadonlySet<PostKind> = new Set(['headOfState', 'headOfGovernment', 'foreignMinister']);

/** "the minister" and "Ardenia's minister" do; "as minister" and "became minister" do not. */
function standsForHolder(words: readonly Word[], office: OfficeAt, lexicon: Lexicon): boolean {
  if (office.determiner !== 'none') return true;
  const first = words[office.from] as Word;
  const last = words[office.to - 1] as Word;
  const isCaseless = /^\p{Lo}/u.test(first.text);
  if (hasCue(words[office.from - 1]) || hasCue(words[office.to])) return true;
  if (office.office.place !== null && (isCaseless || first.isCapital || office.office.isCounterpart)) return true;
  if (isCaseless && lexicon.people.placeBehind === 'adjective' && first.key.startsWith('ال')) return true;
  // Persian writes nothing for "the": "وزیر خارجه" is the foreign minister.
  if (isCaseless && lexicon.people.placeBehind === 'any' && HELD_BY_ONE.has(office.office.role.postKind)) return true;
  return first.isCapital && last.isCapital && office.from > 0;

  function hasCue(word: Word | undefined): boolean {
    return word !== undefined && cueWords(lexicon).has(word.key);
  }
}

/** Back over "senior Ardenian government" to the article, at most five words. */
function nounPhraseStart(text: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  const { people } = lexicon;
  const cues = cueWords(lexicon);
  let from = at;
  for (let steps = 0; steps < 5 && from > 0; steps++) {
    const before = words[from - 1] as Word;
    if (!isNext(text, before, words[from] as Word) || cues.has(before.key)) return from;
    if (hasWord(people.definite, before.key) || hasWord(people.indefinite, before.key)) return from - 1;
    const belongs =
      hasWord(people.postModifiers, before.key) ||
      hasWord(people.portfolios, before.key) ||
      hasWord(people.bodyWords, before.key) ||
      people.countries[before.key] !== undefined ||
      (before.isCapital && !hasWord(people.notNames, before.key));
    if (!belongs) return from;
    from--;
  }
  return from;
}
