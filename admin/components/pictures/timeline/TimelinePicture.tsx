import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { PictureReply } from '../../../../core/picturesContract';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Lane } from '../../../pictures/lanes';
import { nearestInDirection } from '../../../pictures/nearestInDirection';
import { commandOf, type PictureCommand } from '../../../pictures/pictureKeys';
import { quoteBins } from '../../../pictures/quoteBins';
import { timeScale, timeTicks } from '../../../pictures/timeAxis';
import { layOutTimeline, type Mark, middleOf } from '../../../pictures/timelineLayout';
import type { TimeWindow } from '../../../pictures/timeWindow';
import { PictureMark } from '../PictureMark';
import { PictureSvg } from '../PictureSvg';
import { shorten } from '../shorten';
import { useEventDate } from '../useEventDate';
import { useMarks } from '../useMarks';
import { usePalette } from '../usePalette';
import { usePanAndZoom } from '../usePanAndZoom';
import type { PictureFrame } from '../usePictureFrame';
import { QUOTES_HEIGHT, QuoteStrip } from './QuoteStrip';
import { AXIS_HEIGHT, TimeAxis } from './TimeAxis';
import { LEGEND_ENTRIES, legendHeight, TimelineLegend } from './TimelineLegend';
import { TimelineMark } from './TimelineMark';

/** Names stand beside the lanes where there is room, above their marks where not. */
const ROOMY = 640;
const GUTTER = 170;
const HEAD = 16;

type Props = {
  sheet: RefObject<SVGSVGElement>;
  frame: PictureFrame;
  lanes: readonly Lane[];
  nameOf: (lane: Lane) => string;
  quoteDays: PictureReply['quoteDays'];
  window: TimeWindow;
  today: number;
  title: string;
  selected: string | null;
  onSelect: (mark: Mark) => void;
  /** `at`: 0 to 1 of the window in time, where a pointer zooms. */
  onCommand: (command: PictureCommand, at?: number) => void;
};

/** Events in lanes along time. Keys: arrows to the next mark, Shift with them moves, + and − zoom, 0 shows all. */
export function TimelinePicture(props: Props) {
  const { sheet, frame, lanes, nameOf, quoteDays, window, today, title, selected, onSelect, onCommand } = props;
  const { width, isRtl } = frame;
  const t = useTranslate();
  const palette = usePalette();
  const dateOf = useEventDate();
  const gutter = width >= ROOMY ? GUTTER : 0;
  const inner = width - gutter;
  const scale = useMemo(() => timeScale(window, inner, isRtl), [window, inner, isRtl]);
  const { lanes: placed, bottom } = useMemo(
    () => layOutTimeline(lanes, scale, { width: inner, top: AXIS_HEIGHT, head: gutter === 0 ? HEAD : 0 }),
    [lanes, scale, inner, gutter],
  );
  const spots = useMemo(
    () =>
      placed.flatMap((lane) =>
        lane.marks.map((mark) => ({ mark, x: (mark.left + mark.right) / 2, y: middleOf(lane, mark) })),
      ),
    [placed],
  );
  const marks = useMarks(
    sheet,
    spots.map(({ mark }) => mark.id),
  );
  const inTime = (at: number) => {
    const x = (at * width - (isRtl ? 0 : gutter)) / inner;
    return Math.min(1, Math.max(0, isRtl ? 1 - x : x));
  };
  usePanAndZoom(sheet, {
    onPan: (dx) => onCommand({ kind: 'pan', dx: (dx * width) / inner, dy: 0 }),
    onZoom: (factor, at) => onCommand({ kind: 'zoom', factor }, inTime(at)),
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
    const from = spots.find(({ mark }) => mark.id === marks.current);
    const next = from === undefined ? null : nearestInDirection(from, spots, command.direction);
    if (next !== null) marks.focus(next.mark.id);
  };
  const labelOf = ({ events }: Mark): string => {
    const [event] = events;
    if (event === undefined || events.length > 1) return t('pictures.timeline.cluster', { count: events.length });
    return t('pictures.mark.event', { name: event.name, date: dateOf(event), quotes: event.quotes });
  };
  const legendTop = bottom + QUOTES_HEIGHT + 40;
  const x = isRtl ? 0 : gutter;
  return (
    <PictureSvg
      ref={sheet}
      width={width}
      height={legendTop + legendHeight(width, LEGEND_ENTRIES)}
      palette={palette}
      isRtl={isRtl}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      {placed.map((lane, index) => (
        <g key={lane.key}>
          {index % 2 === 0 && <rect y={lane.top} width={width} height={lane.height} fill={palette.neutral100} />}
          <text
            x={isRtl ? width - 6 : 6}
            y={gutter === 0 ? lane.top + 14 : lane.top + 21}
            textAnchor="start"
            fontWeight={600}
            fontSize={11.5}
          >
            <title>{nameOf(lane)}</title>
            {shorten(nameOf(lane), gutter === 0 ? 40 : 25)}
          </text>
        </g>
      ))}
      <text
        x={isRtl ? width - 6 : 6}
        y={bottom + (gutter === 0 ? 14 : 30)}
        textAnchor="start"
        fontWeight={600}
        fontSize={11.5}
      >
        {t('pictures.timeline.quotes')}
      </text>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only cuts off what runs out of the window. */}
      <svg x={x} width={inner} height={bottom + QUOTES_HEIGHT + 20} overflow="hidden">
        <TimeAxis
          ticks={timeTicks(window, inner)}
          scale={scale}
          bottom={bottom + QUOTES_HEIGHT}
          today={today}
          width={inner}
          palette={palette}
        />
        <QuoteStrip bins={quoteBins(quoteDays, scale, inner)} top={bottom} width={inner} palette={palette} />
        {spots.map(({ mark, x: at, y }) => (
          <PictureMark
            key={mark.id}
            id={mark.id}
            label={labelOf(mark)}
            isCurrent={mark.id === marks.current}
            isSelected={mark.id === selected}
            transform={`translate(${at.toFixed(1)} ${y})`}
            onSelect={() => onSelect(mark)}
            onFocus={() => marks.setCurrent(mark.id)}
          >
            {mark.id === selected && <circle r={15} fill="none" stroke={palette.neutral800} strokeWidth={1.5} />}
            <TimelineMark mark={mark} palette={palette} />
          </PictureMark>
        ))}
      </svg>
      <TimelineLegend top={legendTop} width={width} isRtl={isRtl} palette={palette} />
    </PictureSvg>
  );
}
