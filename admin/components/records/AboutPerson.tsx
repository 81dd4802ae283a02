import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { PERSON_UID } from '../../pluginId';
import { Directed } from '../Directed';
import { UnsavedHint } from './UnsavedHint';

const PersonPanel = lazy(() => import('./PersonPanel'));

type Props = {
  model: string;
  documentId?: string | undefined;
  document?: { documentId?: string; updatedAt?: string | null } | undefined;
};

/** The side panel of a person's edit view; what it draws is loaded with the first one. */
export function AboutPerson({ model, documentId, document }: Props) {
  const t = useTranslate();
  if (model !== PERSON_UID) return null;
  const id = document?.documentId ?? documentId ?? 'create';
  return {
    title: t('record.person.title'),
    content: (
      <Directed>
        {id === 'create' ? (
          <UnsavedHint />
        ) : (
          <Suspense fallback={<Loader small>{t('record.loading')}</Loader>}>
            <PersonPanel key={id} documentId={id} savedAt={document?.updatedAt ?? null} />
          </Suspense>
        )}
      </Directed>
    ),
  };
}
