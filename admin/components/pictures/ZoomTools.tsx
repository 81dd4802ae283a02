import { Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Minus, Plus } from '@strapi/icons';
import { useTranslate } from '../../hooks/useTranslate';
import type { Direction } from '../../pictures/nearestInDirection';
import { PAN_STEP, type PictureCommand, ZOOM_STEP } from '../../pictures/pictureKeys';

const PANS = {
  left: { Icon: ArrowLeft, label: 'pictures.pan.left', dx: -PAN_STEP, dy: 0 },
  right: { Icon: ArrowRight, label: 'pictures.pan.right', dx: PAN_STEP, dy: 0 },
  up: { Icon: ArrowUp, label: 'pictures.pan.up', dx: 0, dy: -PAN_STEP },
  down: { Icon: ArrowDown, label: 'pictures.pan.down', dx: 0, dy: PAN_STEP },
} as const;

type Props = { directions: readonly Direction[]; onCommand: (command: PictureCommand) => void };

/** What the keys do, for a pointer. */
export function ZoomTools({ directions, onCommand }: Props) {
  const t = useTranslate();
  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={t('pictures.zoom.label')}>
      <IconButton label={t('pictures.zoom.in')} onClick={() => onCommand({ kind: 'zoom', factor: ZOOM_STEP })}>
        <Plus />
      </IconButton>
      <IconButton label={t('pictures.zoom.out')} onClick={() => onCommand({ kind: 'zoom', factor: 1 / ZOOM_STEP })}>
        <Minus />
      </IconButton>
      {/* Left stands left of right in every language. */}
      <Flex gap={1} dir="ltr">
        {directions.map((direction) => {
          const { Icon, label, dx, dy } = PANS[direction];
          return (
            <IconButton key={direction} label={t(label)} onClick={() => onCommand({ kind: 'pan', dx, dy })}>
              <Icon />
            </IconButton>
          );
        })}
      </Flex>
      <Button size="S" variant="tertiary" onClick={() => onCommand({ kind: 'whole' })}>
        {t('pictures.zoom.whole')}
      </Button>
    </Flex>
  );
}
