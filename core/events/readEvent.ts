import type { EventKind, Participant, ParticipationRole } from '../model';
import { cueWords } from '../people/cueWords';
import type { Span } from '../text/span';
import { codesOfKind } from './codesOfKind';
import { CLAUSE, distinct, type EventDraft, type Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import type { FoundDate } from './findDates';
import { findPlace } from './findPlace';
import type { Trigger } from './findTriggers';
import { GATHERINGS, occasionSides } from './occasionSides';
import { resolveDate } from './resolveDate';
import { verbSides } from './verbSides';

/**
 * What the words around a trigger say of the event; null when too little stands there to call it one.
 * `previous`: the trigger before it in the same sentence.
 */
export function readEvent(
  sentence: EventSentence,
  trigger: Trigger,
  storyDate: string | null,
  previous: Trigger | null,
): EventDraft | null {
  const end = clauseEnd(sentence, trigger.to);
  const sides =
    trigger.how.kind === 'verb' ? verbSides(sentence, trigger, end, previous) : occasionSides(sentence, trigger, end);
  if (!sides) return null;
  const place = sides.place ?? findPlace(sentence, trigger.to, end) ?? findPlace(sentence, 0, startOf(trigger));
  const date = dateOf(sentence, trigger, end);
  const isReported = trigger.from >= sentence.reportedFrom;
  const kind = kindWith(trigger.kind, sides.others.length);
  if (!isEnough(trigger, sides, place, date)) return null;
  const isComing = trigger.factuality === 'planned' || trigger.factuality === 'hypothetical';
  return {
    kind,
    factuality: trigger.factuality,
    participants: participantsOf(kind, sides),
    place: place?.name ?? null,
    country: place?.country ?? null,
    date: date && resolveDate(date.expression, storyDate, isComing ? 'future' : 'past'),
    span: spanOf(sentence, trigger, [...sides.others.map(({ span }) => span), place?.span, date?.span], end),
    rule: trigger.how.kind === 'verb' ? 'event-verb' : 'occasion',
    confidence: confidenceOf(trigger, sides, isReported),
  };
}

const startOf = ({ how, from }: Trigger): number => (how.kind === 'occasion' ? how.opener : from);

/** A reporting verb, a semicolon or the length ends what is said about the event. */
function clauseEnd({ text, words, lexicon }: EventSentence, from: number): number {
  const cues = cueWords(lexicon);
  for (let at = from; at < Math.min(words.length, from + CLAUSE); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word || cues.has(word.key)) return at;
    if (before && at > from && /[;"“”«»]/u.test(text.slice(before.end, word.start))) return at;
  }
  return Math.min(words.length, from + CLAUSE);
}

/** What is said on such an occasion is said at it. */
const MADE_FOR_WORDS: ReadonlySet<EventKind> = new Set(['jointPressConference', 'pressBriefing']);

/** After the event first; before it only where the day is not the day on which somebody spoke ("said on Monday"). */
function dateOf({ words, dates, lexicon }: EventSentence, trigger: Trigger, end: number): FoundDate | null {
  const after = dates.find(({ from, to }) => from >= trigger.to && to <= end);
  if (after) return after;
  const cues = cueWords(lexicon);
  const before = dates.filter(({ to }) => to <= startOf(trigger)).at(-1);
  if (!before) return null;
  // The day on which words were said is the day of the occasion made for them.
  if (MADE_FOR_WORDS.has(trigger.kind)) return before;
  const isOfSpeech = words.slice(Math.max(0, before.from - 3), startOf(trigger)).some(({ key }) => cues.has(key));
  // "said on Monday at a press conference": what one speaks at is on the day one speaks.
  return isOfSpeech && !BRIEFINGS.has(trigger.kind) ? null : before;
}

const BRIEFINGS: ReadonlySet<EventKind> = new Set(['pressBriefing', 'jointPressConference']);

/** A press conference that somebody gives with somebody is a joint one. */
const kindWith = (kind: EventKind, others: number): EventKind =>
  kind === 'pressBriefing' && others > 0 ? 'jointPressConference' : kind;

/** Nobody meets alone. */
const FOR_TWO: ReadonlySet<EventKind> = new Set(['meeting', 'phoneCall', 'videoCall']);

/**
 * A verb with all it takes is enough. An occasion needs somebody it was with, or a subject and one thing more: "after
 * the meeting, she said" only points back; "told a news conference" tells of one.
 */
function isEnough({ how, kind }: Trigger, { actors, others }: Sides, place: unknown, date: unknown): boolean {
  if (how.kind === 'verb') return true;
  const isPlaced = place !== null || date !== null;
  if (GATHERINGS.has(kind) && isPlaced) return true;
  const parties = actors.length + others.length;
  if (parties > 1) return true;
  if (parties === 0 || FOR_TWO.has(kind)) return false;
  return isPlaced || others.length > 0 || (MADE_FOR_WORDS.has(kind) && how.isIndefinite);
}

function participantsOf(kind: EventKind, { actors, others }: Sides): Participant[] {
  const { roles } = codesOfKind(kind);
  const as =
    (role: ParticipationRole) =>
    ({ party }: PartyAt): Participant => ({ party, role });
  return distinct([...actors.map(as(roles.actor)), ...others.map(as(roles.other))]);
}

/** From the trigger to the last word that was used, so that an editor sees what the proposal rests on. */
function spanOf({ words }: EventSentence, trigger: Trigger, used: readonly (Span | undefined)[], end: number): Span {
  const start = words[trigger.from]?.start ?? 0;
  const limit = words[end - 1]?.end ?? start;
  const ends = used.flatMap((span) => (span && span.start >= start && span.end <= limit ? [span.end] : []));
  return { start, end: Math.max(words[trigger.to - 1]?.end ?? start, ...ends) };
}

/** How sure, by what was found: a verb or an occasion with both sides is seldom wrong. */
function confidenceOf({ how, factuality }: Trigger, { actors, others }: Sides, isReported: boolean): number {
  const isWhole = actors.length > 0 && actors.length + others.length > 1;
  const base = how.kind === 'verb' ? 0.85 : 0.9;
  const doubts = (isWhole ? 0 : 0.15) + (isReported ? 0.15 : 0) + (factuality === 'hypothetical' ? 0.2 : 0);
  return Math.round((base - doubts) * 100) / 100;
}
