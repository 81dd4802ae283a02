import { cueWords } from '../people/cueWords';
import type { EventSentence } from './eventSentence';
import type { FoundDate } from './findDates';

/** Words that tell of an event, counted in its sentence. `isMadeForWords`: a press conference or a briefing. */
type TellingWords = { readonly start: number; readonly to: number; readonly isMadeForWords: boolean };

/** After the event first; before it only where the day is not the day on which somebody spoke ("said on Monday"). */
export function dateOf(
  { words, dates, lexicon }: EventSentence,
  { start, to, isMadeForWords }: TellingWords,
  end: number,
): FoundDate | null {
  const after = dates.find((date) => date.from >= to && date.to <= end);
  if (after) return after;
  // "held ‹on Monday› a meeting with"
  const within = dates.find((date) => date.from >= start && date.to <= to);
  if (within) return within;
  const before = dates.filter((date) => date.to <= start).at(-1);
  if (!before) return null;
  // "said on Monday at a press conference": what one speaks at is on the day one speaks.
  if (isMadeForWords) return before;
  const cues = cueWords(lexicon);
  const isOfSpeech = words.slice(Math.max(0, before.from - 3), start).some(({ key }) => cues.has(key));
  return isOfSpeech ? null : before;
}
