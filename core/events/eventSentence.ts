import { hasWord } from '../lexicon/hasWord';
import type { Lexicon } from '../lexicon/lexicon';
import type { Knowledge, NamedAgreement, Party, Story } from '../model';
import { cueWords } from '../people/cueWords';
import { findQuotedRegions } from '../people/findQuotedRegions';
import type { InstitutionMention, People } from '../people/people';
import { readSentences } from '../people/readSentences';
import type { Word } from '../text/findWords';
import { overlaps, type Span } from '../text/span';
import { findAgreements } from './findAgreements';
import { type FoundDate, findDates } from './findDates';

/** Somebody who can take part, where the sentence names them. `isPlural`: "the two ministers", whoever they are. */
export type PartyAt = { readonly span: Span; readonly party: Party; readonly isPlural: boolean };

/** One sentence without what stands between quotation marks: the story's own words, and who and when is in them. */
export type EventSentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly parties: readonly PartyAt[];
  readonly dates: readonly FoundDate[];
  readonly agreements: readonly NamedAgreement[];
  /** Word from which on somebody is reported ("said that …"); the number of words where nobody is. */
  readonly reportedFrom: number;
  readonly lexicon: Lexicon;
};

export function readEventSentences(
  story: Story,
  people: People,
  institutions: readonly InstitutionMention[],
  lexicon: Lexicon,
  knowledge: Knowledge,
): EventSentence[] {
  const quoted = findQuotedRegions(story, lexicon);
  const parties = findParties(story, people, institutions);
  const [nextQuoted, nextParties] = [walker(quoted), walker(parties.map(({ span }) => span))];
  return readSentences(story, lexicon).map((sentence) => {
    const marks = nextQuoted(sentence.span).map((index) => quoted[index] as Span);
    const isFree = (span: Span): boolean => !marks.some((mark) => overlaps(mark, span));
    const words = sentence.words.filter(isFree);
    return {
      text: story.text,
      words,
      parties: nextParties(sentence.span).flatMap((index) => {
        const party = parties[index];
        return party &&
          isFree(party.span) &&
          !isPossessive(party.span, words, lexicon) &&
          !isSource(party.span, words, lexicon)
          ? [party]
          : [];
      }),
      dates: findDates(story.text, words, lexicon),
      agreements: findAgreements(story.text, words, knowledge.agreements),
      reportedFrom: findReported(words, lexicon),
      lexicon,
    };
  });
}

/** "her" in "her Belmark counterpart" takes no part; in "met her in Velin" it does. */
function isPossessive(span: Span, words: readonly Word[], { quotes }: Lexicon): boolean {
  const at = words.findIndex(({ start }) => start === span.start);
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.end !== span.end || !quotes.possessives.includes(word.key)) return false;
  return next !== undefined && next.start - word.end === 1 && !quotes.prepositions.includes(next.key);
}

/** Words in the longest phrase that names a source: "in the words of". */
const LONGEST_SOURCE = 4;

/** "According to the ministry": whoever is only the source takes no part. */
function isSource(span: Span, words: readonly Word[], { quotes }: Lexicon): boolean {
  const at = words.findIndex(({ start }) => start === span.start);
  for (let from = Math.max(0, at - LONGEST_SOURCE); from < at; from++) {
    const phrase = words
      .slice(from, at)
      .map(({ key }) => key)
      .join(' ');
    if (hasWord(quotes.cuePrepositions, phrase)) return true;
  }
  return false;
}

/** Which of `spans` (in text order) overlap a window, for windows that come in text order too: each is looked at once. */
function walker(spans: readonly Span[]): (window: Span) => number[] {
  let next = 0;
  return (window) => {
    while (next < spans.length && (spans[next] as Span).end <= window.start) next++;
    const found: number[] = [];
    for (let i = next; i < spans.length && (spans[i] as Span).start < window.end; i++) found.push(i);
    return found;
  };
}

function findParties(story: Story, people: People, institutions: readonly InstitutionMention[]): PartyAt[] {
  const persons = people.mentions.flatMap(({ span, kind, entity, gender }): PartyAt[] => {
    const isPlural = gender === 'plural';
    if (entity !== null) return [{ span, party: { kind: 'person', id: entity }, isPlural }];
    if (kind === 'pronoun') return [];
    return [{ span, party: { kind: 'unnamed', label: story.text.slice(span.start, span.end) }, isPlural }];
  });
  const bodies = institutions.map(({ span, party }) => ({ span, party, isPlural: false }));
  return [...persons, ...bodies].sort((a, b) => a.span.start - b.span.start);
}

/** Words between a reporting verb and its "that": "told reporters that", "said on Monday that". */
const THAT_WITHIN = 6;

function findReported(words: readonly Word[], lexicon: Lexicon): number {
  const cues = cueWords(lexicon);
  const { complementizers } = lexicon.quotes;
  for (let at = 0; at < words.length; at++) {
    if (!cues.has(words[at]?.key ?? '')) continue;
    const that = words.slice(at + 1, at + 1 + THAT_WITHIN).findIndex(({ key }) => complementizers.includes(key));
    if (that !== -1) return at + 1 + that;
  }
  return words.length;
}
