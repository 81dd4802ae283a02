import { Box, Button, Flex, Loader } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { describeProblem } from '../../hooks/describeProblem';
import type { DeskProblem } from '../../hooks/deskProblem';
import type { Merge } from '../../hooks/useMerge';
import { useTranslate } from '../../hooks/useTranslate';
import type { MergeState } from '../../workbench/mergeState';
import { Notice } from '../Notice';
import { MergeDialog } from './MergeDialog';
import { describeField } from './mergeLabels';
import { PersonBox } from './PersonBox';

type Props = {
  personId: string;
  /** Into somebody else: then only taking that back is left. */
  isMerged: boolean;
  merge: Merge;
  isFormModified: boolean;
  /** What stands above is loaded again, and may push this out of sight. */
  isRefreshing: boolean;
};

/** "Merge another person into this one": find the other, look at what would happen, confirm, take it back. */
export function MergeSection({ personId, isMerged, merge, isFormModified, isRefreshing }: Props) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const { state } = merge;
  const isUndoing = state.kind === 'undoing';
  useEffect(() => {
    // The button that asked for it goes.
    if (isUndoing) outcome.current?.focus();
  }, [isUndoing]);
  const isDone = state.kind === 'merged' || state.kind === 'undone';
  useEffect(() => {
    if (isDone && !isRefreshing) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [isDone, isRefreshing]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {!isMerged && (
        <PersonBox
          label={t('record.merge.label')}
          hint={isFormModified ? t('record.merge.formModified') : t('record.merge.hint')}
          exceptId={personId}
          isDisabled={isFormModified}
          onChoose={merge.choose}
          inputRef={input}
        />
      )}
      <Box ref={outcome} tabIndex={-1}>
        <MergeOutcome state={state} onUndo={merge.undo} canUndo={!isFormModified} />
      </Box>
      {state.kind === 'asking' && (
        <MergeDialog
          preview={state.preview}
          onCancel={merge.cancel}
          onConfirm={merge.confirm}
          onClosed={() => input.current?.focus()}
        />
      )}
    </Flex>
  );
}

type OutcomeProps = { state: MergeState<DeskProblem>; onUndo: (operationId: string) => void; canUndo: boolean };

/** How the last thing that was asked for stands. */
function MergeOutcome({ state, onUndo, canUndo }: OutcomeProps) {
  const t = useTranslate();
  switch (state.kind) {
    case 'choosing':
      return state.problem === null ? null : (
        <Notice variant="danger" title={t('record.merge.failed.title')}>
          {describeProblem(t, state.problem)}
        </Notice>
      );
    case 'looking':
    case 'asking':
      return <Working label={t('record.merge.looking')} />;
    case 'merging':
      return <Working label={t('record.merge.merging')} />;
    case 'undoing':
      return <Working label={t('record.merge.undoing')} />;
    case 'merged':
      return (
        <>
          <Notice
            variant="success"
            action={
              <Button variant="tertiary" size="S" disabled={!canUndo} onClick={() => onUndo(state.reply.operationId)}>
                {t('record.merge.undo')}
              </Button>
            }
          >
            {t('record.merge.result', { merged: state.reply.merged.name })}
          </Notice>
          {state.problem !== null && (
            <Notice variant="danger" title={t('record.merge.undo.failed.title')}>
              {describeProblem(t, state.problem)}
            </Notice>
          )}
        </>
      );
    case 'undone': {
      const { merged, left } = state.reply;
      const fields = left.map((field) => describeField(t, field)).join(', ');
      return (
        <Notice variant="success" title={t('record.merge.undo.result', { merged: merged.name })}>
          {left.length > 0 ? t('record.merge.undo.left', { fields }) : undefined}
        </Notice>
      );
    }
  }
}

const Working = ({ label }: { label: string }) => (
  <Box role="status">
    <Loader small>{label}</Loader>
  </Box>
);
