/** A name as it would be written: middle and size in pixels. */
export type Label = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const overlap = (a: Label, b: Label): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** Those that can be read: each as long as it covers none before it, and no more than `most`. */
export function freeLabels(labels: readonly Label[], most: number): ReadonlySet<string> {
  const kept: Label[] = [];
  for (const label of labels) {
    if (kept.length === most) break;
    if (!kept.some((other) => overlap(other, label))) kept.push(label);
  }
  return new Set(kept.map(({ id }) => id));
}
