import { Loader, Typography } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EventFacts } from '../../../core/recordsContract';
import { recordsClient } from '../../hooks/recordsClient';
import { useLoaded } from '../../hooks/useLoaded';
import { useRecordRights } from '../../hooks/useRecordRights';
import { useTranslate } from '../../hooks/useTranslate';
import { EVENT_KIND_LABELS } from '../eventKindLabels';
import { ArticleList } from './ArticleList';
import { FactSection } from './FactSection';
import { FactsFrame } from './FactsFrame';
import { formatDay } from './formatDay';
import { ParticipantList } from './ParticipantList';
import { QuoteList } from './QuoteList';

type Props = { documentId: string; savedAt: string | null };

/** What the desk knows of an event, again after every save. */
export default function EventPanel({ documentId, savedAt }: Props) {
  const t = useTranslate();
  const rights = useRecordRights();
  const [page, setPage] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved may have changed what is known.
  const ask = useCallback(
    (signal: AbortSignal) => recordsClient.findEventFacts(documentId, page, signal),
    [documentId, page, savedAt],
  );
  const { state, isRefreshing, retry } = useLoaded<EventFacts>(ask);

  if (rights.isLoading) return <Loader small>{t('record.loading')}</Loader>;
  if (!rights.canRead) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {t('record.forbidden')}
      </Typography>
    );
  }
  return (
    <FactsFrame loaded={state} isRefreshing={isRefreshing} onRetry={retry}>
      {({ event, participants, quotes, articles }) => (
        <>
          <EventLine event={event} />
          <FactSection
            title={t('record.event.participants')}
            count={participants.length}
            isEmpty={participants.length === 0}
            none={t('record.event.participants.none')}
          >
            <ParticipantList participants={participants} />
          </FactSection>
          <FactSection
            title={t('record.event.quotes')}
            count={quotes.pagination.total}
            isEmpty={quotes.pagination.total === 0}
            none={t('record.event.quotes.none')}
          >
            <QuoteList quotes={quotes} beside="event" onPage={setPage} />
          </FactSection>
          <FactSection
            title={t('record.event.articles')}
            count={articles.total}
            isEmpty={articles.total === 0}
            none={t('record.event.articles.none')}
          >
            <ArticleList articles={articles} />
          </FactSection>
        </>
      )}
    </FactsFrame>
  );
}

/** Kind, day and place in one line, as saved: the form beside it may have been typed into since. */
function EventLine({ event }: { event: EventFacts['event'] }) {
  const t = useTranslate();
  const { formatDate, formatDisplayName } = useIntl();
  const { kind, startDate, endDate, place, country } = event;
  const days = [startDate, endDate === startDate ? null : endDate]
    .filter((day) => day !== null)
    .map((day) => formatDay(formatDate, day));
  const where = [place, country === null ? null : formatDisplayName(country, { type: 'region' })].filter(Boolean);
  const parts = [t(EVENT_KIND_LABELS[kind]), days.join(' – '), where.join(', ')].filter((part) => part !== '');
  return (
    <Typography variant="pi" textColor="neutral700">
      {parts.join(' · ')}
    </Typography>
  );
}
