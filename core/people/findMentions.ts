import type { Lexicon } from '../lexicon/lexicon';
import { type Knowledge, NOTHING_KNOWN, type Story } from '../model';
import { contains, type Span } from '../text/span';
import { familiesOf, findFamilyNames } from './findFamilyNames';
import { findNames, type NameAt } from './findNames';
import { findNominals } from './findNominals';
import { findOffices } from './findOffices';
import { findQuotedRegions } from './findQuotedRegions';
import type { FoundMention, UnplacedMention } from './foundMention';
import { genderOfCue } from './genderOfCue';
import { indexKnowledge } from './indexKnowledge';
import { readSentences, type Sentence } from './readSentences';
import { bareSpan, spanOf } from './wordSpan';

/** Every word that stands for a person, in text order. Whose it is, `resolvePeople` tells. */
export function findMentions(story: Story, lexicon: Lexicon, knowledge: Knowledge = NOTHING_KNOWN): FoundMention[] {
  const { people } = indexKnowledge(knowledge);
  const isKnown = (name: string) => people.has(name);
  const sentences = readSentences(story, lexicon);
  const read = sentences.map((sentence) => {
    const offices = findOffices(story.text, sentence, lexicon);
    return { sentence, offices, names: findNames(story.text, sentence, offices, lexicon, isKnown) };
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
      ...findPronouns(sentence, names, lexicon),
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

function findPronouns({ words }: Sentence, names: readonly NameAt[], { people }: Lexicon): UnplacedMention[] {
  return words.flatMap((word, at) => {
    const gender = people.pronouns[word.key];
    if (gender === undefined || names.some((name) => name.start <= at && at < name.to)) return [];
    const span = { start: word.start, end: word.end };
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
      },
    ];
  });
}
