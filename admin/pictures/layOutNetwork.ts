import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network } from './whoMetWhom';

export type Point = { readonly x: number; readonly y: number };
export type Positions = ReadonlyMap<string, Point>;

type Moving = SimulationNodeDatum & { readonly id: string; readonly radius: number };

/** Pixels, by the square root so that areas compare. */
export const radiusOf = (weight: number): number => Math.min(28, 7 + 2.2 * Math.sqrt(weight));

const TICKS = 300;
/** Above this many nodes each tick takes long, and the big shape is there early. */
const TICKS_OF_MANY = 120;
const MANY = 600;

/**
 * Places the nodes in steps, so that whoever calls can draw, breathe and stop in between. No chance and no clock in it:
 * the same network always comes to lie the same way. Yields how much is done, 0 to 1, and returns positions around 0, 0.
 */
export function* layOutNetwork({ nodes, edges }: Network, ticksPerStep = 5): Generator<number, Positions> {
  const moving = nodes.map(({ party, weight }): Moving => ({ id: party.documentId, radius: radiusOf(weight) }));
  const links = edges.map(({ from, to, events }) => ({ source: from, target: to, strength: events.length }));
  const simulation = forceSimulation(moving)
    .force(
      'ties',
      forceLink<Moving, (typeof links)[number] & SimulationLink>(links as never)
        .id(({ id }) => id)
        .distance(90),
    )
    .force('charge', forceManyBody().strength(-220).distanceMax(700))
    .force(
      'collide',
      forceCollide<Moving>().radius(({ radius }) => radius + 14),
    )
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.07))
    .stop();
  const ticks = moving.length > MANY ? TICKS_OF_MANY : TICKS;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let done = 0; done < ticks; done += ticksPerStep) {
    simulation.tick(Math.min(ticksPerStep, ticks - done));
    yield Math.min(1, (done + ticksPerStep) / ticks);
  }
  return new Map(moving.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

type SimulationLink = { source: Moving; target: Moving };

const MOST_ENLARGED = 2;

/** Moves and scales positions into a box of pixels with a margin; few nodes are drawn apart, but not without end. */
export function fitInto(
  positions: Positions,
  { width, height, margin }: Record<'width' | 'height' | 'margin', number>,
) {
  const points = [...positions.values()];
  const span = (pick: (point: Point) => number): [number, number] => [
    points.reduce((least, point) => Math.min(least, pick(point)), Number.POSITIVE_INFINITY),
    points.reduce((most, point) => Math.max(most, pick(point)), Number.NEGATIVE_INFINITY),
  ];
  const [left, right] = span(({ x }) => x);
  const [top, bottom] = span(({ y }) => y);
  const scale = Math.min(
    MOST_ENLARGED,
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
  );
  const place = ({ x, y }: Point): Point => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
  });
  return { scale, positions: new Map([...positions].map(([id, point]) => [id, place(point)])) as Positions };
}
