import { hasWord } from '../lexicon/hasWord';
import type { Lexicon, QuoteWords } from '../lexicon/lexicon';
import { type Knowledge, NOTHING_KNOWN, type Story } from '../model';
import type { Word } from '../text/findWords';
import { fold } from '../text/fold';
import { contains, type Span } from '../text/span';
import { familiesOf, findFamilyNames } from './findFamilyNames';
import { findNames, type IsKnown, type NameAt } from './findNames';
import { findNominals } from './findNominals';
import { findOffices } from './findOffices';
import { findQuotedRegions } from './findQuotedRegions';
import type { FoundMention, UnplacedMention } from './foundMention';
import { genderOfCue } from './genderOfCue';
import { familyOf, indexKnowledge } from './indexKnowledge';
import { isAfterComma, readSentences, type Sentence } from './readSentences';
import { shareOffices } from './shareOffices';
import { isTransliterated, spellingOf } from './spellingOf';
import { bareSpan, spanOf } from './wordSpan';

/** Every word that stands for a person, in text order. Whose it is, `resolvePeople` tells. */
export function findMentions(story: Story, lexicon: Lexicon, knowledge: Knowledge = NOTHING_KNOWN): FoundMention[] {
  const index = indexKnowledge(knowledge);
  const isKnown: IsKnown = {
    name: (name) =>
      index.people.has(name) ||
      (index.spellings.size > 0 && isTransliterated(name) && index.spellings.has(spellingOf(name))),
    family: (name) => familyOf(index, name, lexicon.people).length === 1,
  };
  const sentences = readSentences(story, lexicon);
  const read = sentences.map((sentence) => {
    const offices = findOffices(story.text, sentence, lexicon);
    const named = findNames(story.text, sentence, offices, lexicon, isKnown);
    return { sentence, offices, names: shareOffices(story.text, sentence, named, lexicon) };
  });
  const families = familiesOf(
    read.flatMap(({ names }) => names),
    lexicon,
  );
  const quoted = findQuotedRegions(story, lexicon);
  let region = 0;
  const isQuoted = (span: Span): boolean => {
    while (region < quoted.length && (quoted[region] as Span).end <= span.start) region++;
    const here = quoted[region];
    return here !== undefined && contains(here, span);
  };
  return read.flatMap(({ sentence, offices, names }, number) => {
    const found = [
      ...names.map((name) => toName(story.text, sentence, name, lexicon)),
      ...findFamilyNames(story.text, sentence, offices, names, families, lexicon),
      ...findNominals(story.text, sentence, offices, names, lexicon),
      ...findPronouns(story.text, sentence, names, lexicon),
    ];
    return found
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .map((mention) => ({
        ...mention,
        sentence: number,
        isQuoted: isQuoted(mention.name),
      }));
  });
}

function toName(text: string, { words }: Sentence, name: NameAt, lexicon: Lexicon): UnplacedMention {
  return {
    span: name.end > name.to ? spanOf(words, name.start, name.end) : bareSpan(words, name.start, name.to),
    name: bareSpan(words, name.from, name.to),
    kind: 'name',
    words: name.words,
    honorific: name.honorific,
    gender: name.gender === 'any' ? genderOfCue(text, words, name.start, name.end, lexicon) : name.gender,
    offices: name.offices,
    rule: name.rule,
    isDefinite: true,
  };
}

/** What a folded word holds together: "a-t-elle", "he's". */
const JOINT = /['-]/;

/** "he's", "she'd": the pronoun alone is the mention. */
const CONTRACTION = /^(\p{L}{2,4})['’](?:s|d|ll|re|ve)$/iu;

function findPronouns(
  text: string,
  { words }: Sentence,
  names: readonly NameAt[],
  { people, quotes }: Lexicon,
): UnplacedMention[] {
  return words.flatMap((word, at) => {
    const isPlain = !JOINT.test(word.key);
    const bare = isPlain ? undefined : CONTRACTION.exec(word.text)?.[1];
    const key = bare === undefined ? word.key : fold(bare);
    const gender = people.pronouns[isPlain ? key : key.slice(key.lastIndexOf('-') + 1)];
    if (gender === undefined || names.some((name) => name.start <= at && at < name.to)) return [];
    // "a-t-elle", "dit-il": the verb in front of it is not the pronoun.
    const start = word.start + word.text.lastIndexOf('-') + 1;
    const span = { start, end: bare === undefined ? word.end : word.start + bare.length };
    return [
      {
        span,
        name: span,
        kind: 'pronoun',
        words: [],
        honorific: null,
        gender,
        offices: [],
        rule: 'pronoun',
        isDefinite: true,
        leansForward: hasWord(quotes.possessives, word.key) && opensBeforeName(text, words, at, quotes),
      },
    ];
  });
}

/** Words before the comma behind which the name stands. */
const LONGEST_OPENING = 12;

/** "In ‹her› letter to the port, Belk asked": a preposition opens the sentence, and a name follows the first comma. */
function opensBeforeName(text: string, words: readonly Word[], at: number, quotes: QuoteWords): boolean {
  if (at === 0 || !hasWord(quotes.prepositions, (words[0] as Word).key)) return false;
  for (let i = 1; i < words.length && i < LONGEST_OPENING; i++) {
    const [before, word] = [words[i - 1] as Word, words[i] as Word];
    if (isAfterComma(text, before, word)) return i > at && word.isCapital;
    // Somebody is named before it already.
    if (i < at && word.isCapital) return false;
  }
  return false;
}
