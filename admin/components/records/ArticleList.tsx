import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EventFacts } from '../../../core/recordsContract';
import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID } from '../../pluginId';
import { PlainList } from './PlainList';
import { RecordLink } from './RecordLink';
import { StateMark } from './StateMark';

/** Articles about an event; of many the latest, and how many there are. */
export function ArticleList({ articles: { entries, total } }: { articles: EventFacts['articles'] }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  return (
    <>
      <PlainList role="list">
        {entries.map(({ documentId, headline, datePublished, state }) => (
          <li key={documentId}>
            <Typography tag="div" variant="pi" dir="auto">
              <RecordLink uid={ARTICLE_UID} documentId={documentId}>
                {headline || t('record.article.untitled')}
              </RecordLink>
            </Typography>
            <Flex justifyContent="space-between" gap={2}>
              <Typography variant="pi" textColor="neutral600">
                {datePublished === null ? '' : formatDate(datePublished, { dateStyle: 'medium', timeZone: 'UTC' })}
              </Typography>
              <StateMark state={state} />
            </Flex>
          </li>
        ))}
      </PlainList>
      {total > entries.length && (
        <Typography variant="pi" textColor="neutral600">
          {t('record.event.articles.more', { shown: entries.length, total })}
        </Typography>
      )}
    </>
  );
}
