import { Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { useTranslate } from '../../hooks/useTranslate';
import { FailedNotice } from '../FailedNotice';

type Props<T> = { ask: (signal: AbortSignal) => Promise<T>; children: (value: T) => ReactNode };

/** A part of the settings that is loaded by itself; the others stay usable when it cannot be. */
export function LoadedSection<T>({ ask, children }: Props<T>) {
  const t = useTranslate();
  const { state, retry } = useLoaded<T>(ask);
  switch (state.kind) {
    case 'loading':
      return <Loader>{t('settings.loading')}</Loader>;
    case 'loaded':
      return <>{children(state.value)}</>;
    case 'failed':
      return <FailedNotice title={t('settings.failed.title')} problem={state.problem} onRetry={retry} />;
  }
}
