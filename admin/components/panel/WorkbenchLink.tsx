import { LinkButton } from '@strapi/design-system';
import { Quotes } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useTranslate } from '../../hooks/useTranslate';
import { tagPath } from '../../paths';

/** From the article's side panel to the workbench; Strapi asks first when the form has unsaved changes. */
export function WorkbenchLink({ articleId }: { articleId: string }) {
  const t = useTranslate();
  return (
    <LinkButton tag={NavLink} to={tagPath(articleId)} size="S" variant="secondary" startIcon={<Quotes />} fullWidth>
      {t('workbench.open.label')}
    </LinkButton>
  );
}
