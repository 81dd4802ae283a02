import { Button, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { describeProblem } from '../../hooks/describeProblem';
import { useLoaded } from '../../hooks/useLoaded';
import { useTranslate } from '../../hooks/useTranslate';
import { Notice } from '../Notice';

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
      return (
        <Notice
          variant="danger"
          title={t('settings.failed.title')}
          action={
            <Button size="S" onClick={retry}>
              {t('action.retry.label')}
            </Button>
          }
        >
          {describeProblem(t, state.problem)}
        </Notice>
      );
  }
}
