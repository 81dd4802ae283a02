import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, File } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { QuoteFact, QuotePage, RecordName } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID, EVENT_UID, PERSON_UID } from '../../pluginId';
import { KIND_LOOKS } from '../kindLabels';
import { PlainList } from './PlainList';
import { RecordLink } from './RecordLink';
import { StateMark } from './StateMark';

const Words = styled.blockquote`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.45;
`;

/** Arrows point where the pages lie, and those lie the other way round in a right-to-left interface. */
const Arrows = styled.nav`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[1]};

  &:dir(rtl) svg {
    transform: scaleX(-1);
  }
`;

type Props = {
  quotes: QuotePage;
  /** What the reader of the panel knows already is not said again. */
  beside: 'person' | 'event';
  onPage: (page: number) => void;
};

/** Quotes with where and when they were said, a page at a time. */
export function QuoteList({ quotes: { entries, pagination }, beside, onPage }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <PlainList role="list">
        {entries.map((quote) => (
          <li key={quote.documentId}>
            <QuoteEntry quote={quote} beside={beside} />
          </li>
        ))}
      </PlainList>
      <Pages {...pagination} onPage={onPage} />
    </Flex>
  );
}

function QuoteEntry({ quote, beside }: { quote: QuoteFact; beside: Props['beside'] }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { text, saidAt, speaker, event, article, state } = quote;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Words dir="auto">{text}</Words>
      <Flex direction="column" alignItems="stretch" gap={1}>
        {beside === 'event' && speaker !== null && (
          <Source Icon={KIND_LOOKS.person.Icon} uid={PERSON_UID} record={speaker} />
        )}
        {beside === 'person' && event !== null && (
          <Source Icon={KIND_LOOKS.event.Icon} uid={EVENT_UID} record={event} />
        )}
        {article !== null && (
          <Source
            Icon={File}
            uid={ARTICLE_UID}
            record={{ documentId: article.documentId, name: article.headline || t('record.article.untitled') }}
          />
        )}
      </Flex>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {saidAt === null ? '' : formatDate(saidAt, { dateStyle: 'medium', timeZone: 'UTC' })}
        </Typography>
        <StateMark state={state} />
      </Flex>
    </Flex>
  );
}

type SourceProps = { Icon: typeof File; uid: string; record: RecordName };

/** Who, at what, in which article: told apart by a sign, for the names alone do not. */
const Source = ({ Icon, uid, record }: SourceProps) => (
  <Flex alignItems="flex-start" gap={1}>
    <Box color="neutral600" style={{ flexShrink: 0, lineHeight: 0, paddingBlockStart: '0.2rem' }}>
      <Icon aria-hidden width="1.2rem" height="1.2rem" fill="neutral600" />
    </Box>
    <Typography variant="pi">
      <RecordLink uid={uid} documentId={record.documentId}>
        {record.name}
      </RecordLink>
    </Typography>
  </Flex>
);

type PagesProps = QuotePage['pagination'] & { onPage: (page: number) => void };

function Pages({ page, pageSize, total, onPage }: PagesProps) {
  const t = useTranslate();
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const to = Math.min(page * pageSize, total);
  return (
    <Arrows aria-label={t('record.pages.label')}>
      <IconButton label={t('record.pages.newer')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft className="points" />
      </IconButton>
      <Typography variant="pi" textColor="neutral600" role="status">
        {t('record.pages.place', { from: (page - 1) * pageSize + 1, to, total })}
      </Typography>
      <IconButton label={t('record.pages.older')} disabled={page >= last} onClick={() => onPage(page + 1)}>
        <ChevronRight className="points" />
      </IconButton>
    </Arrows>
  );
}
