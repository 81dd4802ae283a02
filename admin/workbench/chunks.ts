/** Some items of a long list that are drawn as one. */
export type Chunk<T> = { readonly start: number; readonly items: readonly T[] };

export const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * A list cut into runs of `size`. A run whose items are as before is the very object it was, and is not drawn again.
 */
export function cutIntoChunks<T>(
  list: readonly T[],
  size: number,
  before: readonly Chunk<T>[] = [],
): readonly Chunk<T>[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => {
    const start = n * size;
    const items = list.slice(start, start + size);
    const known = before[n];
    return known !== undefined && areSame(known.items, items) ? known : { start, items };
  });
}
