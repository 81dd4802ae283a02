import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { QuoteFact, QuotePage } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID, EVENT_UID, PERSON_UID } from '../../pluginId';
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
      <Typography tag="div" variant="pi" textColor="neutral700">
        {beside === 'event' && speaker !== null && (
          <div>
            <RecordLink uid={PERSON_UID} documentId={speaker.documentId}>
              {speaker.name}
            </RecordLink>
          </div>
        )}
        {beside === 'person' && event !== null && (
          <div>
            <RecordLink uid={EVENT_UID} documentId={event.documentId}>
              {event.name}
            </RecordLink>
          </div>
        )}
        {article !== null && (
          <div>
            <RecordLink uid={ARTICLE_UID} documentId={article.documentId}>
              {article.headline || t('record.article.untitled')}
            </RecordLink>
          </div>
        )}
      </Typography>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {saidAt === null ? '' : formatDate(saidAt, { dateStyle: 'medium', timeZone: 'UTC' })}
        </Typography>
        <StateMark state={state} />
      </Flex>
    </Flex>
  );
}

type PagesProps = QuotePage['pagination'] & { onPage: (page: number) => void };

function Pages({ page, pageSize, total, onPage }: PagesProps) {
  const t = useTranslate();
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const to = Math.min(page * pageSize, total);
  return (
    <Flex tag="nav" aria-label={t('record.pages.label')} justifyContent="space-between" gap={1}>
      <IconButton label={t('record.pages.newer')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <Typography variant="pi" textColor="neutral600" role="status">
        {t('record.pages.place', { from: (page - 1) * pageSize + 1, to, total })}
      </Typography>
      <IconButton label={t('record.pages.older')} disabled={page >= last} onClick={() => onPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
