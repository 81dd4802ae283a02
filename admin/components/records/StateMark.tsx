import { Typography } from '@strapi/design-system';
import type { RecordState } from '../../../core/recordsContract';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';

/** As the content manager colours them; the word is what tells. */
const LOOKS: Readonly<Record<RecordState, { label: TranslationKey; colour: string }>> = {
  draft: { label: 'record.state.draft', colour: 'secondary700' },
  modified: { label: 'record.state.modified', colour: 'alternative700' },
  published: { label: 'record.state.published', colour: 'success700' },
  withdrawn: { label: 'record.state.withdrawn', colour: 'warning700' },
};

export function StateMark({ state }: { state: RecordState }) {
  const t = useTranslate();
  const { label, colour } = LOOKS[state];
  return (
    <Typography variant="pi" fontWeight="bold" textColor={colour}>
      {t(label)}
    </Typography>
  );
}
