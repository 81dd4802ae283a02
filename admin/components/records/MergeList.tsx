import { Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { MergeFact } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { PERSON_UID } from '../../pluginId';
import { PlainList } from './PlainList';
import { RecordLink } from './RecordLink';

type Props = { merges: readonly MergeFact[]; canUndo: boolean; onUndo: (operationId: string) => void };

/** Who was merged into this person, by whom and when; the last one can be taken back. */
export function MergeList({ merges, canUndo, onUndo }: Props) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  return (
    <PlainList role="list">
      {merges.map(({ operationId, other, who, at, isUndoable }) => (
        <li key={operationId}>
          <Typography tag="div" variant="pi">
            <RecordLink uid={PERSON_UID} documentId={other.documentId}>
              {other.name}
            </RecordLink>
          </Typography>
          <Typography tag="div" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {t('record.merges.when', { date: formatDate(at, { dateStyle: 'medium' }), who: who ?? '' })}
          </Typography>
          {canUndo && isUndoable && (
            <Button
              variant="tertiary"
              size="S"
              aria-label={t('record.merge.undo.label', { name: other.name })}
              onClick={() => onUndo(operationId)}
            >
              {t('record.merge.undo')}
            </Button>
          )}
          {canUndo && !isUndoable && (
            <Typography tag="div" variant="pi" textColor="neutral600">
              {t('record.merges.later')}
            </Typography>
          )}
        </li>
      ))}
    </PlainList>
  );
}
