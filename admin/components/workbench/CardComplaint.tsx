import { Button, Flex } from '@strapi/design-system';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import type { Conflict, Refusal } from '../../workbench/tagging';
import { Notice } from '../Notice';

type Props = {
  conflict: Conflict | null;
  refusal: Refusal | null;
  onInsist: (operationId: string) => void;
  onDrop: (operationId: string) => void;
};

const DECIDED: Readonly<Record<'open' | 'accepted' | 'corrected' | 'rejected', TranslationKey>> = {
  open: 'panel.conflict.open',
  accepted: 'panel.conflict.accepted',
  corrected: 'panel.conflict.corrected',
  rejected: 'panel.conflict.rejected',
};

/** A colleague was faster: theirs or ours. Or the server said no: again, or leave it. */
export function CardComplaint({ conflict, refusal, onInsist, onDrop }: Props) {
  const t = useTranslate();
  const complaint = conflict ?? refusal;
  if (complaint === null) return null;
  const { operationId } = complaint.operation;
  const who = conflict?.current?.decidedBy ?? t('panel.conflict.somebody');
  const what =
    conflict === null
      ? (refusal?.message ?? '')
      : conflict.current === null
        ? t('workbench.conflict.gone')
        : t(DECIDED[conflict.current.decision.kind], { who });
  return (
    <div data-complaint={conflict === null ? 'refusal' : 'conflict'}>
      <Notice
        variant={conflict === null ? 'danger' : 'warning'}
        title={t(conflict === null ? 'panel.failure.title' : 'panel.conflict.title')}
        action={
          <Flex gap={1} wrap="wrap">
            <Button size="S" variant="secondary" onClick={() => onDrop(operationId)}>
              {t(conflict === null ? 'panel.failure.dismiss' : 'workbench.conflict.theirs')}
            </Button>
            {conflict?.current !== null && (
              <Button size="S" variant="tertiary" onClick={() => onInsist(operationId)}>
                {t(conflict === null ? 'action.retry.label' : 'workbench.conflict.mine')}
              </Button>
            )}
          </Flex>
        }
      >
        {what}
      </Notice>
    </div>
  );
}
