import {
  Box,
  Flex,
  IconButton,
  Link,
  Status,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { InboxEntry } from '../../../core/contract';
import { useTranslate } from '../../hooks/useTranslate';
import { articlePath, tagPath } from '../../paths';
import { GROUP_ORDER } from '../../workbench/groupSuggestions';
import { DecidedBar } from '../DecidedBar';
import { KIND_LOOKS } from '../kindLabels';

/** One row per article; the headline is the way in. */
export function InboxTable({ entries }: { entries: readonly InboxEntry[] }) {
  const t = useTranslate();
  const head = [
    t('inbox.column.headline'),
    t('inbox.column.language'),
    t('inbox.column.date'),
    t('inbox.column.progress'),
    t('inbox.column.found'),
    t('inbox.column.state'),
    t('inbox.column.article'),
  ];
  return (
    <Table colCount={head.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {head.map((label) => (
            <Th key={label}>
              <Typography variant="sigma" textColor="neutral600">
                {label}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <InboxRow key={entry.documentId} entry={entry} />
        ))}
      </Tbody>
    </Table>
  );
}

function InboxRow({ entry }: { entry: InboxEntry }) {
  const t = useTranslate();
  const { formatDate, formatDisplayName } = useIntl();
  const { decided, total, changed, lost } = entry.progress;
  return (
    <Tr>
      <Td>
        <Box maxWidth="42rem">
          <Link tag={NavLink} to={tagPath(entry.documentId)}>
            <span dir="auto" lang={entry.inLanguage} style={{ whiteSpace: 'normal' }}>
              {entry.headline}
            </span>
          </Link>
        </Box>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {formatDisplayName(entry.inLanguage, { type: 'language' }) ?? entry.inLanguage}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {formatDate(entry.datePublished ?? entry.updatedAt, { dateStyle: 'medium' })}
        </Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral800">
            {t('progress.decided', { decided, total })}
          </Typography>
          <DecidedBar progress={entry.progress} />
          {changed + lost > 0 && (
            <Typography variant="pi" textColor="warning700">
              {t('progress.review', { changed, lost })}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Flex tag="ul" role="list" gap={3} wrap="wrap">
          {GROUP_ORDER.filter((kind) => entry.kinds[kind] > 0).map((kind) => {
            const { Icon, count } = KIND_LOOKS[kind];
            const label = t(count, { count: entry.kinds[kind] });
            return (
              <li key={kind}>
                <Flex gap={1} title={label}>
                  <Icon aria-hidden width="1.4rem" height="1.4rem" />
                  <Typography variant="pi" textColor="neutral800">
                    {label}
                  </Typography>
                </Flex>
              </li>
            );
          })}
        </Flex>
      </Td>
      <Td>
        <Status size="S" variant={entry.isPublished ? 'success' : 'secondary'}>
          <Typography variant="pi" fontWeight="bold">
            {entry.isPublished ? t('article.published') : t('article.draft')}
          </Typography>
        </Status>
      </Td>
      <Td>
        <IconButton
          tag={NavLink}
          to={articlePath(entry.documentId)}
          label={t('inbox.article.label', { headline: entry.headline })}
          variant="ghost"
        >
          <Pencil />
        </IconButton>
      </Td>
    </Tr>
  );
}
