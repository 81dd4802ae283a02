import { lazy, Suspense } from 'react';
import { ARTICLE_UID, PLUGIN_ID } from '../../pluginId';

const ProgressCell = lazy(() => import('./ProgressCell'));

type Row = { readonly documentId: string; readonly updatedAt?: string | null };
type Header = {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly label: unknown;
  readonly searchable: boolean;
  readonly sortable: boolean;
  readonly cellFormatter?: (row: Row) => JSX.Element;
};
/** What the content manager hands to the hook of its list view. */
export type ListColumns = { readonly displayedHeaders: readonly Header[]; readonly layout: unknown };

// The hook is not told whose list it is. It runs while that list is drawn, so the address says it.
const isArticleList = (): boolean =>
  decodeURIComponent(window.location.pathname).endsWith(`/collection-types/${ARTICLE_UID}`);

/** How far each article is decided, in the article list. */
export function addProgressColumn(columns: ListColumns): ListColumns {
  if (!isArticleList()) return columns;
  const progress: Header = {
    name: 'communiqueProgress',
    attribute: { type: 'custom' },
    label: { id: `${PLUGIN_ID}.list.progress.label`, defaultMessage: 'Decided' },
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId, updatedAt }) => (
      <Suspense fallback={null}>
        <ProgressCell articleId={documentId} savedAt={updatedAt ?? null} />
      </Suspense>
    ),
  };
  return { ...columns, displayedHeaders: [...columns.displayedHeaders, progress] };
}
