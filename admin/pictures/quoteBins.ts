import type { PictureReply } from '../../core/picturesContract';
import type { TimeScale } from './timeAxis';

/** Quotes said within a few pixels of each other. */
export type QuoteBin = { readonly left: number; readonly count: number };

export const BIN = 8;

/** Counts per strip of BIN pixels, in the order of the strips; only strips with any. */
export function quoteBins(days: PictureReply['quoteDays'], scale: TimeScale, width: number): QuoteBin[] {
  const counts = new Map<number, number>();
  for (const { day, count } of days) {
    const x = scale(Date.parse(`${day}T12:00:00Z`));
    if (x < 0 || x >= width) continue;
    const strip = Math.floor(x / BIN);
    counts.set(strip, (counts.get(strip) ?? 0) + count);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([strip, count]) => ({ left: strip * BIN, count }));
}
