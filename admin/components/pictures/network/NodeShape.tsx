import type { PictureParty } from '../../../../core/picturesContract';
import type { Palette } from '../../../pictures/palette';

type Props = { type: PictureParty['type']; radius: number; isSelected: boolean; palette: Palette };

/** People are round, organizations are square; the one that is chosen has a dark rim. */
export function NodeShape({ type, radius, isSelected, palette }: Props) {
  const rim = { stroke: isSelected ? palette.neutral800 : palette.neutral0, strokeWidth: isSelected ? 3 : 1.5 };
  const side = radius * 1.75;
  return (
    <>
      <circle r={Math.max(12, radius)} fill="none" pointerEvents="all" />
      {type === 'person' ? (
        <circle r={radius} fill={palette.primary600} {...rim} />
      ) : (
        <rect x={-side / 2} y={-side / 2} width={side} height={side} rx={3} fill={palette.success600} {...rim} />
      )}
    </>
  );
}
