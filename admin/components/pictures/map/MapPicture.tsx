import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import land110 from 'world-atlas/land-110m.json';
import { useTranslate } from '../../../hooks/useTranslate';
import { type MapDot, type MapPlace, toDots } from '../../../pictures/mapDots';
import { nearestInDirection } from '../../../pictures/nearestInDirection';
import { commandOf, type PictureCommand } from '../../../pictures/pictureKeys';
import type { PictureView } from '../../../pictures/pictureView';
import { type Atlas, bordersOf, landOf, worldMap } from '../../../pictures/worldMap';
import { PictureMark } from '../PictureMark';
import { PictureSvg } from '../PictureSvg';
import { useMarks } from '../useMarks';
import { usePalette } from '../usePalette';
import { usePanAndZoom } from '../usePanAndZoom';
import type { PictureFrame } from '../usePictureFrame';
import type { Borders } from './useBorders';

const LAND = landOf(land110 as unknown as Atlas);

type Props = {
  sheet: RefObject<SVGSVGElement>;
  frame: PictureFrame;
  places: readonly MapPlace[];
  placeName: (place: MapPlace) => string;
  view: PictureView;
  borders: Borders;
  title: string;
  selected: string | null;
  onSelect: (dot: MapDot) => void;
  onCommand: (command: PictureCommand) => void;
};

/** Dots on land. Keys: arrows go to the next dot in that direction. */
export function MapPicture(props: Props) {
  const { sheet, frame, places, placeName, view, borders, title, selected, onSelect, onCommand } = props;
  const { width, isRtl } = frame;
  const t = useTranslate();
  const palette = usePalette();
  const world = useMemo(() => worldMap(width, view), [width, view]);
  const land = useMemo(() => world.draw(LAND), [world]);
  const lines = useMemo(() => (borders.kind === 'on' ? world.draw(bordersOf(borders.atlas)) : null), [world, borders]);
  const dots = useMemo(
    () =>
      toDots(places, world.project).filter(
        ({ x, y, radius }) => x > -radius && x < width + radius && y > -radius && y < world.height + radius,
      ),
    [places, world, width],
  );
  const marks = useMarks(
    sheet,
    dots.map(({ id }) => id),
  );
  usePanAndZoom(sheet, {
    onPan: (dx, dy) => onCommand({ kind: 'pan', dx, dy }),
    onZoom: (factor) => onCommand({ kind: 'zoom', factor }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command.kind !== 'move') {
      onCommand(command);
      marks.keepFocus();
      return;
    }
    const from = dots.find(({ id }) => id === marks.current);
    const next = from === undefined ? null : nearestInDirection(from, dots, command.direction);
    if (next !== null) marks.focus(next.id);
  };
  return (
    <PictureSvg
      ref={sheet}
      width={width}
      height={Math.round(world.height)}
      palette={palette}
      isRtl={isRtl}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <g aria-hidden fill="none">
        <path d={world.sphere} fill={palette.neutral100} stroke={palette.neutral200} />
        <path d={world.grid} stroke={palette.neutral200} strokeWidth={0.5} />
        <path d={land} fill={palette.neutral200} stroke={palette.neutral300} strokeWidth={0.5} />
        {lines !== null && <path d={lines} stroke={palette.neutral600} strokeWidth={0.6} />}
      </g>
      {dots.map((dot) => {
        const isByCountry = dot.places.every(({ by }) => by === 'country');
        const label = t('pictures.map.dot', {
          place: dot.places.map(placeName).join(', '),
          count: dot.events.length,
        });
        return (
          <PictureMark
            key={dot.id}
            id={dot.id}
            label={label}
            isCurrent={dot.id === marks.current}
            isSelected={dot.id === selected}
            transform={`translate(${dot.x.toFixed(1)} ${dot.y.toFixed(1)})`}
            onSelect={() => onSelect(dot)}
            onFocus={() => marks.setCurrent(dot.id)}
          >
            <circle r={Math.max(12, dot.radius)} fill="none" pointerEvents="all" />
            <circle
              r={dot.radius}
              fill={isByCountry ? palette.neutral0 : palette.primary600}
              fillOpacity={0.85}
              stroke={dot.id === selected ? palette.neutral800 : palette.primary600}
              strokeWidth={dot.id === selected ? 3 : 1.5}
              strokeDasharray={isByCountry ? '4 2' : undefined}
            />
            {dot.events.length > 1 && (
              <text
                y={4}
                textAnchor="middle"
                fontSize={11}
                fontWeight="bold"
                fill={isByCountry ? palette.neutral800 : palette.neutral0}
              >
                {dot.events.length}
              </text>
            )}
          </PictureMark>
        );
      })}
    </PictureSvg>
  );
}
