import { hasWord } from '../lexicon/hasWord';
import type { Gender, Lexicon, PeopleWords } from '../lexicon/lexicon';
import type { Word } from '../text/findWords';
import { fold } from '../text/fold';
import { CASELESS } from './findNameRun';
import type { NameAt } from './findNames';
import type { OfficeAt } from './findOffices';
import type { UnplacedMention } from './foundMention';
import { isNext, type Sentence } from './readSentences';
import { withoutCase } from './withoutCase';
import { bareSpan } from './wordSpan';

/** `inside`: by the last word of a name the words between it and the first one, folded. */
type Families = {
  readonly families: ReadonlyMap<string, string>;
  readonly inside: ReadonlyMap<string, readonly string[]>;
};

/** Last words of the full names, and first words for languages that put the family first: without case endings → as printed. */
export function familiesOf(names: readonly NameAt[], { people }: Lexicon): Families {
  const families = new Map<string, string>();
  const inside = new Map<string, readonly string[]>();
  for (const { words } of names) {
    // "Lena Marr Oduya": what stands before the last word may be said with it.
    if (words.length > 2) inside.set(withoutCase(fold(words.at(-1) ?? ''), people), words.slice(1, -1).map(fold));
    for (const word of [words[0], words.at(-1)]) {
      const key = word && word.length > 1 ? withoutCase(fold(word), people) : '';
      if (word && key !== '' && word.length <= (families.get(key)?.length ?? word.length)) families.set(key, word);
    }
  }
  return { families, inside };
}

/** A family name alone, once the story has given the full name somewhere. */
export function findFamilyNames(
  text: string,
  { words }: Sentence,
  offices: readonly OfficeAt[],
  names: readonly NameAt[],
  { families, inside }: Families,
  { people }: Lexicon,
): UnplacedMention[] {
  const taken = new Set<number>();
  for (const { start, to } of offices) for (let i = start; i < to; i++) taken.add(i);
  for (const { start, end } of names) for (let i = start; i < end; i++) taken.add(i);
  return words.flatMap((word, at) => {
    if (taken.has(at) || !(word.isCapital || CASELESS.test(word.text))) return [];
    const key = withoutCase(word.key, people);
    const family = families.get(key);
    if (family === undefined) return [];
    const next = words[at + 1];
    // "Belk Street" is no person.
    const isPlace = next?.isCapital && isNext(text, word, next) && hasWord(people.bodyWords, next.key);
    if (isPlace || people.countries[word.key] !== undefined || hasWord(people.notNames, word.key)) return [];
    // "bin Qasar" is his name, not "Qasar".
    const middle = inside.get(key) ?? [];
    let from = at;
    while (middle.includes(words[from - 1]?.key ?? '') && !taken.has(from - 1)) from--;
    while (from > 0 && !taken.has(from - 1) && isParticleBefore(text, words, from, people)) from--;
    const span = bareSpan(words, from, at + 1);
    const gender: Gender = 'any';
    return [
      {
        span,
        name: span,
        kind: 'name',
        words: [family],
        honorific: null,
        gender,
        offices: [],
        rule: 'family-name',
        isDefinite: true,
      },
    ];
  });
}

/** Particles that only names have; "the" and "of" in other languages ("le", "de") need the name's own capital. */
function isParticleBefore(text: string, words: readonly Word[], at: number, people: PeopleWords): boolean {
  const word = words[at - 1] as Word;
  const isOfNames =
    hasWord(people.nameParticles, word.key) &&
    !hasWord(people.ofWords, word.key) &&
    !hasWord(people.definite, word.key);
  return isOfNames && (!word.isCapital || at === 1) && isNext(text, word, words[at] as Word);
}
