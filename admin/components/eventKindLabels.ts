import type { EventKind } from '../../core/model';
import type { TranslationKey } from '../hooks/useTranslate';

/** What an editor calls each kind of event. */
export const EVENT_KIND_LABELS: Readonly<Record<EventKind, TranslationKey>> = {
  meeting: 'eventKind.meeting',
  jointPressConference: 'eventKind.jointPressConference',
  pressBriefing: 'eventKind.pressBriefing',
  phoneCall: 'eventKind.phoneCall',
  videoCall: 'eventKind.videoCall',
  summit: 'eventKind.summit',
  visit: 'eventKind.visit',
  negotiationRound: 'eventKind.negotiationRound',
  agreementSigned: 'eventKind.agreementSigned',
  ratification: 'eventKind.ratification',
  statementIssued: 'eventKind.statementIssued',
  noteVerbale: 'eventKind.noteVerbale',
  summons: 'eventKind.summons',
  recall: 'eventKind.recall',
  expulsion: 'eventKind.expulsion',
  recognition: 'eventKind.recognition',
  severance: 'eventKind.severance',
  sanctionImposed: 'eventKind.sanctionImposed',
  sanctionLifted: 'eventKind.sanctionLifted',
  vote: 'eventKind.vote',
  mediation: 'eventKind.mediation',
  aid: 'eventKind.aid',
  prisonerExchange: 'eventKind.prisonerExchange',
  other: 'eventKind.other',
};
