import type { EventKind, ParticipationRole, PloverType } from '../model';

/** What goes without saying once the kind of an event is known; an editor may overrule each of it. */
export type EventCodes = {
  /** The desk's words for it, as they begin an event's name. */
  readonly label: string;
  readonly ploverType: PloverType;
  /** PLOVER's "how", where its table for the type has a word that fits. */
  readonly ploverMode: string | null;
  /** PLOVER's "why". */
  readonly ploverContexts: readonly string[];
  readonly cameoCode: string;
  /** Role of who acts (the subject), and of who it is done with or to. */
  readonly roles: { readonly actor: ParticipationRole; readonly other: ParticipationRole };
};

const BOTH_ACT = { actor: 'actor', other: 'actor' } as const;
const ONE_ACTS = { actor: 'actor', other: 'recipient' } as const;
const BOTH_SIGN = { actor: 'signatory', other: 'signatory' } as const;

/**
 * The desk's kinds and their codes: PLOVER manual draft 0.8 (2021), with its conversion table from CAMEO, and the CAMEO
 * code list 0.7b5. Codes are facts; the reading is ours where the two leave a choice:
 * - press conferences, statements and notes are CAMEO 010, for which PLOVER has no type left: `STATEMENT`;
 * - a summons is a complaint (PLOVER: consultations with an ambassador are coded for what they are about): 114;
 * - expelling or recalling diplomats reduces relations: 161, as PLOVER modes `expel` and `withdraw`;
 * - sanctions are `SANCTION discontinue`, as the manual's text says (its conversion table still has COERCE for 163);
 * - votes have no code in either; they are consultations in a multilateral setting.
 */
export const CODES_OF_KIND: Readonly<Record<EventKind, EventCodes>> = {
  meeting: codes('Meeting', 'CONSULT', null, [], '040', BOTH_ACT),
  jointPressConference: codes('Joint press conference', 'STATEMENT', null, [], '010', BOTH_ACT),
  pressBriefing: codes('Press briefing', 'STATEMENT', null, [], '010', ONE_ACTS),
  phoneCall: codes('Phone call', 'CONSULT', 'phone', [], '041', BOTH_ACT),
  videoCall: codes('Video call', 'CONSULT', 'phone', [], '041', BOTH_ACT),
  summit: codes('Summit', 'CONSULT', 'multilateral', [], '040', BOTH_ACT),
  visit: codes('Visit', 'CONSULT', 'visit', [], '042', ONE_ACTS),
  negotiationRound: codes('Round of negotiations', 'CONSULT', null, ['diplomatic'], '046', BOTH_ACT),
  agreementSigned: codes('Signing', 'SUPPORT', null, ['diplomatic'], '057', BOTH_SIGN),
  ratification: codes('Ratification', 'SUPPORT', null, ['diplomatic'], '057', ONE_ACTS),
  statementIssued: codes('Statement', 'STATEMENT', null, [], '010', BOTH_ACT),
  noteVerbale: codes('Note verbale', 'STATEMENT', null, ['diplomatic'], '010', ONE_ACTS),
  summons: codes('Summons', 'ACCUSE', 'allege', ['diplomatic'], '114', ONE_ACTS),
  recall: codes('Recall of envoys', 'SANCTION', 'withdraw', ['diplomatic'], '161', ONE_ACTS),
  expulsion: codes('Expulsion', 'SANCTION', 'expel', ['diplomatic'], '161', ONE_ACTS),
  recognition: codes('Recognition', 'SUPPORT', null, ['diplomatic'], '054', ONE_ACTS),
  severance: codes('Severance of relations', 'SANCTION', 'withdraw', ['diplomatic'], '161', ONE_ACTS),
  sanctionImposed: codes('Sanctions', 'SANCTION', 'discontinue', ['economic'], '163', ONE_ACTS),
  sanctionLifted: codes('Lifting of sanctions', 'RETREAT', null, ['economic'], '085', ONE_ACTS),
  vote: codes('Vote', 'CONSULT', 'multilateral', ['diplomatic'], '040', ONE_ACTS),
  mediation: codes('Mediation', 'CONSULT', null, ['diplomatic'], '045', { actor: 'mediator', other: 'actor' }),
  aid: codes('Aid', 'AID', null, [], '070', ONE_ACTS),
  prisonerExchange: codes('Prisoner exchange', 'RETREAT', 'release', ['legal'], '0841', BOTH_ACT),
  other: codes('Event', 'CONSULT', null, [], '040', ONE_ACTS),
};

function codes(
  label: string,
  ploverType: PloverType,
  ploverMode: string | null,
  ploverContexts: readonly string[],
  cameoCode: string,
  roles: EventCodes['roles'],
): EventCodes {
  return { label, ploverType, ploverMode, ploverContexts, cameoCode, roles };
}

export const codesOfKind = (kind: EventKind): EventCodes => CODES_OF_KIND[kind];
