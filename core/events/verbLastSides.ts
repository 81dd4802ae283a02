import { hasWord } from '../lexicon/hasWord';
import { cueWords } from '../people/cueWords';
import { matchPhrase, phraseList } from '../people/matchPhrase';
import { callStates } from './callStates';
import { DONE_TO_ENVOYS, namedByObject } from './envoys';
import type { Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { partiesAfter } from './findParticipants';
import { placeAt } from './findPlace';
import type { Trigger } from './findTriggers';

/**
 * Around a verb that ends its clause, as in Persian: whoever opens the clause acts, "with" brings the other, "to" the
 * place, and the object stands before the verb. null where the verb lacks what it must have.
 */
export function verbLastSides(
  sentence: EventSentence,
  { from, how, kind }: Trigger,
  previous: Trigger | null,
): Sides | null {
  if (how.kind !== 'verb') return null;
  const { text, words, lexicon } = sentence;
  const start = clauseStart(sentence, previous?.to ?? 0, from);
  const behind = (prepositions: readonly string[]): number =>
    words.findIndex(({ key }, at) => at >= start && at < from && hasWord(prepositions, key));
  const subject = subjectFrom(sentence, start, from);
  const { takes, objects } = how.verb;
  if (takes === 'words') {
    const object = words.findIndex(
      (_, at) => at >= start && at < from && matchPhrase(text, words, at, phraseList(objects)),
    );
    if (object === -1) return null;
    const done = how.isPassive ? { actors: [], others: subject } : { actors: subject, others: [] };
    const envoy = DONE_TO_ENVOYS.has(kind) && !how.isPassive ? namedByObject(sentence, object) : [];
    return subject.length > 0 ? { ...done, others: [...done.others, ...envoy], place: null } : null;
  }
  if (subject.length === 0) return null;
  if (takes === 'place') {
    const at = behind(lexicon.events.toWords);
    const place = at === -1 ? null : placeAt(sentence, at + 1, from);
    return place && { actors: subject, others: [], place };
  }
  const at = behind(lexicon.events.withWords);
  const others = at === -1 ? [] : partiesAfter(sentence, at + 1, from);
  const isMutual = subject.length > 1 || subject.some(({ isPlural }) => isPlural);
  return others.length > 0 || isMutual ? { actors: subject, others, place: null } : null;
}

/** Behind the last "that" or reporting verb. */
function clauseStart({ words, lexicon }: EventSentence, floor: number, verb: number): number {
  const cues = cueWords(lexicon);
  for (let at = verb - 1; at >= floor; at--) {
    const key = words[at]?.key ?? '';
    if (hasWord(lexicon.quotes.complementizers, key) || cues.has(key)) return at + 1;
  }
  return floor;
}

function subjectFrom(sentence: EventSentence, start: number, verb: number): readonly PartyAt[] {
  const named = partiesAfter(sentence, start, verb, SUBJECT_WITHIN);
  const states = callStates(sentence, start, verb);
  // One such word may be anything.
  return states.length > Math.max(1, named.length) ? states : named;
}

/** A subject may stand behind a day or a circumstance. */
const SUBJECT_WITHIN = 8;
