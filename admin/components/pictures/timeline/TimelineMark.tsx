import { FAMILY_LOOKS, FAMILY_OF_KIND, type Palette, shapePath } from '../../../pictures/palette';
import { DOT, type Mark } from '../../../pictures/timelineLayout';

const BAR = 12;

/** What one mark looks like around 0, 0: filled where words are on record, hollow where not; dashed where not certain. */
export function TimelineMark({ mark, palette }: { mark: Mark; palette: Palette }) {
  const [event] = mark.events;
  if (event === undefined) return null;
  const { colour, shape } = FAMILY_LOOKS[FAMILY_OF_KIND[event.kind]];
  const paint = palette[colour];
  const hasQuotes = mark.events.some(({ quotes }) => quotes > 0);
  const count = mark.events.length;
  const look = {
    fill: hasQuotes ? paint : palette.neutral0,
    stroke: paint,
    strokeWidth: 2,
    ...(mark.isUncertain ? { strokeDasharray: '3 2' } : {}),
  };
  const half = (mark.right - mark.left) / 2;
  return (
    <>
      {/* A place to touch that is large enough. */}
      <rect
        x={-Math.max(half, 12)}
        y={-11}
        width={Math.max(2 * half, 24)}
        height={22}
        fill="none"
        pointerEvents="all"
      />
      {mark.shape === 'bar' && <rect x={-half} y={-BAR / 2} width={2 * half} height={BAR} rx={3} {...look} />}
      {mark.shape === 'dot' && count === 1 && <path d={shapePath(shape, DOT / 2 - 0.5)} {...look} />}
      {mark.shape === 'dot' && count > 1 && <circle r={10} {...look} />}
      {count > 1 && (
        <text
          y={4}
          textAnchor="middle"
          fontSize={10}
          fontWeight="bold"
          fill={hasQuotes ? palette.neutral0 : palette.neutral800}
        >
          {count > 999 ? '999+' : count}
        </text>
      )}
    </>
  );
}
