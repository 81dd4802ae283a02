import { Typography } from '@strapi/design-system';
import { useTranslate } from '../../hooks/useTranslate';

export function UnsavedHint() {
  const t = useTranslate();
  return (
    <Typography variant="pi" textColor="neutral600">
      {t('record.unsaved')}
    </Typography>
  );
}
