import { Link } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PictureEvent, PictureReply } from '../../../core/picturesContract';
import { useTranslate } from '../../hooks/useTranslate';
import { eventPath } from '../../paths';
import { EVENT_KIND_LABELS } from '../eventKindLabels';
import type { PictureColumn, TableTwin } from './PictureTable';
import { useEventDate } from './useEventDate';

/** Events as rows; `more`: columns of one picture. */
export function useEventTwin(
  reply: PictureReply,
  more: readonly PictureColumn<PictureEvent>[] = [],
): TableTwin<PictureEvent> {
  const t = useTranslate();
  const dateOf = useEventDate();
  const { formatDisplayName } = useIntl();
  return useMemo(() => {
    const names = new Map(reply.parties.map(({ documentId, name }) => [documentId, name]));
    const topics = new Map(reply.choices.topics.map(({ documentId, name }) => [documentId, name]));
    const columns: PictureColumn<PictureEvent>[] = [
      {
        key: 'name',
        label: t('pictures.column.name'),
        value: ({ name }) => name,
        show: ({ documentId, name }) => (
          <Link tag={NavLink} to={eventPath(documentId)}>
            <span dir="auto" style={{ whiteSpace: 'normal' }}>
              {name}
            </span>
          </Link>
        ),
      },
      { key: 'kind', label: t('pictures.column.kind'), value: ({ kind }) => t(EVENT_KIND_LABELS[kind]) },
      {
        key: 'date',
        label: t('pictures.column.date'),
        value: ({ startDate, endDate }) => (endDate === null ? startDate : `${startDate ?? '..'}/${endDate}`),
        show: dateOf,
      },
      { key: 'place', label: t('pictures.column.place'), value: ({ place }) => place },
      {
        key: 'country',
        label: t('pictures.column.country'),
        value: ({ country }) => (country === null ? null : (formatDisplayName(country, { type: 'region' }) ?? country)),
      },
      {
        key: 'participants',
        label: t('pictures.column.participants'),
        value: ({ participants }) =>
          participants.length === 0 ? null : participants.map(({ party }) => names.get(party) ?? party).join('; '),
      },
      {
        key: 'topics',
        label: t('pictures.column.topics'),
        value: (event) => event.topics.flatMap((id) => topics.get(id) ?? []).join('; ') || null,
      },
      { key: 'quotes', label: t('pictures.column.quotes'), value: ({ quotes }) => quotes },
      ...more,
    ];
    return { columns, rows: reply.events, keyOf: ({ documentId }) => documentId };
  }, [reply, more, t, dateOf, formatDisplayName]);
}
