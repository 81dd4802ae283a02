import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { MergePreview } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { Notice } from '../Notice';
import { describeField, describeLink } from './mergeLabels';

/** What a merge moves, adds, fills and leaves. */
export function MergeFacts({ preview }: { preview: MergePreview }) {
  const t = useTranslate();
  const { links, names, filled, differing, turnsPublic } = preview;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Part title={t('record.merge.links')}>
        {links.length === 0 ? [t('record.merge.links.none')] : links.map((link) => describeLink(t, link))}
      </Part>
      <Part title={t('record.merge.names')}>{names.map(({ name }) => name)}</Part>
      <Part title={t('record.merge.filled')}>{filled.map((field) => describeField(t, field))}</Part>
      <Part title={t('record.merge.differing')}>
        {differing.map(({ field, kept, merged }) =>
          t('record.merge.differing.pair', { field: describeField(t, field), kept, merged }),
        )}
      </Part>
      {turnsPublic && <Notice variant="warning">{t('record.merge.public')}</Notice>}
      <Typography variant="pi" textColor="neutral600">
        {t('record.merge.undoable')}
      </Typography>
    </Flex>
  );
}

function Part({ title, children }: { title: string; children: readonly string[] }): ReactNode {
  if (children.length === 0) return null;
  return (
    <div>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {title}
      </Typography>
      <ul>
        {children.map((words) => (
          <Typography key={words} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            <bdi>{words}</bdi>
          </Typography>
        ))}
      </ul>
    </div>
  );
}
