import type { Lexicon } from '../lexicon/lexicon';
import { matchPhrase, phraseTable } from '../people/matchPhrase';
import type { Word } from '../text/findWords';
import type { Span } from '../text/span';
import type { DateExpression } from './resolveDate';

/** A printed date: which words of the sentence it takes, and what it says. */
export type FoundDate = {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly expression: DateExpression;
};

/** Dates in the words of one sentence, in text order: "on Thursday", "next month", "4 March 2031", "March 4", "in May". */
export function findDates(text: string, words: readonly Word[], lexicon: Lexicon): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const date =
      calendarAt(words, at, lexicon) ?? relativeAt(text, words, at, lexicon) ?? weekdayAt(words, at, lexicon);
    const first = words[at];
    const last = date && words[at + date.length - 1];
    if (!date || !first || !last) continue;
    found.push({
      span: { start: first.start, end: last.end },
      from: at,
      to: at + date.length,
      expression: date.expression,
    });
    at += date.length - 1;
  }
  return found;
}

type DateAt = { readonly expression: DateExpression; readonly length: number };

const DAY_OF_MONTH = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/;
const YEAR = /^(?:19|20)\d{2}$/;

const dayIn = (word: Word | undefined): number | null => {
  const day = Number(DAY_OF_MONTH.exec(word?.key ?? '')?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};
const yearIn = (word: Word | undefined): number | null => (word && YEAR.test(word.key) ? Number(word.key) : null);

/** `4 March (2031)` · `March 4 (, 2031)` · `March 2031` · `in March`. */
function calendarAt(words: readonly Word[], at: number, { story, events }: Lexicon): DateAt | null {
  const monthIn = (word: Word | undefined): number | null =>
    word ? (Object.hasOwn(story.months, word.key) ? (story.months[word.key] ?? null) : null) : null;
  const day = dayIn(words[at]);
  const monthAfter = monthIn(words[at + 1]);
  if (day !== null && monthAfter !== null) {
    const year = yearIn(words[at + 2]);
    return { expression: { kind: 'calendar', year, month: monthAfter, day }, length: year === null ? 2 : 3 };
  }
  const month = monthIn(words[at]);
  if (month === null) return null;
  const dayAfter = dayIn(words[at + 1]);
  const year = yearIn(words[at + (dayAfter === null ? 1 : 2)]);
  if (dayAfter !== null || year !== null) {
    const length = 1 + Number(dayAfter !== null) + Number(year !== null);
    return { expression: { kind: 'calendar', year, month, day: dayAfter }, length };
  }
  // Alone it may be a verb or a name: "may", "April".
  const isAfterPreposition =
    (words[at]?.isCapital || story.monthsAreSmall) && events.placeWords.includes(words[at - 1]?.key ?? '');
  return isAfterPreposition ? { expression: { kind: 'calendar', year: null, month, day: null }, length: 1 } : null;
}

/** A week is no day, and EDTF has no name for one: "last week" gives no date. */
const WEEK = 7;

function relativeAt(text: string, words: readonly Word[], at: number, { story }: Lexicon): DateAt | null {
  const phrase = matchPhrase(text, words, at, phraseTable(story.relativeDates));
  if (!phrase) return null;
  const { days, months } = phrase.value;
  if (months !== undefined) return { expression: { kind: 'months', months }, length: phrase.length };
  if (days === undefined || Math.abs(days) === WEEK) return null;
  return { expression: { kind: 'days', days }, length: phrase.length };
}

/** Shortened weekdays of Latin script. */
const SHORT = 4;

function weekdayAt(words: readonly Word[], at: number, { story, events }: Lexicon): DateAt | null {
  const word = words[at];
  if (!word || !Object.hasOwn(story.weekdays, word.key)) return null;
  // "sat" is a verb, "Sat" a day.
  if (word.key.length <= SHORT && !word.isCapital) return null;
  const before = words[at - 1]?.key ?? '';
  const shift = Object.hasOwn(events.dateShifts, before) ? (events.dateShifts[before] ?? null) : null;
  return { expression: { kind: 'weekday', weekday: story.weekdays[word.key] ?? 0, shift }, length: 1 };
}
