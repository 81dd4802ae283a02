import { Box, Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PictureEvent, PictureReply } from '../../core/picturesContract';
import { Notice } from '../components/Notice';
import { EventsCard } from '../components/pictures/EventsCard';
import { MapPicture } from '../components/pictures/map/MapPicture';
import { useBorders } from '../components/pictures/map/useBorders';
import { PictureRoom } from '../components/pictures/PictureRoom';
import { PictureSheet } from '../components/pictures/PictureSheet';
import type { PictureColumn } from '../components/pictures/PictureTable';
import { useEventTwin } from '../components/pictures/useEventTwin';
import { usePictureFrame } from '../components/pictures/usePictureFrame';
import { ZoomTools } from '../components/pictures/ZoomTools';
import { type Picture, usePicture } from '../hooks/usePicture';
import { useTranslate } from '../hooks/useTranslate';
import { type MapDot, type MapPlace, mapPlaces } from '../pictures/mapDots';
import type { PictureCommand } from '../pictures/pictureKeys';
import { type PictureView, panView, WHOLE, zoomView } from '../pictures/pictureView';

function WorldMap({ picture, reply }: { picture: Picture; reply: PictureReply }) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const sheet = useRef<SVGSVGElement>(null);
  const { frame, measure } = usePictureFrame();
  const [chosen, setChosen] = useState<MapDot | null>(null);
  const [view, setView] = useState<PictureView>(WHOLE);
  const [hasBorders, setBorders] = useState(false);
  const borders = useBorders(hasBorders);
  const { places, without } = useMemo(() => mapPlaces(reply.events), [reply]);
  const placeName = useCallback(
    ({ by, names }: MapPlace): string =>
      by === 'place'
        ? names.join(' / ')
        : t('pictures.map.byCountry', {
            country: formatDisplayName(names[0] ?? '', { type: 'region' }) ?? names[0] ?? '',
          }),
    [t, formatDisplayName],
  );
  const more = useMemo((): PictureColumn<PictureEvent>[] => {
    const bare = new Set(without);
    const drawnAt = (event: PictureEvent) =>
      bare.has(event)
        ? 'pictures.map.nowhere'
        : event.latitude === null
          ? 'pictures.map.atCountry'
          : 'pictures.map.atPlace';
    return [
      { key: 'latitude', label: t('pictures.column.latitude'), value: ({ latitude }) => latitude },
      { key: 'longitude', label: t('pictures.column.longitude'), value: ({ longitude }) => longitude },
      { key: 'drawn', label: t('pictures.column.drawn'), value: (event) => t(drawnAt(event)) },
    ];
  }, [t, without]);
  // Those that the picture cannot show come first in the table that its note leads to.
  const ordered = useMemo(
    () => ({ ...reply, events: [...without, ...reply.events.filter((event) => !without.includes(event))] }),
    [reply, without],
  );
  const twin = useEventTwin(ordered, more);
  const onCommand = (command: PictureCommand) => {
    switch (command.kind) {
      case 'zoom':
        return setView((present) => zoomView(present, command.factor));
      case 'pan':
        return setView((present) => panView(present, command.dx, command.dy));
      case 'whole':
        return setView(WHOLE);
      case 'close':
        return setChosen(null);
      case 'move':
        return;
    }
  };
  return (
    <PictureSheet
      picture={picture}
      name="map"
      title={t('pictures.map.title')}
      subtitle={t('pictures.map.hint')}
      sheet={sheet}
      twin={twin}
      tools={
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Checkbox checked={hasBorders} onCheckedChange={(value) => setBorders(value === true)}>
            {t('pictures.map.borders')}
          </Checkbox>
          <ZoomTools directions={['left', 'right', 'up', 'down']} onCommand={onCommand} />
        </Flex>
      }
      card={
        chosen === null ? null : (
          <EventsCard
            key={`${chosen.id} ${chosen.events.length}`}
            title={chosen.places.map(placeName).join(', ')}
            events={chosen.events}
            reply={reply}
            onClose={() => setChosen(null)}
          />
        )
      }
    >
      <div ref={measure}>
        {frame !== null && (
          <MapPicture
            sheet={sheet}
            frame={frame}
            places={places}
            placeName={placeName}
            view={view}
            borders={borders}
            title={t('pictures.map.title')}
            selected={chosen?.id ?? null}
            onSelect={setChosen}
            onCommand={onCommand}
          />
        )}
      </div>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {borders.kind === 'on' && <Notice variant="info">{t('pictures.map.whose')}</Notice>}
        {borders.kind === 'failed' && <Notice variant="danger">{t('pictures.map.noBorders')}</Notice>}
        {places.some(({ by }) => by === 'country') && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('pictures.map.countryNote')}
          </Typography>
        )}
        {without.length > 0 && (
          <Box>
            <TextButton onClick={() => picture.setParam('view', 'table')}>
              {t('pictures.map.without', { count: without.length })}
            </TextButton>
          </Box>
        )}
      </Flex>
    </PictureSheet>
  );
}

/** Where it happened. */
export default function MapPage() {
  const picture = usePicture();
  return <PictureRoom picture={picture}>{(reply) => <WorldMap picture={picture} reply={reply} />}</PictureRoom>;
}
