/** Databases take a bounded number of values in one statement. */
const MOST_VALUES = 500;

export async function inChunks<T>(
  values: readonly T[],
  work: (chunk: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < values.length; start += MOST_VALUES) await work(values.slice(start, start + MOST_VALUES));
}
