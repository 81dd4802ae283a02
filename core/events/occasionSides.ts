import { hasWord } from '../lexicon/hasWord';
import type { EventKind } from '../model';
import { CLAUSE } from './clauseEnd';
import { OBJECT_WITHIN, type Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { partiesAfter, partiesBefore } from './findParticipants';
import { placeAt } from './findPlace';
import type { Trigger } from './findTriggers';

/** Known by their place or day alone: a summit has more parties than a story names. */
export const GATHERINGS: ReadonlySet<EventKind> = new Set(['summit', 'negotiationRound']);

/** "the secret meeting of": adjectives between an occasion and whose it is. */
const OWNER_WITHIN = 2;

/** Who gives or holds an occasion, and with whom. */
export function occasionSides(sentence: EventSentence, trigger: Trigger, end: number): Sides | null {
  if (trigger.how.kind !== 'occasion') return null;
  const { words, lexicon } = sentence;
  const { opener, isActive } = trigger.how;
  const next = words[trigger.to]?.key ?? '';
  const host = trigger.kind === 'visit' ? placeAfterTo(sentence, trigger.to, end) : null;
  if (hasWord(lexicon.events.betweenWords, next)) {
    return { actors: partiesAfter(sentence, trigger.to + 1, end), others: [], place: null };
  }
  const withAt = words.slice(trigger.to, end).findIndex(({ key }) => hasWord(lexicon.events.withWords, key));
  const isNear = withAt !== -1 && withAt <= OBJECT_WITHIN;
  // "after meeting Rell": the noun may take somebody at once.
  const others = isNear
    ? partiesAfter(sentence, trigger.to + withAt + 1, end)
    : trigger.kind === 'meeting' && isDirectlyBefore(sentence, trigger.to)
      ? partiesAfter(sentence, trigger.to, end, 0)
      : [];
  // "said that a second round would be held": who says so need not be there.
  const isSaidOnly = opener === trigger.from || (GATHERINGS.has(trigger.kind) && !isActive);
  // "the minister's meeting with", in Persian and Arabic "the meeting (of) the minister with".
  const own = isNear && withAt > 0 ? partiesAfter(sentence, trigger.to, trigger.to + withAt, OWNER_WITHIN) : [];
  if (isSaidOnly) return { actors: own, others, place: null };
  const before = partiesBefore(sentence, opener);
  const isAtFront = !isActive && (before.length === 0 || opensClause(sentence, opener));
  const isVerbFirst = isActive && before.length === 0 && sentence.lexicon.quotes.verbStands === 'before';
  const actors = isVerbFirst
    ? partiesAfter(sentence, opener + 1, trigger.from, OWNER_WITHIN)
    : isAtFront
      ? subjectAfter(sentence, others.at(-1)?.span.end ?? 0, trigger.to)
      : before;
  return { actors, others: host ? [...others, ...host.parties] : others, place: host?.place ?? null };
}

/** "…, though in a news conference he said": what stands before the comma belongs to another clause. */
function opensClause({ text, words, lexicon }: EventSentence, opener: number): boolean {
  const [before, here] = [words[opener - 1], words[opener]];
  return (
    before !== undefined &&
    here !== undefined &&
    hasWord(lexicon.quotes.clauseOpeners, before.key) &&
    !/[,;]/u.test(text.slice(before.end, here.start))
  );
}

/** Nothing but a space stands between word `at` and the one before it. */
function isDirectlyBefore({ text, words }: EventSentence, at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return before !== undefined && here !== undefined && /^\s{1,3}$/u.test(text.slice(before.end, here.start));
}

function placeAfterTo(sentence: EventSentence, at: number, end: number) {
  if (!hasWord(sentence.lexicon.events.toWords, sentence.words[at]?.key ?? '')) return null;
  const place = placeAt(sentence, at + 1, end);
  const parties = partiesAfter(sentence, at + 1, end, 1).filter(({ party }) => party.kind === 'organization');
  return { place, parties };
}

/** "After talks with Rell, Belk said …": whoever comes first behind the phrase is the subject of the sentence. */
function subjectAfter(sentence: EventSentence, floor: number, to: number): readonly PartyAt[] {
  const at = sentence.words.findIndex(({ start }, index) => index >= to && start >= floor);
  return at === -1 ? [] : partiesAfter(sentence, at, sentence.words.length, CLAUSE);
}
