import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID } from '../../pluginId';
import { Directed } from '../Directed';

const TagPanel = lazy(() => import('./TagPanel'));

type Props = {
  model: string;
  documentId?: string | undefined;
  document?: { documentId?: string; updatedAt?: string | null } | undefined;
};

/** The side panel of an article's edit view. Other types get none; what it draws is loaded with the first article. */
export function WhoSaidWhat({ model, documentId, document }: Props) {
  const t = useTranslate();
  if (model !== ARTICLE_UID) return null;
  return {
    title: t('panel.title'),
    content: (
      <Directed>
        <Suspense fallback={<Loader small>{t('panel.loading')}</Loader>}>
          <TagPanel documentId={document?.documentId ?? documentId ?? null} savedAt={document?.updatedAt ?? null} />
        </Suspense>
      </Directed>
    ),
  };
}
