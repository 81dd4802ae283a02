import { hasWord } from '../lexicon/hasWord';
import { matchPhrase, phraseList } from '../people/matchPhrase';
import { callStates } from './callStates';
import { DONE_TO_ENVOYS, namedByObject } from './envoys';
import type { Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { partiesAfter, partiesBefore } from './findParticipants';
import { findPlace, placeAt } from './findPlace';
import type { Trigger } from './findTriggers';

/** An object may stand far behind its verb: who acts, with title and day, comes between. */
const OBJECT_WITHIN = 14;
/** Between the verb and who acts. */
const SUBJECT_WITHIN = 1;

/**
 * Around a verb that comes first, as in Arabic: who acts stands right behind it, and then whom or what it concerns. In
 * headlines and behind "قد" who acts stands in front. null where the verb lacks what it must have.
 */
export function verbFirstSides(sentence: EventSentence, { from, to, how, kind }: Trigger, end: number): Sides | null {
  if (how.kind !== 'verb') return null;
  const { text, words, lexicon } = sentence;
  const subject = findSubject(sentence, from, to, end);
  if (subject.length === 0) return null;
  const last = subject.at(-1)?.span.end ?? 0;
  const after = Math.max(
    to,
    words.findIndex(({ start }) => start >= last),
  );
  const { takes, objects } = how.verb;
  if (takes === 'place') {
    const place = placeAt(sentence, after, end) ?? findPlace(sentence, after, end, lexicon.events.toWords);
    return place && { actors: subject, others: [], place };
  }
  if (takes === 'party') {
    const others = partiesAfter(sentence, after, end);
    const isMutual = subject.length > 1 || subject.some(({ isPlural }) => isPlural);
    return others.length > 0 || isMutual ? { actors: subject, others, place: null } : null;
  }
  const object = words.findIndex(
    (_, at) =>
      at >= to && at < Math.min(words.length, to + OBJECT_WITHIN) && matchPhrase(text, words, at, phraseList(objects)),
  );
  if (object === -1) return null;
  return { actors: subject, others: DONE_TO_ENVOYS.has(kind) ? namedByObject(sentence, object) : [], place: null };
}

function findSubject(sentence: EventSentence, from: number, to: number, end: number): readonly PartyAt[] {
  const { words, lexicon } = sentence;
  const inFront = subjectInFront(sentence, from);
  if (inFront.length > 0) return inFront;
  if (hasWord(lexicon.quotes.auxiliaries, words[from - 1]?.key ?? '')) return partiesBefore(sentence, from);
  const behind = partiesAfter(sentence, to, end, SUBJECT_WITHIN);
  const states = callStates(sentence, to, end);
  return states.length > behind.length ? states : behind;
}

/** "كورفيا تستدعي السفيرة": right in front of the verb, with nothing between. */
function subjectInFront(sentence: EventSentence, from: number): readonly PartyAt[] {
  const before = partiesBefore(sentence, from);
  const last = before.at(-1);
  const isBeside = last && !sentence.words.some(({ start }, at) => at < from && start >= last.span.end);
  if (isBeside) return before;
  const states = callStates(sentence, 0, from);
  return states.at(-1)?.span.end === sentence.words[from - 1]?.end ? states : [];
}
