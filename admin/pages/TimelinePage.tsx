import { Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { PictureReply } from '../../core/picturesContract';
import { EVENT_KIND_LABELS } from '../components/eventKindLabels';
import { EventsCard } from '../components/pictures/EventsCard';
import { PictureRoom } from '../components/pictures/PictureRoom';
import { PictureSheet } from '../components/pictures/PictureSheet';
import { TimelinePicture } from '../components/pictures/timeline/TimelinePicture';
import { useEventTwin } from '../components/pictures/useEventTwin';
import { usePictureFrame } from '../components/pictures/usePictureFrame';
import { ZoomTools } from '../components/pictures/ZoomTools';
import { type Picture, usePicture } from '../hooks/usePicture';
import { useTranslate } from '../hooks/useTranslate';
import { eventSpan } from '../pictures/eventSpan';
import { readChoice } from '../pictures/filters';
import { type Lane, type LaneBy, toLanes } from '../pictures/lanes';
import type { PictureCommand } from '../pictures/pictureKeys';
import type { Mark } from '../pictures/timelineLayout';
import { fitWindow, panWindow, type TimeWindow, zoomWindow } from '../pictures/timeWindow';

const LANES = ['kind', 'person'] as const;

function Timeline({ picture, reply, by }: { picture: Picture; reply: PictureReply; by: LaneBy }) {
  const t = useTranslate();
  const sheet = useRef<SVGSVGElement>(null);
  const { frame, measure } = usePictureFrame();
  const [today] = useState(() => Date.now());
  const [chosen, setChosen] = useState<Mark | null>(null);
  const spans = useMemo(() => reply.events.flatMap((event) => eventSpan(event) ?? []), [reply]);
  const whole = useMemo(() => fitWindow(spans, today), [spans, today]);
  // Kept with what it fits: other events are shown whole again.
  const [moved, setMoved] = useState<{ whole: TimeWindow; window: TimeWindow } | null>(null);
  const window = moved?.whole === whole ? moved.window : whole;
  const { lanes, left } = useMemo(() => toLanes(reply.events, reply.parties, by), [reply, by]);
  const twin = useEventTwin(reply);
  const nameOf = useCallback(
    ({ names }: Lane) => ('kind' in names ? t(EVENT_KIND_LABELS[names.kind]) : names.party.name),
    [t],
  );
  const onCommand = (command: PictureCommand, at = 0.5) => {
    const show = (next: TimeWindow) => setMoved({ whole, window: next });
    // Earlier is where the script begins.
    const forward = frame?.isRtl === true ? -1 : 1;
    switch (command.kind) {
      case 'zoom':
        return show(zoomWindow(window, 1 / command.factor, at));
      case 'pan':
        return show(panWindow(window, command.dx * forward));
      case 'whole':
        return setMoved(null);
      case 'close':
        return setChosen(null);
      case 'move':
        return;
    }
  };
  const undated = reply.events.length - spans.length;
  return (
    <PictureSheet
      picture={picture}
      name="timeline"
      title={t('pictures.timeline.title')}
      subtitle={t('pictures.timeline.hint')}
      sheet={sheet}
      twin={twin}
      tools={
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Flex gap={1} wrap="wrap" role="group" aria-label={t('pictures.timeline.lanes')}>
            <Typography variant="pi" textColor="neutral600" aria-hidden>
              {t('pictures.timeline.lanes')}
            </Typography>
            {LANES.map((choice) => (
              <Button
                key={choice}
                size="S"
                variant={choice === by ? 'secondary' : 'tertiary'}
                aria-pressed={choice === by}
                onClick={() => picture.setParam('lanes', choice === 'kind' ? null : choice)}
              >
                {t(choice === 'kind' ? 'pictures.timeline.byKind' : 'pictures.timeline.byPerson')}
              </Button>
            ))}
          </Flex>
          <ZoomTools directions={['left', 'right']} onCommand={onCommand} />
        </Flex>
      }
      card={
        chosen === null ? null : (
          <EventsCard
            key={chosen.id + chosen.events.length}
            title={t('pictures.timeline.cluster', { count: chosen.events.length })}
            events={chosen.events}
            reply={reply}
            onClose={() => setChosen(null)}
          />
        )
      }
    >
      <div ref={measure}>
        {frame !== null && (
          <TimelinePicture
            sheet={sheet}
            frame={frame}
            lanes={lanes}
            nameOf={nameOf}
            quoteDays={reply.quoteDays}
            window={window}
            today={today}
            title={t('pictures.timeline.title')}
            selected={chosen?.id ?? null}
            onSelect={setChosen}
            onCommand={onCommand}
          />
        )}
      </div>
      {left + undated > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[
            left > 0 ? t('pictures.timeline.lanesLeft', { count: left }) : null,
            undated > 0 ? t('pictures.timeline.undated', { count: undated }) : null,
          ].join(' ')}
        </Typography>
      )}
    </PictureSheet>
  );
}

/** Events and quotes over time. */
export default function TimelinePage() {
  const picture = usePicture();
  const { choice: by, wrong } = readChoice(picture.params, 'lanes', LANES);
  return (
    <PictureRoom picture={picture} wrong={[...picture.wrong, ...wrong]}>
      {(reply) => <Timeline picture={picture} reply={reply} by={by} />}
    </PictureRoom>
  );
}
