import { ploverOfCameo } from '../acts/ploverOfCameo';
import type { Lexicon } from '../lexicon/lexicon';
import {
  type EventProposal,
  type Knowledge,
  type KnownEvent,
  NOTHING_KNOWN,
  type Story,
  type Suggestion,
} from '../model';
import type { InstitutionMention, People } from '../people/people';
import { contentHash } from '../text/contentHash';
import { fold } from '../text/fold';
import { codesOfKind, type EventCodes } from './codesOfKind';
import { readEventSentences } from './eventSentence';
import { findTriggers } from './findTriggers';
import { type MergedEvent, mergeEvents } from './mergeEvents';
import { nameOfEvent } from './nameOfEvent';
import { placeByDateline } from './placeByDateline';
import { readActs } from './readActs';
import { readEvent } from './readEvent';

type Codes = Omit<EventCodes, 'label' | 'roles'>;

/**
 * What the story itself tells as having happened, as coming or as denied: meetings, calls, visits, signings, and the
 * occasions on which words were said. Never what somebody mentions between quotation marks.
 */
export function codeEvents(
  story: Story,
  people: People,
  institutions: readonly InstitutionMention[],
  lexicon: Lexicon,
  knowledge: Knowledge = NOTHING_KNOWN,
): Suggestion<EventProposal>[] {
  const drafts = readEventSentences(story, people, institutions, lexicon, knowledge).flatMap((sentence) => {
    const triggers = findTriggers(sentence);
    const told = triggers.flatMap(
      (trigger, i) => readEvent(sentence, trigger, story.date, triggers[i - 1] ?? null) ?? [],
    );
    return [...told, ...readActs(sentence, told, story.date)];
  });
  const suggestions = mergeEvents(drafts.map((draft) => placeByDateline(draft, story))).map((event) =>
    toSuggestion(story, event, people, knowledge),
  );
  return distinctById(suggestions);
}

function toSuggestion(
  story: Story,
  event: MergedEvent,
  people: People,
  knowledge: Knowledge,
): Suggestion<EventProposal> {
  const proposed: EventProposal = {
    kind: 'event',
    name: nameOfEvent(event, people),
    eventKind: event.kind,
    ...codesOf(event),
    factuality: event.factuality,
    participants: event.participants,
    place: event.place,
    country: event.country,
    startDate: event.date,
    endDate: null,
    ...(event.agreements.length > 0 ? { agreements: event.agreements } : {}),
    knownId: knownEvent(event, people, knowledge)?.id ?? null,
  };
  return {
    id: `event:${contentHash(fold(`${proposed.name} ${event.factuality}`))}`,
    proposed,
    spans: event.spans,
    reason: { rule: event.rule, evidence: event.spans.map(({ start, end }) => story.text.slice(start, end)) },
    confidence: event.confidence,
  };
}

/** Those of the act where the desk has no kind for it. */
function codesOf({ kind, actCode }: MergedEvent): Codes {
  if (actCode !== null) return { ...ploverOfCameo(actCode), cameoCode: actCode };
  const { label: _label, roles: _roles, ...codes } = codesOfKind(kind);
  return codes;
}

/** A known event of this kind on this day, at this place or with one of these people; with neither given, nothing is. */
function knownEvent(event: MergedEvent, people: People, { events }: Knowledge): KnownEvent | undefined {
  const knownIds = new Set(
    event.participants.flatMap(({ party }) => {
      if (party.kind === 'organization') return party.knownId ?? [];
      if (party.kind === 'unnamed') return [];
      return people.suggestions.find(({ id }) => id === party.id)?.proposed.knownId ?? [];
    }),
  );
  return events.find((known) => {
    if (known.eventKind !== event.kind || known.startDate !== event.date) return false;
    const isSamePlace = known.place !== null && event.place !== null && fold(known.place) === fold(event.place);
    const isElsewhere = known.place !== null && event.place !== null && !isSamePlace;
    return !isElsewhere && (isSamePlace || known.participants.some((id) => knownIds.has(id)));
  });
}

function distinctById(suggestions: readonly Suggestion<EventProposal>[]): Suggestion<EventProposal>[] {
  return [...new Map(suggestions.map((suggestion) => [suggestion.id, suggestion])).values()];
}
