import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from '../../../pictures/palette';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Sigma names the node under the pointer on white, whatever the theme is: here it has the theme's colours. */
export const drawHover =
  (palette: Palette) =>
  (context: CanvasRenderingContext2D, { x, y, size, label }: Drawn, { labelFont, labelSize }: Settings): void => {
    if (!label) return;
    context.font = `${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    context.fillStyle = palette.neutral0;
    context.strokeStyle = palette.neutral300;
    context.beginPath();
    context.rect(x + size + 1, y - labelSize, width + 12, 2 * labelSize);
    context.fill();
    context.stroke();
    context.fillStyle = palette.neutral800;
    context.fillText(label, x + size + 7, y + labelSize / 3);
  };
