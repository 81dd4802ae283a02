import { Box, Button, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PictureEvent, PictureReply } from '../../../core/picturesContract';
import { useTranslate } from '../../hooks/useTranslate';
import { EventCard, EventName } from './EventCard';
import { useEventDate } from './useEventDate';

const MOST_LISTED = 200;

type ListProps = { events: readonly PictureEvent[]; onOpen: (event: PictureEvent) => void };

export function EventList({ events, onOpen }: ListProps) {
  const t = useTranslate();
  const dateOf = useEventDate();
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {events.slice(0, MOST_LISTED).map((event) => (
          <li key={event.documentId}>
            <TextButton onClick={() => onOpen(event)}>
              <span dir="auto" style={{ whiteSpace: 'normal', textAlign: 'start' }}>
                {event.name}
              </span>
            </TextButton>
            <Typography tag="div" variant="pi" textColor="neutral600">
              {dateOf(event)}
            </Typography>
          </li>
        ))}
      </Flex>
      {events.length > MOST_LISTED && (
        <Typography variant="pi" textColor="neutral600">
          {t('pictures.card.more', { count: events.length - MOST_LISTED })}
        </Typography>
      )}
    </>
  );
}

type Props = {
  /** Names what was chosen, where that is more than one event. */
  title: string;
  events: readonly PictureEvent[];
  reply: PictureReply;
  onClose: () => void;
  /** In place of the plain list of events. */
  list?: (open: (event: PictureEvent) => void) => ReactNode;
};

/** What was chosen in a picture: one event's card, or a list of events that leads to their cards. Give it a key per choice. */
export function EventsCard({ title, events, reply, onClose, list }: Props) {
  const t = useTranslate();
  const [opened, setOpened] = useState<PictureEvent | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const only = events.length === 1 && list === undefined ? events[0] : undefined;
  const shown = opened ?? only ?? null;
  // On a narrow screen the card stands below the picture, out of sight.
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // What had the focus is gone with the list or the card: it goes to what came in its place, never to the page.
  const show = (event: PictureEvent | null) => {
    setOpened(event);
    card.current?.focus();
  };
  const close = () => {
    const mark = before.current?.matches('[data-mark], input') ? before.current : null;
    const target = mark?.isConnected ? mark : document.querySelector('[data-mark][tabindex="0"]');
    onClose();
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  };
  return (
    <Box
      ref={card}
      tabIndex={-1}
      tag="section"
      aria-label={title}
      background="neutral100"
      hasRadius
      padding={4}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2} alignItems="flex-start">
          {opened !== null && (
            <Button size="S" variant="tertiary" onClick={() => show(null)}>
              {t('pictures.card.back')}
            </Button>
          )}
          {shown === null && (
            <Typography tag="h3" variant="delta" textColor="neutral800" dir="auto">
              {title}
            </Typography>
          )}
          {opened === null && shown !== null && <EventName event={shown} />}
          <IconButton variant="ghost" label={t('pictures.card.close')} onClick={close}>
            <Cross />
          </IconButton>
        </Flex>
        {opened !== null && <EventName event={opened} />}
        {shown !== null && <EventCard event={shown} reply={reply} />}
        {shown === null && (list?.(show) ?? <EventList events={events} onOpen={show} />)}
      </Flex>
    </Box>
  );
}
