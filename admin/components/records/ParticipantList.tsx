import { Typography } from '@strapi/design-system';
import type { ParticipantFact } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { ORGANIZATION_UID, PERSON_UID } from '../../pluginId';
import { ROLE_LABELS } from '../roleLabels';
import { PlainList } from './PlainList';
import { RecordLink } from './RecordLink';

/** Who took part, as what, in which office. */
export function ParticipantList({ participants }: { participants: readonly ParticipantFact[] }) {
  const t = useTranslate();
  return (
    <PlainList role="list">
      {participants.map(({ documentId, role, party, office }) => {
        const details = [role === null ? null : t(ROLE_LABELS[role]), office].filter((detail) => detail !== null);
        return (
          <li key={documentId}>
            <Typography tag="div" variant="pi">
              <RecordLink uid={party.type === 'person' ? PERSON_UID : ORGANIZATION_UID} documentId={party.documentId}>
                {party.name}
              </RecordLink>
            </Typography>
            <Typography tag="div" variant="pi" textColor="neutral600">
              {details.join(' · ')}
            </Typography>
          </li>
        );
      })}
    </PlainList>
  );
}
