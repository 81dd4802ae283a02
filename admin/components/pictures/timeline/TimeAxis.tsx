import { useIntl } from 'react-intl';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Palette } from '../../../pictures/palette';
import type { Tick, TimeScale } from '../../../pictures/timeAxis';

const FORMATS = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
} as const;

export const AXIS_HEIGHT = 28;

type Props = {
  ticks: readonly Tick[];
  scale: TimeScale;
  bottom: number;
  today: number;
  width: number;
  palette: Palette;
};

/** Dates along the top, a line down from each, and one for today. */
export function TimeAxis({ ticks, scale, bottom, today, width, palette }: Props) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const now = scale(today);
  return (
    <g aria-hidden textAnchor="middle">
      {ticks.map(({ time, unit }, index) => {
        const x = Math.round(scale(time)) + 0.5;
        return (
          <g key={time}>
            <line x1={x} x2={x} y1={AXIS_HEIGHT - 6} y2={bottom} stroke={palette.neutral200} />
            <text x={Math.min(width - 20, Math.max(20, x))} y={15} fill={palette.neutral600} fontSize={11}>
              {formatDate(time, {
                ...FORMATS[unit],
                // The first says in which year all this is.
                ...(index === 0 ? { year: 'numeric' } : {}),
                // A line stands where a year or month of this calendar begins: another's, as Persian has it, began before.
                calendar: 'gregory',
                timeZone: 'UTC',
              })}
            </text>
          </g>
        );
      })}
      {now >= 0 && now <= width && (
        <g>
          <line
            x1={now}
            x2={now}
            y1={AXIS_HEIGHT - 6}
            y2={bottom}
            stroke={palette.danger600}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <text x={Math.min(width - 24, Math.max(24, now))} y={bottom + 14} fill={palette.neutral800} fontSize={11}>
            {t('pictures.timeline.today')}
          </text>
        </g>
      )}
    </g>
  );
}
