import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { describeProblem } from '../../hooks/describeProblem';
import { deskClient } from '../../hooks/deskClient';
import { toDeskProblem } from '../../hooks/deskProblem';
import { useTranslate } from '../../hooks/useTranslate';
import { Notice } from '../Notice';

type Props = { articleId: string; isFormModified: boolean; onRead: () => void };

/** Has the saved text read once more: after edits, or when the desk has learned new names. Decisions stay. */
export function ReadAgain({ articleId, isFormModified, onRead }: Props) {
  const t = useTranslate();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const read = async () => {
    setReading(true);
    setProblem(null);
    try {
      await deskClient.readAgain(articleId);
      onRead();
    } catch (error) {
      setProblem(describeProblem(t, toDeskProblem(error)));
    }
    setReading(false);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box>
        <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} loading={isReading} onClick={read}>
          {t('panel.readAgain.label')}
        </Button>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {isFormModified ? t('panel.readAgain.savedOnly') : t('panel.readAgain.hint')}
      </Typography>
      {problem !== null && (
        <Notice variant="danger" title={t('panel.readAgain.failed')}>
          {problem}
        </Notice>
      )}
    </Flex>
  );
}
