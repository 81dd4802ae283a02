import { type GeoPermissibleObjects, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Degrees } from './countryCentres';
import type { PictureView } from './pictureView';

/** TopoJSON as world-atlas ships it. */
export type Atlas = Parameters<typeof feature>[0];
/** Natural Earth keeps shapes and areas recognizable, and pretends to neither. */
export const HEIGHT_PER_WIDTH = 0.52;

/** Drawn for a picture of this width: SVG paths, and where a place falls (null: on the far side). */
export function worldMap(width: number, view: PictureView) {
  const height = width * HEIGHT_PER_WIDTH;
  const projection = geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' });
  const [x, y] = projection.translate();
  projection
    .scale(projection.scale() * view.scale)
    .translate([(x - view.x * width) * view.scale + width / 2, (y - view.y * height) * view.scale + height / 2]);
  const path = geoPath(projection).digits(1);
  return {
    height,
    sphere: path({ type: 'Sphere' }) ?? '',
    grid: path(geoGraticule10()) ?? '',
    draw: (shape: GeoPermissibleObjects): string => path(shape) ?? '',
    project: ([longitude, latitude]: Degrees) => projection([longitude, latitude]),
  };
}

export const landOf = (atlas: Atlas): GeoPermissibleObjects => feature(atlas, atlas.objects.land as never);

/** Lines between two countries, without the coasts. */
export const bordersOf = (atlas: Atlas): GeoPermissibleObjects =>
  mesh(atlas, atlas.objects.countries as never, (one, other) => one !== other);
