import { Button, Flex } from '@strapi/design-system';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import type { Conflict, Failure } from '../../workbench/panelState';
import { Notice } from '../Notice';

type Props = {
  conflict: Conflict | null;
  failure: Failure | null;
  onRetry: (operationId: string) => void;
  onDismiss: (operationId: string) => void;
};

const DECIDED: Readonly<Record<Conflict['current']['decision']['kind'], TranslationKey>> = {
  open: 'panel.conflict.open',
  accepted: 'panel.conflict.accepted',
  corrected: 'panel.conflict.corrected',
  rejected: 'panel.conflict.rejected',
};

/** What kept a decision from being saved: a colleague who was faster, or a server that said no. */
export function CardProblem({ conflict, failure, onRetry, onDismiss }: Props) {
  const t = useTranslate();
  if (conflict !== null) {
    const { decision, decidedBy } = conflict.current;
    return (
      <Notice
        variant="warning"
        title={t('panel.conflict.title')}
        action={
          <Button size="S" variant="tertiary" onClick={() => onDismiss(conflict.pending.operationId)}>
            {t('panel.conflict.dismiss')}
          </Button>
        }
      >
        {t(DECIDED[decision.kind], { who: decidedBy ?? t('panel.conflict.somebody') })}
      </Notice>
    );
  }
  if (failure !== null) {
    const { operationId } = failure.pending;
    return (
      <Notice
        variant="danger"
        title={t('panel.failure.title')}
        action={
          <Flex gap={1} wrap="wrap">
            <Button size="S" onClick={() => onRetry(operationId)}>
              {t('action.retry.label')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => onDismiss(operationId)}>
              {t('panel.failure.dismiss')}
            </Button>
          </Flex>
        }
      >
        {failure.message}
      </Notice>
    );
  }
  return null;
}
