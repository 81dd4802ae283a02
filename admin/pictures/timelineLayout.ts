import type { PictureEvent } from '../../core/picturesContract';
import { type EventSpan, eventSpan } from './eventSpan';
import type { Lane } from './lanes';
import type { TimeScale } from './timeAxis';

/** Pixels. */
export const DOT = 12;
export const ROW = 22;
const LANE_PADDING = 6;
/** A cluster is drawn larger than a dot by this on each side: a number stands in it. */
const CLUSTER_RIM = 4;
/** Bars that overlap stand below one another, up to this; what is more shares a mark. */
const MOST_ROWS = 4;

/** One event, or several that would hide one another. `left` and `right` in pixels of the picture. */
export type Mark = {
  readonly id: string;
  readonly events: readonly PictureEvent[];
  readonly shape: 'dot' | 'bar';
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly isUncertain: boolean;
  readonly isOpen: boolean;
};
export type PlacedLane = Lane & {
  readonly top: number;
  readonly head: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

type Piece = Omit<Mark, 'row' | 'id'>;

function toPiece(event: PictureEvent, span: EventSpan, scale: TimeScale, width: number): Piece | null {
  // Where a date is open, the bar runs out of the picture.
  const isRtl = scale(1) < scale(0);
  const earliest = isRtl ? width + DOT : -DOT;
  const latest = isRtl ? -DOT : width + DOT;
  const from = span.start === null ? earliest : scale(span.start);
  const to = span.end === null ? latest : scale(span.end);
  const left = Math.max(-DOT, Math.min(from, to));
  const right = Math.min(width + DOT, Math.max(from, to));
  if (right < 0 || left > width) return null;
  const middle = (left + right) / 2;
  const isBar = !span.isDay && right - left > DOT;
  return {
    events: [event],
    shape: isBar ? 'bar' : 'dot',
    left: isBar ? left : middle - DOT / 2,
    right: isBar ? right : middle + DOT / 2,
    isUncertain: span.isUncertain,
    isOpen: span.start === null || span.end === null,
  };
}

const joined = (a: Piece, b: Piece): Piece => ({
  events: [...a.events, ...b.events],
  shape: a.shape === 'bar' || b.shape === 'bar' ? 'bar' : 'dot',
  left: Math.min(a.left, b.left),
  right: a.shape === 'dot' && b.shape === 'dot' ? a.right : Math.max(a.right, b.right),
  isUncertain: a.isUncertain && b.isUncertain,
  isOpen: a.isOpen || b.isOpen,
});

/** Neighbours that would overlap become one; a cluster stays where its first dot is, and so no chain grows without end. */
function clusterDots(dots: readonly Piece[]): Piece[] {
  const clusters: Piece[] = [];
  for (const dot of dots) {
    const last = clusters.at(-1);
    if (last !== undefined && dot.left < last.right) clusters[clusters.length - 1] = joined(last, dot);
    else clusters.push(dot);
  }
  return clusters.map((cluster) =>
    cluster.events.length === 1
      ? cluster
      : { ...cluster, left: cluster.left - CLUSTER_RIM, right: cluster.right + CLUSTER_RIM },
  );
}

function stack(pieces: readonly Piece[]): { piece: Piece; row: number }[] {
  const placed: { piece: Piece; row: number }[] = [];
  const ends: number[] = [];
  const lastOf: number[] = [];
  for (const piece of pieces) {
    const free = ends.findIndex((end) => end + 2 <= piece.left);
    const row = free !== -1 ? free : ends.length < MOST_ROWS ? ends.length : MOST_ROWS - 1;
    const before = lastOf[row];
    const isCrowded = free === -1 && row === MOST_ROWS - 1 && ends.length === MOST_ROWS;
    if (isCrowded && before !== undefined && placed[before] !== undefined) {
      placed[before] = { row, piece: joined(placed[before].piece, piece) };
      ends[row] = placed[before].piece.right;
      continue;
    }
    ends[row] = piece.right;
    lastOf[row] = placed.length;
    placed.push({ piece, row });
  }
  return placed;
}

function marksOf(lane: Lane, scale: TimeScale, width: number): Mark[] {
  const pieces = lane.events
    .flatMap((event) => {
      const span = eventSpan(event);
      const piece = span === null ? null : toPiece(event, span, scale, width);
      return piece === null ? [] : [piece];
    })
    .sort((a, b) => a.left - b.left);
  const dots = clusterDots(pieces.filter(({ shape }) => shape === 'dot'));
  const bars = pieces.filter(({ shape }) => shape === 'bar');
  return stack([...dots, ...bars].sort((a, b) => a.left - b.left)).map(({ piece, row }) => ({
    ...piece,
    row,
    id: `${lane.key}:${piece.events[0]?.documentId ?? ''}`,
  }));
}

/** Pixels; `head`: of each lane above its marks, where its name stands in a narrow picture. */
type TimelineSize = { readonly width: number; readonly top: number; readonly head: number };

/** Where every mark stands, and how high the picture is; the same events in the same window always look the same. */
export function layOutTimeline(
  lanes: readonly Lane[],
  scale: TimeScale,
  { width, top, head }: TimelineSize,
): { lanes: readonly PlacedLane[]; bottom: number } {
  let y = top;
  const placed = lanes.map((lane) => {
    const marks = marksOf(lane, scale, width);
    const rows = 1 + marks.reduce((most, { row }) => Math.max(most, row), 0);
    const height = head + rows * ROW + 2 * LANE_PADDING;
    const at = { ...lane, marks, top: y, height, head };
    y += height;
    return at;
  });
  return { lanes: placed, bottom: y };
}

/** The vertical middle of a mark in its lane. */
export const middleOf = (lane: Pick<PlacedLane, 'top' | 'head'>, { row }: Pick<Mark, 'row'>): number =>
  lane.top + lane.head + LANE_PADDING + row * ROW + ROW / 2;
