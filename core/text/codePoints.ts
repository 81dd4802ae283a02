/**
 * Offsets of JavaScript count UTF-16 units; the W3C's positions count code points, of which one outside the basic plane
 * takes two units.
 * @returns offset in UTF-16 units → offset in code points
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
