import type { Point } from './layOutNetwork';

/** How near, and around which point of the whole picture (0 to 1 of its width and height). */
export type PictureView = { readonly scale: number; readonly x: number; readonly y: number };
export const WHOLE: PictureView = { scale: 1, x: 0.5, y: 0.5 };

const MOST = 16;
const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** By shares of what is seen. The middle stays inside, so that the picture cannot be lost. */
export function panView({ scale, x, y }: PictureView, right: number, down: number): PictureView {
  const half = 0.5 / scale;
  return { scale, x: within(x + right / scale, half, 1 - half), y: within(y + down / scale, half, 1 - half) };
}

/** Above 1 goes nearer. */
export const zoomView = ({ scale, x, y }: PictureView, factor: number): PictureView =>
  panView({ scale: within(scale * factor, 1, MOST), x, y }, 0, 0);

/** Where a point of the whole picture is seen. */
export const seenAt = ({ scale, x, y }: PictureView, point: Point, size: { width: number; height: number }): Point => ({
  x: (point.x - x * size.width) * scale + size.width / 2,
  y: (point.y - y * size.height) * scale + size.height / 2,
});
