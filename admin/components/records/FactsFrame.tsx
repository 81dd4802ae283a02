import { Box, Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Loaded } from '../../hooks/useLoaded';
import { useTranslate } from '../../hooks/useTranslate';
import { FailedNotice } from '../FailedNotice';

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
          <FailedNotice title={t('record.failed.title')} problem={loaded.problem} onRetry={onRetry} />
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
