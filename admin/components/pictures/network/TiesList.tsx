import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { PictureEvent, PictureParty } from '../../../../core/picturesContract';
import { useTranslate } from '../../../hooks/useTranslate';
import { countKinds, type Network, tiesOf } from '../../../pictures/whoMetWhom';
import { EVENT_KIND_LABELS } from '../../eventKindLabels';
import { EventList } from '../EventsCard';

type Props = {
  network: Network;
  id: string;
  names: ReadonlyMap<string, PictureParty>;
  onGoTo: (id: string) => void;
  onOpen: (event: PictureEvent) => void;
};

/** Whom somebody met: how often, at what, and each event. */
export function TiesList({ network, id, names, onGoTo, onOpen }: Props) {
  const t = useTranslate();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} style={{ listStyle: 'none' }}>
      {tiesOf(network, id).map(({ other, events }) => (
        <li key={other}>
          <TextButton onClick={() => onGoTo(other)}>
            <span dir="auto">{names.get(other)?.name ?? other}</span>
          </TextButton>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('pictures.network.shared', { count: events.length })}:{' '}
            {countKinds(events)
              .map(([kind, count]) => t('pictures.network.ofKind', { kind: t(EVENT_KIND_LABELS[kind]), count }))
              .join(', ')}
          </Typography>
          <Box tag="details" paddingTop={1}>
            <Typography tag="summary" variant="pi" textColor="neutral800" style={{ minBlockSize: '2.4rem' }}>
              {t('pictures.network.showEvents')}
            </Typography>
            <EventList events={events} onOpen={onOpen} />
          </Box>
        </li>
      ))}
    </Flex>
  );
}
