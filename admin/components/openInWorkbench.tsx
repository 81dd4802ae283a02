import { Quotes } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useDeskRights } from '../hooks/useDeskRights';
import { useTranslate } from '../hooks/useTranslate';
import { tagPath } from '../paths';
import { ARTICLE_UID } from '../pluginId';

type Props = { readonly model: string; readonly documentId?: string | undefined };
type Description = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly position: readonly ('header' | 'table-row')[];
  readonly onClick: () => void;
} | null;

/**
 * Among the actions of an article, in its form and in the list. A form with unsaved changes asks before it is left:
 * Strapi's own question stands in the way of every navigation.
 */
export function OpenInWorkbench({ model, documentId }: Props): Description {
  const t = useTranslate();
  const navigate = useNavigate();
  const { canRead } = useDeskRights();
  if (model !== ARTICLE_UID || !canRead || documentId === undefined || documentId === 'create') return null;
  return {
    label: t('workbench.open.label'),
    icon: <Quotes />,
    position: ['header', 'table-row'],
    onClick: () => navigate(tagPath(documentId)),
  };
}
OpenInWorkbench.position = ['header', 'table-row'];
