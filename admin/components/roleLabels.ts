import type { ParticipationRole } from '../../core/model';
import type { TranslationKey } from '../hooks/useTranslate';

/** What an editor calls each part that somebody has in an event. */
export const ROLE_LABELS: Readonly<Record<ParticipationRole, TranslationKey>> = {
  actor: 'record.role.actor',
  recipient: 'record.role.recipient',
  host: 'record.role.host',
  guest: 'record.role.guest',
  chair: 'record.role.chair',
  mediator: 'record.role.mediator',
  signatory: 'record.role.signatory',
  guarantor: 'record.role.guarantor',
  observer: 'record.role.observer',
  spokesperson: 'record.role.spokesperson',
};
