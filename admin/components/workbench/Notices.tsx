import { Button } from '@strapi/design-system';
import type { Progress } from '../../../core/contract';
import { describeProblem } from '../../hooks/describeProblem';
import type { Lease } from '../../hooks/useLease';
import type { SendState } from '../../hooks/useSending';
import { useTranslate } from '../../hooks/useTranslate';
import type { Tagging } from '../../workbench/tagging';
import { Notice } from '../Notice';
import { ToolButton } from './ToolButton';

type Props = {
  canTag: boolean;
  lease: Lease;
  sending: SendState;
  progress: Progress;
  tagging: Tagging;
  /** Whether reading the text again came to nothing, and why. */
  readProblem: string | null;
  onFlush: () => void;
  onDrop: (operationId: string) => void;
};

/** What an editor must know about this article just now; nothing of it stands in the way of tagging. */
export function Notices({ canTag, lease, sending, progress, tagging, readProblem, onFlush, onDrop }: Props) {
  const t = useTranslate();
  const { changed, lost, total } = progress;
  const gone = [...tagging.conflicts, ...tagging.refusals].filter(
    ({ operation }) => !tagging.saved.some(({ id }) => id === operation.tagId),
  );
  return (
    <>
      {!canTag && <Notice variant="info">{t('panel.readOnly')}</Notice>}
      {canTag && lease.other !== null && (
        <Notice
          variant="info"
          title={t('workbench.lease.title', { who: lease.other.name })}
          action={
            <Button size="S" variant="tertiary" onClick={lease.takeOver}>
              {t('workbench.lease.takeOver')}
            </Button>
          }
        >
          {t('workbench.lease.text')}
        </Notice>
      )}
      {(sending.kind === 'waiting' || sending.kind === 'stopped') && (
        <Notice
          variant="danger"
          title={t(sending.kind === 'waiting' ? 'workbench.offline.title' : 'workbench.stopped.title')}
          action={
            <Button size="S" variant="tertiary" onClick={onFlush}>
              {t('action.retry.label')}
            </Button>
          }
        >
          {describeProblem(t, sending.problem)} {t('workbench.offline.kept')}
        </Notice>
      )}
      {changed + lost > 0 && (
        <Notice
          variant="warning"
          title={t('workbench.changed.title', { ok: total - changed - lost, changed, lost })}
          action={<ToolButton command="nextOpen" />}
        >
          {t('workbench.changed.text')}
        </Notice>
      )}
      {readProblem !== null && (
        <Notice variant="danger" title={t('panel.readAgain.failed')}>
          {readProblem} {t('workbench.readFailed.manual')}
        </Notice>
      )}
      {gone.map(({ operation }) => (
        <Notice
          key={operation.operationId}
          variant="warning"
          title={t('panel.conflict.title')}
          action={
            <Button size="S" variant="tertiary" onClick={() => onDrop(operation.operationId)}>
              {t('panel.conflict.dismiss')}
            </Button>
          }
        >
          {t('workbench.conflict.gone')}
        </Notice>
      ))}
    </>
  );
}
