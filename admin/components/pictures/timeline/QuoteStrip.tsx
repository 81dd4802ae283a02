import { useTranslate } from '../../../hooks/useTranslate';
import type { Palette } from '../../../pictures/palette';
import { BIN, type QuoteBin } from '../../../pictures/quoteBins';

export const QUOTES_HEIGHT = 44;

/** How many quotes were said when: one column per few pixels, the highest as high as the strip. */
export function QuoteStrip({
  bins,
  top,
  width,
  palette,
}: {
  bins: readonly QuoteBin[];
  top: number;
  width: number;
  palette: Palette;
}) {
  const t = useTranslate();
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 1);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    <g>
      <title>{t('pictures.timeline.quotesShown', { count: total })}</title>
      <line x1={0} x2={width} y1={top + QUOTES_HEIGHT} y2={top + QUOTES_HEIGHT} stroke={palette.neutral300} />
      {bins.map(({ left, count }) => {
        const height = Math.max(3, (count / most) * (QUOTES_HEIGHT - 8));
        return (
          <rect
            key={left}
            x={left}
            y={top + QUOTES_HEIGHT - height}
            width={BIN - 1}
            height={height}
            fill={palette.secondary600}
          >
            <title>{t('pictures.timeline.quotesShown', { count })}</title>
          </rect>
        );
      })}
    </g>
  );
}
