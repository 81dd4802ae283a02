import { hasWord } from '../lexicon/hasWord';
import type { Lexicon } from '../lexicon/lexicon';
import type { EventKind } from '../model';
import { cueWords } from '../people/cueWords';
import { matchPhrase, phraseList } from '../people/matchPhrase';
import type { Word } from '../text/findWords';
import { DONE_TO_ENVOYS, namedByObject } from './envoys';
import { OBJECT_WITHIN, type Sides } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { partiesAfter, partiesBefore } from './findParticipants';
import { type FoundPlace, findPlace, placeAt } from './findPlace';
import type { Trigger } from './findTriggers';

/** "will travel ‹next month› to": words between a verb of going and its preposition. */
const PLACE_WITHIN = 6;

/** Who does what to whom around a verb; null where the verb lacks what it must have ("met the deadline"). */
export function verbSides(
  sentence: EventSentence,
  trigger: Trigger,
  end: number,
  previous: Trigger | null,
): Sides | null {
  const { from, to, kind, how } = trigger;
  if (how.kind !== 'verb') return null;
  if (how.verb.takes === 'words' && how.isPassive) return passiveSides(sentence, from, to, how.verb.objects, end);
  const subject = findSubject(sentence, trigger, previous);
  if (subject.length === 0) return null;
  switch (how.verb.takes) {
    case 'party': {
      const object = partiesAfter(sentence, to, end);
      const isMutual = subject.length > 1 || subject.some(({ isPlural }) => isPlural);
      return object.length > 0 || isMutual ? { actors: subject, others: object, place: null } : null;
    }
    case 'place': {
      const place =
        placeAt(sentence, to, end) ??
        findPlace(sentence, to, Math.min(end, to + PLACE_WITHIN), sentence.lexicon.events.toWords);
      const host = partiesAfter(sentence, to, end, 1).filter(
        ({ party }) => party.kind === 'organization' && party.name === place?.name,
      );
      return place && { actors: subject, others: host, place };
    }
    case 'words':
      return activeSides(sentence, { to, end, objects: how.verb.objects, kind }, subject);
  }
}

/**
 * Who stands before the verb; before the one verb that it is joined to by "and" ("summoned the ambassador and expelled
 * …"). What stands before a "that" or a reporting verb is somebody else's subject.
 */
function findSubject(sentence: EventSentence, { from }: Trigger, previous: Trigger | null): readonly PartyAt[] {
  const { words, lexicon } = sentence;
  const isJoined = previous?.how.kind === 'verb' && hasWord(lexicon.events.andWords, words[from - 1]?.key ?? '');
  const at = isJoined ? previous.from : from;
  const parties = partiesBefore(sentence, at);
  const last = parties.at(-1);
  const between = words.filter(({ start }, i) => i < at && start >= (last?.span.end ?? 0));
  if (last && isSubjectThrough(between, lexicon)) return parties.filter((party) => !isComplement(sentence, party));
  return between.length === 0 || !last ? statesBefore(sentence, at) : [];
}

/** Nothing between subject and verb begins another clause, unless that one says "it": "denied that it had recalled". */
function isSubjectThrough(between: readonly Word[], lexicon: Lexicon): boolean {
  const { complementizers, subjects, auxiliaries } = lexicon.quotes;
  const cues = cueWords(lexicon);
  const opens = between.map(({ key }) => hasWord(complementizers, key) || cues.has(key)).lastIndexOf(true);
  if (opens === -1) return true;
  const rest = between.slice(opens + 1);
  const isSmall = ({ key }: Word): boolean =>
    hasWord(subjects, key) || hasWord(auxiliaries, key) || hasWord(lexicon.events.neuters, key);
  return rest.some(({ key }) => hasWord(lexicon.events.neuters, key)) && rest.every(isSmall);
}

/** "Leaders of the Inner Sea League": the league is not the one who acts. */
function isComplement({ words, lexicon }: EventSentence, { span, party }: PartyAt): boolean {
  if (party.kind !== 'organization') return false;
  const before = words.filter(({ end }) => end <= span.start).at(-1);
  const key = before?.key ?? '';
  return hasWord(lexicon.people.ofWords, key) && !hasWord(lexicon.events.toWords, key);
}

/** A state that nothing else in the story tells: one capitalized word right before the verb, or two with "and". */
function statesBefore({ text, words, lexicon }: EventSentence, at: number): readonly PartyAt[] {
  const states: PartyAt[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word?.isCapital || word.key.endsWith('s') || hasWord(lexicon.people.notNames, word.key)) break;
    const name = text.slice(word.start, word.end);
    const party = { kind: 'organization', name, organizationKind: 'state', country: null, knownId: null } as const;
    states.unshift({ span: { start: word.start, end: word.end }, party, isPlural: false });
    // "L'Ardénie et la Korvie".
    if (hasWord(lexicon.quotes.articles, words[i - 1]?.key ?? '')) i--;
    if (!hasWord(lexicon.events.andWords, words[i - 1]?.key ?? '')) break;
    i--;
  }
  return states;
}

type ObjectSearch = {
  readonly to: number;
  readonly end: number;
  readonly objects: readonly string[];
  readonly kind: EventKind;
};

