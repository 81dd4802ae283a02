import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { InboxEntry, InboxReply } from '../../../core/contract';
import { deskClient } from '../../hooks/deskClient';
import { useLoaded } from '../../hooks/useLoaded';
import { useTranslate } from '../../hooks/useTranslate';
import { tagPath } from '../../paths';
import { Directed } from '../Directed';
import { FailedNotice } from '../FailedNotice';

const FIRST = { page: 1, pageSize: 5, q: '' } as const;

const Queue = styled.ol`
  & > li {
    padding-block: ${({ theme }) => theme.spaces[2]};
  }
  & > li + li {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** On the homepage: the first of the inbox, each a link into the workbench. */
export default function QueueWidget() {
  return (
    <Directed>
      <Queued />
    </Directed>
  );
}

function Queued() {
  const t = useTranslate();
  const ask = useCallback((signal: AbortSignal) => deskClient.findInbox(FIRST, signal), []);
  const { state, retry } = useLoaded<InboxReply>(ask);
  if (state.kind === 'loading') return <Widget.Loading>{t('inbox.loading')}</Widget.Loading>;
  if (state.kind === 'failed') {
    return <FailedNotice title={t('inbox.failed.title')} problem={state.problem} onRetry={retry} />;
  }
  const { entries, pagination } = state.value;
  if (entries.length === 0) return <Widget.NoData>{t('widget.queue.empty')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {t('widget.queue.total', { total: pagination.total })}
      </Typography>
      <Queue>
        {entries.map((entry) => (
          <li key={entry.documentId}>
            <QueueEntry entry={entry} />
          </li>
        ))}
      </Queue>
    </Flex>
  );
}

function QueueEntry({ entry: { documentId, headline, inLanguage, progress } }: { entry: InboxEntry }) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const language = formatDisplayName(inLanguage, { type: 'language' }) ?? inLanguage;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Box>
        <Link tag={NavLink} to={tagPath(documentId)}>
          <span dir="auto" lang={inLanguage} style={{ whiteSpace: 'normal' }}>
            {headline}
          </span>
        </Link>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {t('widget.queue.entry', { undecided: progress.total - progress.decided, language })}
      </Typography>
    </Flex>
  );
}
