import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PictureEvent, PictureReply } from '../../../core/picturesContract';
import { useEventDetails } from '../../hooks/useEventDetails';
import { useTranslate } from '../../hooks/useTranslate';
import { articlePath, eventPath } from '../../paths';
import { EVENT_KIND_LABELS } from '../eventKindLabels';
import { FailedNotice } from '../FailedNotice';
import { useEventDate } from './useEventDate';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Typography tag="div" variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Flex>
  );
}

function Details({ documentId }: { documentId: string }) {
  const t = useTranslate();
  const { state, retry } = useEventDetails(documentId);
  switch (state.kind) {
    case 'loading':
      return <Loader small>{t('pictures.card.loading')}</Loader>;
    case 'failed':
      return <FailedNotice title={t('pictures.card.failed')} problem={state.problem} onRetry={retry} />;
    case 'loaded': {
      const { quotes, articles } = state.value;
      return (
        <>
          {quotes.length > 0 && (
            <Part title={t('pictures.card.quotes', { count: quotes.length })}>
              <ul>
                {quotes.map(({ documentId: id, text, speaker }) => (
                  <li key={id} dir="auto">
                    {speaker === null
                      ? t('pictures.card.quote', { text })
                      : t('pictures.card.quoteBy', { text, speaker })}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          {articles.length > 0 && (
            <Part title={t('pictures.card.articles')}>
              <ul>
                {articles.map(({ documentId: id, headline }) => (
                  <li key={id} dir="auto">
                    <Link tag={NavLink} to={articlePath(id)}>
                      <span style={{ whiteSpace: 'normal' }}>{headline}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </>
      );
    }
  }
}

export function EventName({ event }: { event: PictureEvent }) {
  return (
    <Typography tag="h3" variant="delta" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {event.name}
    </Typography>
  );
}

/** All about one event, with the ways to its record and its articles. */
export function EventCard({ event, reply }: { event: PictureEvent; reply: PictureReply }) {
  const t = useTranslate();
  const dateOf = useEventDate();
  const { formatDisplayName } = useIntl();
  const names = new Map(reply.parties.map(({ documentId, name }) => [documentId, name]));
  const topics = reply.choices.topics.filter(({ documentId }) => event.topics.includes(documentId));
  const country =
    event.country === null ? null : (formatDisplayName(event.country, { type: 'region' }) ?? event.country);
  const where = [event.place, country].filter((name) => name !== null).join(', ');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography variant="pi" textColor="neutral600">
          {t(EVENT_KIND_LABELS[event.kind])} · {dateOf(event)}
        </Typography>
        <Typography variant="pi" textColor="neutral600" dir="auto">
          {where === '' ? t('pictures.card.noPlace') : where}
        </Typography>
      </Flex>
      {event.participants.length > 0 && (
        <Part title={t('pictures.card.participants')}>
          <bdi>{event.participants.map(({ party }) => names.get(party) ?? party).join(', ')}</bdi>
        </Part>
      )}
      {topics.length > 0 && <Part title={t('pictures.card.topics')}>{topics.map(({ name }) => name).join(', ')}</Part>}
      <Details key={event.documentId} documentId={event.documentId} />
      <Link tag={NavLink} to={eventPath(event.documentId)}>
        {t('pictures.card.open')}
      </Link>
    </Flex>
  );
}
