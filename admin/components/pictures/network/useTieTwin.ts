import { useMemo } from 'react';
import type { PictureEvent, PictureReply } from '../../../../core/picturesContract';
import { useTranslate } from '../../../hooks/useTranslate';
import { countKinds, type Edge, type Network } from '../../../pictures/whoMetWhom';
import { EVENT_KIND_LABELS } from '../../eventKindLabels';
import type { TableTwin } from '../PictureTable';

const daysOf = (events: readonly PictureEvent[]): string[] => events.flatMap(({ first }) => first ?? []).sort();

/** Every tie as a row: all of them, also where the picture shows the strongest. */
export function useTieTwin(network: Network, reply: PictureReply): TableTwin<Edge> {
  const t = useTranslate();
  return useMemo(() => {
    const names = new Map(reply.parties.map(({ documentId, name }) => [documentId, name]));
    return {
      keyOf: ({ from, to }) => `${from} ${to}`,
      rows: network.edges,
      columns: [
        { key: 'from', label: t('pictures.column.one'), value: ({ from }) => names.get(from) ?? from },
        { key: 'to', label: t('pictures.column.other'), value: ({ to }) => names.get(to) ?? to },
        { key: 'count', label: t('pictures.column.shared'), value: ({ events }) => events.length },
        {
          key: 'kinds',
          label: t('pictures.column.kinds'),
          value: ({ events }) =>
            countKinds(events)
              .map(([kind, count]) => t('pictures.network.ofKind', { kind: t(EVENT_KIND_LABELS[kind]), count }))
              .join('; '),
        },
        { key: 'first', label: t('pictures.column.first'), value: ({ events }) => daysOf(events)[0] ?? null },
        { key: 'last', label: t('pictures.column.last'), value: ({ events }) => daysOf(events).at(-1) ?? null },
        {
          key: 'events',
          label: t('pictures.column.events'),
          value: ({ events }) => events.map(({ name }) => name).join('; '),
        },
      ],
    };
  }, [network, reply, t]);
}
