import { Box, Button, Flex, Loader } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ReactNode } from 'react';
import { describeProblem } from '../../hooks/describeProblem';
import type { Loaded } from '../../hooks/useLoaded';
import { useTranslate } from '../../hooks/useTranslate';
import { Notice } from '../Notice';

type Props<T> = {
  loaded: Loaded<T>;
  isRefreshing: boolean;
  onRetry: () => void;
  children: (value: T) => ReactNode;
};

/** What is known, or why it is not shown: loading, failed with a way to try again. */
export function FactsFrame<T>({ loaded, isRefreshing, onRetry, children }: Props<T>) {
  const t = useTranslate();
  switch (loaded.kind) {
    case 'loading':
      return <Loader small>{t('record.loading')}</Loader>;
    case 'failed':
      return (
        <Box width="100%">
          <Notice variant="danger" title={t('record.failed.title')}>
            {describeProblem(t, loaded.problem)}
          </Notice>
          <Box paddingTop={2}>
            <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={onRetry}>
              {t('action.retry.label')}
            </Button>
          </Box>
        </Box>
      );
    case 'loaded':
      return (
        <Box width="100%" aria-busy={isRefreshing}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children(loaded.value)}
          </Flex>
        </Box>
      );
  }
}
