import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { EVENT_UID } from '../../pluginId';
import { Directed } from '../Directed';
import { UnsavedHint } from './UnsavedHint';

const EventPanel = lazy(() => import('./EventPanel'));

type Props = {
  model: string;
  documentId?: string | undefined;
  document?: { documentId?: string; updatedAt?: string | null } | undefined;
};

/** The side panel of an event's edit view; what it draws is loaded with the first one. */
export function AboutEvent({ model, documentId, document }: Props) {
  const t = useTranslate();
  if (model !== EVENT_UID) return null;
  const id = document?.documentId ?? documentId ?? 'create';
  return {
    title: t('record.event.title'),
    content: (
      <Directed>
        {id === 'create' ? (
          <UnsavedHint />
        ) : (
          <Suspense fallback={<Loader small>{t('record.loading')}</Loader>}>
            <EventPanel key={id} documentId={id} savedAt={document?.updatedAt ?? null} />
          </Suspense>
        )}
      </Directed>
    ),
  };
}
