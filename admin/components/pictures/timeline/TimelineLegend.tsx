import { useTranslate } from '../../../hooks/useTranslate';
import { FAMILIES, FAMILY_LOOKS, type Palette, shapePath } from '../../../pictures/palette';
import { FAMILY_LABELS } from '../familyLabels';

const CELL = 190;
const LINE = 20;

export const legendHeight = (width: number, entries: number): number =>
  Math.ceil(entries / Math.max(1, Math.floor(width / CELL))) * LINE;
export const LEGEND_ENTRIES = FAMILIES.length + 3;

/** Drawn and not written beside it, so that a saved picture has it too. */
export function TimelineLegend({
  top,
  width,
  isRtl,
  palette,
}: {
  top: number;
  width: number;
  isRtl: boolean;
  palette: Palette;
}) {
  const t = useTranslate();
  const columns = Math.max(1, Math.floor(width / CELL));
  const shapes = FAMILIES.map((family) => ({
    label: t(FAMILY_LABELS[family]),
    d: shapePath(FAMILY_LOOKS[family].shape, 5.5),
    stroke: palette[FAMILY_LOOKS[family].colour],
    fill: palette[FAMILY_LOOKS[family].colour],
    dash: undefined as string | undefined,
  }));
  const bar = 'M-8,-5H8V5H-8Z';
  const entries = [
    ...shapes,
    {
      label: t('pictures.legend.silent'),
      d: shapePath('circle', 5.5),
      fill: palette.neutral0,
      stroke: palette.neutral600,
      dash: undefined,
    },
    { label: t('pictures.legend.span'), d: bar, fill: palette.neutral300, stroke: palette.neutral600, dash: undefined },
    { label: t('pictures.legend.uncertain'), d: bar, fill: palette.neutral0, stroke: palette.neutral600, dash: '3 2' },
  ];
  return (
    <g aria-hidden fontSize={11}>
      {entries.map(({ label, d, fill, stroke, dash }, index) => {
        const x = (index % columns) * CELL;
        const y = top + Math.floor(index / columns) * LINE;
        const at = (offset: number) => (isRtl ? width - x - offset : x + offset);
        return (
          <g key={label}>
            <path transform={`translate(${at(12)} ${y})`} d={d} fill={fill} stroke={stroke} strokeDasharray={dash} />
            <text x={at(26)} y={y + 4} textAnchor="start">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