function activeSides(sentence: EventSentence, search: ObjectSearch, actors: readonly PartyAt[]): Sides | null {
  const { to, end, objects, kind } = search;
  const object = findObject(sentence, to, Math.min(end, to + OBJECT_WITHIN), objects);
  if (object === null) return null;
  // Voters and senators vote every day; of interest is how a state or a body votes.
  if (kind === 'vote')
    return actors.every(({ party }) => party.kind === 'organization') ? { actors, others: [], place: null } : null;
  if (DONE_TO_ENVOYS.has(kind)) {
    const place = findPlace(sentence, to, end, sentence.lexicon.events.fromWords);
    return { actors, others: kind === 'recall' ? [] : envoysAt(sentence, to, object), place };
  }
  const named = kind === 'recognition' ? properName(sentence, object) : null;
  const others = named ? [named] : findOthers(sentence, object, end);
  return { actors, others, place: kind === 'aid' ? destination(sentence, object, end) : null };
}

/** The person that the object names, or the words for somebody without a name: "the embassy's military attaché". */
function envoysAt(sentence: EventSentence, from: number, object: number): readonly PartyAt[] {
  const { text, words } = sentence;
  const [first, word] = [words[from], words[object]];
  if (!first || !word) return [];
  const named = namedByObject(sentence, object);
  if (named.length > 0) return named;
  const last = words[adjectivesAfter(sentence, object) - 1] ?? word;
  const span = { start: first.start, end: last.end };
  return [{ span, party: { kind: 'unnamed', label: text.slice(span.start, span.end) }, isPlural: false }];
}

/** "l'attaché ‹militaire›": where adjectives follow, those right behind the noun belong to it. Gives the word after them. */
function adjectivesAfter({ text, words, lexicon }: EventSentence, noun: number): number {
  let end = noun + 1;
  if (lexicon.people.demonymStands !== 'behind-small') return end;
  const { prepositions, conjunctions, articles, auxiliaries } = lexicon.quotes;
  const isSmall = ({ key }: Word): boolean =>
    [prepositions, conjunctions, articles, auxiliaries, lexicon.people.ofWords].some((list) => hasWord(list, key)) ||
    Object.hasOwn(lexicon.story.weekdays, key);
  for (let word = words[end]; word && end - noun <= 2; word = words[end]) {
    const before = words[end - 1] as Word;
    if (word.isCapital || isSmall(word) || text.slice(before.end, word.start) !== ' ') break;
    end++;
  }
  return end;
}

/** Words between an object and who it is for: "sanctions on", "an agreement on fish with". */
const OTHERS_WITHIN = 6;

/** Whom the object goes to, in the same breath; "three companies of Korvia" are not Korvia. */
function findOthers(sentence: EventSentence, object: number, end: number): readonly PartyAt[] {
  const { text, words, lexicon } = sentence;
  const others = partiesAfter(sentence, object + 1, end, OTHERS_WITHIN);
  const from = words[object]?.end ?? 0;
  if (/[,;]/u.test(text.slice(from, others[0]?.span.start ?? from))) return [];
  const isOfObject = hasWord(lexicon.people.ofWords, words[object + 1]?.key ?? '');
  return others.filter((party) => isOfObject || !isComplement(sentence, party));
}

/** "the Republic of Sund": a state that is named by what it is. */
function properName({ text, words, lexicon }: EventSentence, at: number): PartyAt | null {
  const first = words[at];
  if (!first?.isCapital) return null;
  let end = at + 1;
  while (words[end]?.isCapital || (hasWord(lexicon.people.ofWords, words[end]?.key ?? '') && words[end + 1]?.isCapital))
    end++;
  const last = words[end - 1] ?? first;
  const span = { start: first.start, end: last.end };
  const name = text.slice(span.start, span.end);
  const party = { kind: 'organization', name, organizationKind: 'state', country: null, knownId: null } as const;
  return end - at > 1 ? { span, party, isPlural: false } : null;
}

const destination = (sentence: EventSentence, from: number, end: number): FoundPlace | null =>
  findPlace(sentence, from, end, sentence.lexicon.events.toWords);

/** "Two Belmark diplomats were expelled by Ardenia": who did it stands behind "by", if anywhere. */
function passiveSides(
  sentence: EventSentence,
  from: number,
  to: number,
  objects: readonly string[],
  end: number,
): Sides | null {
  const { words, lexicon } = sentence;
  if (findObject(sentence, Math.max(0, from - OBJECT_WITHIN), from, objects) === null) return null;
  const by = words.slice(to, Math.min(end, to + 3)).findIndex(({ key }) => hasWord(lexicon.events.byWords, key));
  const actors = by === -1 ? [] : partiesAfter(sentence, to + by + 1, end);
  const others = partiesBefore(sentence, from);
  return actors.length + others.length > 0 ? { actors, others, place: null } : null;
}

function findObject(
  { text, words }: EventSentence,
  from: number,
  to: number,
  objects: readonly string[],
): number | null {
  const table = phraseList(objects);
  for (let at = from; at < to; at++) if (matchPhrase(text, words, at, table)) return at;
  return null;
}
