import type { PictureEvent } from '../../core/picturesContract';
import { COUNTRY_CENTRES, type Degrees } from './countryCentres';
import type { Point } from './layOutNetwork';

/** Events at one place. `by`: the place itself, or the middle of its country where only that is known. */
export type MapPlace = {
  readonly key: string;
  readonly by: 'place' | 'country';
  readonly at: Degrees;
  /** The place's name, or the country's code. */
  readonly names: readonly string[];
  readonly events: readonly PictureEvent[];
};

type Where = Pick<MapPlace, 'key' | 'by' | 'at'> & { readonly name: string };

function whereIs({ latitude, longitude, country, place }: PictureEvent): Where | null {
  if (latitude !== null && longitude !== null) {
    // About a kilometre: two desks do not measure a city from the same stone.
    const key = `${longitude.toFixed(2)} ${latitude.toFixed(2)}`;
    return { key, by: 'place', at: [longitude, latitude], name: place ?? key };
  }
  const centre = country === null ? undefined : COUNTRY_CENTRES.get(country);
  return country === null || centre === undefined ? null : { key: country, by: 'country', at: centre, name: country };
}

/** Places with their events, those with the most first, so that small dots are drawn above them; and events without any. */
export function mapPlaces(events: readonly PictureEvent[]): {
  places: readonly MapPlace[];
  without: readonly PictureEvent[];
} {
  const places = new Map<string, MapPlace>();
  const without: PictureEvent[] = [];
  for (const event of events) {
    const where = whereIs(event);
    if (where === null) {
      without.push(event);
      continue;
    }
    const { name, ...rest } = where;
    const known = places.get(where.key) ?? { ...rest, names: [], events: [] };
    places.set(where.key, {
      ...known,
      names: known.names.includes(name) ? known.names : [...known.names, name],
      events: [...known.events, event],
    });
  }
  return { places: [...places.values()].sort(byCount), without };
}

const byCount = (a: MapPlace, b: MapPlace): number => b.events.length - a.events.length || (a.key < b.key ? -1 : 1);

export type MapDot = Point & {
  readonly id: string;
  readonly radius: number;
  readonly places: readonly MapPlace[];
  readonly events: readonly PictureEvent[];
};

/** Pixels; the area is the count. */
export const dotRadius = (count: number): number => Math.min(30, 5 + 2 * Math.sqrt(count));

/** Places that would cover one another at this scale become one dot, at the place of the larger one. */
export function toDots(
  places: readonly MapPlace[],
  project: (at: Degrees) => readonly [number, number] | null,
): MapDot[] {
  const dots: MapDot[] = [];
  for (const place of places) {
    const point = project(place.at);
    if (point === null) continue;
    const [x, y] = point;
    const index = dots.findIndex((dot) => Math.hypot(dot.x - x, dot.y - y) < dot.radius);
    const near = dots[index];
    if (near === undefined) {
      dots.push({ id: place.key, x, y, radius: dotRadius(place.events.length), places: [place], events: place.events });
      continue;
    }
    const events = [...near.events, ...place.events];
    dots[index] = { ...near, radius: dotRadius(events.length), places: [...near.places, place], events };
  }
  return dots;
}
