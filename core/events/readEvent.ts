import type { EventKind, Participant, ParticipationRole } from '../model';
import { matchPhrase, phraseList } from '../people/matchPhrase';
import type { Span } from '../text/span';
import { clauseEnd } from './clauseEnd';
import { codesOfKind } from './codesOfKind';
import { dateOf } from './dateOf';
import { distinct, type EventDraft, type Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { findPlace } from './findPlace';
import type { Trigger } from './findTriggers';
import { GATHERINGS, occasionSides } from './occasionSides';
import { resolveDate } from './resolveDate';
import { verbFirstSides } from './verbFirstSides';
import { verbLastSides } from './verbLastSides';
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
  const sides = sidesOf(sentence, trigger, end, previous);
  if (!sides) return null;
  const place = sides.place ?? findPlace(sentence, trigger.to, end) ?? findPlace(sentence, 0, startOf(trigger));
  const isMadeForWords = MADE_FOR_WORDS.has(trigger.kind);
  const date = dateOf(sentence, { start: startOf(trigger), to: trigger.to, isMadeForWords }, end);
  const isReported = trigger.from >= sentence.reportedFrom;
  const kind = isByPhone(sentence, trigger, end) ? 'phoneCall' : kindWith(trigger.kind, sides.others.length);
  if (!isEnough(trigger, sides, place, date)) return null;
  const isComing = trigger.factuality === 'planned' || trigger.factuality === 'hypothetical';
  return {
    kind,
    actCode: null,
    factuality: trigger.factuality,
    participants: participantsOf(kind, sides),
    place: place?.name ?? null,
    country: place?.country ?? null,
    date: date && resolveDate(date.expression, storyDate, isComing ? 'future' : 'past'),
    agreements: sentence.agreements,
    span: spanOf(sentence, trigger, [...sides.others.map(({ span }) => span), place?.span, date?.span], end),
    rule: trigger.how.kind === 'verb' ? 'event-verb' : 'occasion',
    confidence: confidenceOf(trigger, sides, isReported),
  };
}

/** By where the language has its verb. */
function sidesOf(sentence: EventSentence, trigger: Trigger, end: number, previous: Trigger | null): Sides | null {
  if (trigger.how.kind === 'occasion') return occasionSides(sentence, trigger, end);
  switch (sentence.lexicon.quotes.verbStands) {
    case 'before':
      return verbFirstSides(sentence, trigger, end);
    case 'last':
      return verbLastSides(sentence, trigger, previous);
    case 'behind':
    case 'second':
      return verbSides(sentence, trigger, end, previous);
  }
}

const startOf = ({ how, from }: Trigger): number => (how.kind === 'occasion' ? how.opener : from);

/** What is said on such an occasion is said at it. */
const MADE_FOR_WORDS: ReadonlySet<EventKind> = new Set(['jointPressConference', 'pressBriefing']);

/** A press conference that somebody gives with somebody is a joint one. */
const kindWith = (kind: EventKind, others: number): EventKind =>
  kind === 'pressBriefing' && others > 0 ? 'jointPressConference' : kind;

/** "spoke on Tuesday by telephone", "تلفنی گفت‌وگو کردند": words on either side that make a meeting a call. */
function isByPhone({ text, words, lexicon }: EventSentence, { kind, from, to }: Trigger, end: number): boolean {
  if (kind !== 'meeting') return false;
  const table = phraseList(lexicon.events.byPhone);
  for (let at = Math.max(0, from - PHONE_WITHIN); at < Math.min(end, to + PHONE_WITHIN); at++)
    if (matchPhrase(text, words, at, table)) return true;
  return false;
}

const PHONE_WITHIN = 5;

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
