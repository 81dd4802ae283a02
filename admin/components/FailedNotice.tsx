import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { describeProblem } from '../hooks/describeProblem';
import type { DeskProblem } from '../hooks/deskProblem';
import { useTranslate } from '../hooks/useTranslate';
import { Notice } from './Notice';

type Props = {
  title: string;
  problem: DeskProblem;
  onRetry: () => void;
  /** Another way out, beside trying again. */
  children?: ReactNode;
};

/** Something could not be loaded: what, why, and once more. */
export function FailedNotice({ title, problem, onRetry, children }: Props) {
  const t = useTranslate();
  return (
    <Notice
      variant="danger"
      title={title}
      action={
        <Flex gap={2} wrap="wrap">
          <Button size="S" variant="secondary" onClick={onRetry}>
            {t('action.retry.label')}
          </Button>
          {children}
        </Flex>
      }
    >
      {describeProblem(t, problem)}
    </Notice>
  );
}
