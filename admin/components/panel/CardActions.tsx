import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { StoredSuggestion } from '../../../core/contract';
import { useTranslate } from '../../hooks/useTranslate';
import { recordPath } from '../../paths';
import type { Verdict } from '../../workbench/changes';
import { KIND_LOOKS } from '../kindLabels';

type Props = {
  suggestion: StoredSuggestion;
  /** Only the current card's buttons are tab stops: the list has one stop, not a hundred. */
  isCurrent: boolean;
  canTag: boolean;
  onDecide: (id: string, verdict: Verdict) => void;
  onUndo: (id: string) => void;
};

/** Accept and reject while it is open; undo, and a way to the record, afterwards. */
export function CardActions({ suggestion, isCurrent, canTag, onDecide, onUndo }: Props) {
  const t = useTranslate();
  const { id, kind, decision, record } = suggestion;
  const tabIndex = isCurrent ? 0 : -1;
  const shared = { size: 'S', tabIndex } as const;
  return (
    <Flex gap={1} wrap="wrap" paddingTop={1} alignItems="center">
      {canTag && decision.kind === 'open' && (
        <>
          <Button {...shared} variant="success-light" onClick={() => onDecide(id, { kind: 'accepted' })}>
            {t('panel.accept.label')}
          </Button>
          <Button {...shared} variant="danger-light" onClick={() => onDecide(id, { kind: 'rejected' })}>
            {t('panel.reject.label')}
          </Button>
        </>
      )}
      {canTag && decision.kind !== 'open' && (
        <Button {...shared} variant="tertiary" onClick={() => onUndo(id)}>
          {t('panel.undo.label')}
        </Button>
      )}
      {record !== null && (
        <Link tag={NavLink} to={recordPath(record.uid, record.documentId)} tabIndex={tabIndex}>
          <Typography variant="pi" textColor="primary600">
            {t(KIND_LOOKS[kind].open)}
          </Typography>
        </Link>
      )}
    </Flex>
  );
}
