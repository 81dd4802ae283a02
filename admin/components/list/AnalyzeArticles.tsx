import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { useAnalysisRun } from '../../hooks/useAnalysisRun';
import { useTranslate } from '../../hooks/useTranslate';
import { countRun, type RunRow } from '../../workbench/analysisRun';
import { WorkBar } from '../WorkBar';
import { RunOutcome } from './RunOutcome';

const Rows = styled.ol`
  max-block-size: 40vh;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  & > li {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  }
  & > li + li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

/** Reads the selected articles again, one after another, and tells what became of each. */
export default function AnalyzeArticles({ articles }: { articles: readonly Omit<RunRow, 'outcome'>[] }) {
  const t = useTranslate();
  const { run, isRunning, start, stop, retry } = useAnalysisRun(articles);
  const { total, done, failed } = countRun(run);
  const close = useRef<HTMLButtonElement>(null);
  const isOver = !isRunning && done === total && failed === 0;
  useEffect(() => {
    if (isOver) close.current?.focus();
  }, [isOver]);

  const nextStep = () => {
    if (isRunning) return { label: t('analyze.stop.label'), act: stop };
    if (done < total) return { label: t(done > 0 ? 'analyze.goOn.label' : 'analyze.start.label'), act: start };
    return failed > 0 ? { label: t('analyze.retry.label', { count: failed }), act: retry } : null;
  };
  const step = nextStep();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral800">{t('analyze.text', { count: total })}</Typography>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography role="status" variant="pi" fontWeight="bold" textColor="neutral800">
          {t('analyze.progress', { read: done - failed, total, failed })}
        </Typography>
        <WorkBar
          aria-label={t('analyze.bar.label')}
          size="S"
          value={total === 0 ? 0 : Math.round((done / total) * 100)}
        />
      </Flex>
      <Rows tabIndex={0} aria-label={t('analyze.list.label')}>
        {run.map((row) => (
          <li key={row.id}>
            <RunOutcome row={row} />
          </li>
        ))}
      </Rows>
      <Flex justifyContent="flex-end" gap={2} wrap="wrap">
        {/* One button whatever it says, so that the focus stays on it. */}
        {step !== null && (
          <Button variant={isRunning || failed > 0 ? 'secondary' : 'default'} onClick={step.act}>
            {step.label}
          </Button>
        )}
        <Modal.Close>
          <Button ref={close} variant="tertiary">
            {t('analyze.close.label')}
          </Button>
        </Modal.Close>
      </Flex>
      {isRunning && (
        <Box>
          <Typography variant="pi" textColor="neutral600">
            {t('analyze.closing')}
          </Typography>
        </Box>
      )}
    </Flex>
  );
}
