import { Box, Flex, Typography } from '@strapi/design-system';
import { type Translate, useTranslate } from '../../hooks/useTranslate';
import type { Outcome, RunRow } from '../../workbench/analysisRun';

function wordsFor(t: Translate, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'waiting':
      return t('analyze.outcome.waiting');
    case 'reading':
      return t('analyze.outcome.reading');
    case 'read':
      return t('analyze.outcome.read', { undecided: outcome.undecided, total: outcome.total });
    case 'failed':
      return t('analyze.outcome.failed', { why: outcome.why });
  }
}

const COLOURS = {
  waiting: 'neutral600',
  reading: 'primary700',
  read: 'success700',
  failed: 'danger700',
} as const satisfies Record<Outcome['kind'], string>;

/** One article of a run, and what became of it. */
export function RunOutcome({ row: { headline, outcome } }: { row: RunRow }) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Box dir="auto">
        <Typography textColor="neutral800">{headline}</Typography>
      </Box>
      <Typography variant="pi" textColor={COLOURS[outcome.kind]} style={{ overflowWrap: 'anywhere' }}>
        {wordsFor(t, outcome)}
      </Typography>
    </Flex>
  );
}
