import { isCommonWord } from '../lexicon/commonWords';
import { hasWord } from '../lexicon/hasWord';
import { CASELESS } from '../people/findNameRun';
import type { Word } from '../text/findWords';
import { overlaps, type Span } from '../text/span';
import type { EventSentence } from './eventSentence';

/** `country`: ISO 3166-1 alpha-2 where the tables know the place or the country named after it. */
export type FoundPlace = { readonly name: string; readonly country: string | null; readonly span: Span };

/** The first place named in words `[from, to)`: "in Velin", "in Velin, Ardenia", "in the Ardenian capital Velin". */
export function findPlace(
  sentence: EventSentence,
  from: number,
  to: number,
  prepositions: readonly string[] = sentence.lexicon.events.placeWords,
): FoundPlace | null {
  const { words } = sentence;
  for (let at = from; at < to - 1; at++) {
    if (!hasWord(prepositions, words[at]?.key ?? '')) continue;
    const place = placeAt(sentence, at + 1, to);
    if (place) return place;
  }
  return null;
}

const LONGEST_NAME = 3;
/** Words that may stand before the name: "the Ardenian province of". */
const BEFORE_NAME = 4;

/** A place that begins at word `at`, or a few words later behind an article and a description. */
export function placeAt(sentence: EventSentence, at: number, to: number): FoundPlace | null {
  const { text, words, lexicon } = sentence;
  let start = at;
  while (start < Math.min(to, at + BEFORE_NAME) && isDescription(sentence, start)) start++;
  if (/[^\s]/u.test(between(sentence, at, start + 1))) return null;
  let end = start;
  while (end < Math.min(to, start + LONGEST_NAME) && isNamePart(sentence, end)) {
    if (end > start && /[^\s]/u.test(between(sentence, end - 1, end + 1))) break;
    end++;
  }
  // "the Orrin bridge": the noun belongs to the name.
  if (
    end > start &&
    end < to &&
    hasWord(lexicon.events.placeNouns, words[end]?.key ?? '') &&
    !words[end + 1]?.isCapital
  )
    end++;
  const [first, last] = [words[start], words[end - 1]];
  const isBody = [words[end - 1], words[end]].some(
    (word) => word && hasWord(lexicon.people.bodyWords, word.key) && !hasWord(lexicon.events.placeNouns, word.key),
  );
  if (end === start || !first || !last || isBody) return null;
  const after = words[end];
  const isBesideCountry = after !== undefined && end < to && /^\s?,\s$/u.test(text.slice(last.end, after.start));
  const outer = isBesideCountry ? lexicon.people.countries[after.key] : undefined;
  return {
    name: text.slice(first.start, last.end),
    country: outer ?? lexicon.people.countries[keyOf(words.slice(start, end))] ?? null,
    span: { start: first.start, end: outer !== undefined && after ? after.end : last.end },
  };
}

/** An article, "province of", or "Ardenian" in "the Ardenian capital Velin"; but not "Orrin" in "the Orrin bridge". */
function isDescription({ words, lexicon }: EventSentence, at: number): boolean {
  const [word, noun, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !noun) return false;
  const { placeNouns } = lexicon.events;
  if (!word.isCapital) return hasWord(lexicon.quotes.articles, word.key) || hasWord(placeNouns, word.key);
  const isNamed = after !== undefined && (after.isCapital || hasWord(placeNouns, after.key));
  return !noun.isCapital && hasWord(placeNouns, noun.key) && isNamed;
}

/** What stands between the words `[from, to)`, without them. */
const between = ({ text, words }: EventSentence, from: number, to: number): string =>
  words
    .slice(from + 1, to)
    .map((word, i) => text.slice(words[from + i]?.end ?? 0, word.start))
    .join('');

const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** A capitalized word that is no date, no person and no body; states are places too. */
function isNamePart({ words, parties, dates, lexicon }: EventSentence, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const isProper = word.isCapital || (CASELESS.test(word.text) && !isCommonWord(lexicon, word.key));
  if (!isProper || word.isPossessive) return false;
  if (Object.hasOwn(lexicon.story.weekdays, word.key) || dates.some(({ from, to }) => from <= at && at < to))
    return false;
  return !parties.some(
    ({ span, party }) => overlaps(span, word) && !(party.kind === 'organization' && party.organizationKind === 'state'),
  );
}
