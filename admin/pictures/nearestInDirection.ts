import type { Point } from './layOutNetwork';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ALONG: Readonly<Record<Direction, (dx: number, dy: number) => readonly [along: number, aside: number]>> = {
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy],
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
};

/** The next place that an arrow key goes to: near, and more ahead than aside. null: nothing lies that way. */
export function nearestInDirection<T extends Point>(from: Point, places: readonly T[], direction: Direction): T | null {
  let best: { place: T; cost: number } | null = null;
  for (const place of places) {
    const [along, aside] = ALONG[direction](place.x - from.x, place.y - from.y);
    if (along <= 0.5 || Math.abs(aside) > 3 * along) continue;
    const cost = along + 2 * Math.abs(aside);
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}
