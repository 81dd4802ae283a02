import type { Act } from '../acts/act';
import { findActs } from '../acts/findActs';
import { hasWord } from '../lexicon/hasWord';
import type { EventKind, OrganizationKind, Participant } from '../model';
import { cueWords } from '../people/cueWords';
import { overlaps } from '../text/span';
import { clauseEnd } from './clauseEnd';
import { codesOfKind } from './codesOfKind';
import { dateOf } from './dateOf';
import { distinct, type EventDraft } from './eventDraft';
import type { EventSentence, PartyAt } from './eventSentence';
import { factualityBefore } from './factuality';
import { partiesAfter, partiesBefore } from './findParticipants';
import { resolveDate } from './resolveDate';

/** Words between a verb and whom it is done to: "lifted its ban on poultry imports from". */
const RECIPIENT_WITHIN = 8;

/**
 * What one party does to another, beyond what is `told` already. Deeds, promises, refusals and threats; what somebody
 * only says of another (praise, blame, appeals) is a quote and recorded as one. Between states and
 * bodies of states only, both of them named.
 */
export function readActs(sentence: EventSentence, told: readonly EventDraft[], storyDate: string | null): EventDraft[] {
  // An act takes two; most sentences are told by that, before any verb is looked at.
  if (!sentence.lexicon.acts || sentence.parties.filter(isPower).length < 2) return [];
  return findActs(sentence.words, sentence.lexicon.acts).flatMap((act) => {
    const draft = isDeed(act, sentence) ? readAct(sentence, act, storyDate) : null;
    return draft && !told.some(({ span }) => overlaps(span, draft.span)) ? [draft] : [];
  });
}

/** CAMEO roots of what is said, consulted on, praised or asked for: quotes and the desk's kinds tell those. */
const WORDS_ONLY = /^(?:01|02|04|05[0-3]|09|10|11)/u;

function isDeed(act: Act, sentence: EventSentence): boolean {
  if (WORDS_ONLY.test(act.cameoCode) || act.from >= sentence.reportedFrom) return false;
  const isReporting = cueWords(sentence.lexicon).has(sentence.words[act.from]?.key ?? '');
  return !isReporting && factualityBefore(sentence, act.from) !== 'hypothetical';
}

function readAct(sentence: EventSentence, act: Act, storyDate: string | null): EventDraft | null {
  const end = clauseEnd(sentence, act.to);
  const [actors, recipients] = act.isPassive ? passive(sentence, act, end) : active(sentence, act, end);
  if (!isPublic(actors) || !isPublic(recipients) || isWithinOneState(actors, recipients)) return null;
  const kind = KINDS[act.cameoCode] ?? 'other';
  const { roles } = codesOfKind(kind);
  const date = dateOf(sentence, { start: act.from, to: act.to, isMadeForWords: false }, end);
  const words = sentence.words.slice(act.from, act.to);
  const last = Math.max(words.at(-1)?.end ?? 0, ...recipients.map(({ span }) => span.end));
  return {
    kind,
    actCode: kind === 'other' ? act.cameoCode : null,
    factuality: 'held',
    participants: distinct([...as(roles.actor, actors), ...as(roles.other, recipients)]),
    place: null,
    country: null,
    date: date && resolveDate(date.expression, storyDate, 'past'),
    agreements: sentence.agreements,
    span: { start: words[0]?.start ?? 0, end: act.isPassive ? (words.at(-1)?.end ?? 0) : last },
    rule: 'act',
    confidence: 0.6,
  };
}

/** States and what speaks for them or joins them: what a candidate does to a voter is nobody's diplomacy. */
const POWERS: ReadonlySet<OrganizationKind> = new Set([
  'state',
  'ministry',
  'parliament',
  'igo',
  'alliance',
  'armedGroup',
]);

const isPower = ({ party }: PartyAt): boolean => party.kind === 'organization' && POWERS.has(party.organizationKind);
const isPublic = (parties: readonly PartyAt[]): boolean => parties.length > 0 && parties.every(isPower);

/** "the army of Ardenia shelled Ardenian villages". */
function isWithinOneState(actors: readonly PartyAt[], recipients: readonly PartyAt[]): boolean {
  const keyOf = ({ party }: PartyAt) => (party.kind === 'organization' ? (party.country ?? party.name) : '');
  const keys = new Set(actors.map(keyOf));
  return recipients.every((party) => keys.has(keyOf(party)));
}

const as = (role: Participant['role'], parties: readonly PartyAt[]): Participant[] =>
  parties.map(({ party }) => ({ party, role }));

/** Acts that the desk has a word for. */
const KINDS: Readonly<Record<string, EventKind>> = {
  '054': 'recognition',
  '057': 'agreementSigned',
  '085': 'sanctionLifted',
  '163': 'sanctionImposed',
};

type Sides = readonly [actors: readonly PartyAt[], recipients: readonly PartyAt[]];

function active(sentence: EventSentence, { from }: Act, end: number): Sides {
  const actors = partiesBefore(sentence, from);
  const between = sentence.words.filter(({ start }, i) => i < from && start >= (actors.at(-1)?.span.end ?? 0));
  const opensClause = between.some(({ key }) => hasWord(sentence.lexicon.quotes.complementizers, key));
  return opensClause ? [[], []] : [actors, partiesAfter(sentence, from + 1, end, RECIPIENT_WITHIN)];
}

function passive(sentence: EventSentence, { from, to }: Act, end: number): Sides {
  const by = sentence.words.slice(to, to + 3).findIndex(({ key }) => hasWord(sentence.lexicon.events.byWords, key));
  return by === -1 ? [[], []] : [partiesAfter(sentence, to + by + 1, end), partiesBefore(sentence, from)];
}
