import { Loader } from '@strapi/design-system';
import { lazy, type ReactNode, Suspense } from 'react';
import { useDeskRights } from '../../hooks/useDeskRights';
import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID } from '../../pluginId';
import { Directed } from '../Directed';

const AnalyzeArticles = lazy(() => import('./AnalyzeArticles'));

type Row = { readonly documentId: string; readonly headline?: string | null };
type Selection = { readonly model: string; readonly documents: readonly Row[] };
type Description = {
  readonly label: string;
  readonly variant: 'tertiary';
  readonly dialog: { readonly type: 'modal'; readonly title: string; readonly content: ReactNode };
} | null;

/** As the content manager keeps its bulk actions: a component that returns data. */
export type BulkAction = (selection: Selection) => Description;

/** "Analyze" over the article list: the selected ones are read again. */
export const AnalyzeAction: BulkAction = ({ model, documents }) => {
  const t = useTranslate();
  const { canTag } = useDeskRights();
  if (model !== ARTICLE_UID || !canTag) return null;
  const articles = documents.map(({ documentId, headline }) => ({ id: documentId, headline: headline || documentId }));
  return {
    label: t('analyze.label'),
    variant: 'tertiary',
    dialog: {
      type: 'modal',
      title: t('analyze.title'),
      content: (
        <Directed>
          <Suspense fallback={<Loader>{t('analyze.loading')}</Loader>}>
            <AnalyzeArticles articles={articles} />
          </Suspense>
        </Directed>
      ),
    },
  };
};
