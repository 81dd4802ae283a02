import { Typography } from '@strapi/design-system';
import { type Translate, useTranslate } from '../../hooks/useTranslate';
import { COMMAND_LABELS } from '../workbench/commandLabels';
import type { KeyRefusal } from './keyRefusal';

function wordsFor(t: Translate, { key, why }: KeyRefusal): string {
  switch (why.kind) {
    case 'taken': {
      const command = t(COMMAND_LABELS[why.by]);
      return key === null ? t('settings.keys.presetTaken', { command }) : t('settings.keys.taken', { key, command });
    }
    case 'reserved':
      return t('settings.keys.reserved');
    case 'full':
      return t('settings.keys.full', { most: why.most });
    case 'same':
      return '';
  }
}

/** Why a key was not given. */
export function RefusalText({ refusal }: { refusal: KeyRefusal }) {
  const t = useTranslate();
  return (
    <Typography variant="pi" textColor="danger700">
      {wordsFor(t, refusal)}
    </Typography>
  );
}
