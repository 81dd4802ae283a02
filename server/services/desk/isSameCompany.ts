/** Two parties make a meeting; one of them may have met somebody else on the same day. */
const ENOUGH_SHARED = 2;

/** Everybody of the smaller list (documentIds) is on the larger one too, two at least or both lists alike. */
export function isSameCompany(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...some].filter((id) => others.has(id)).length;
  const isAlike = shared === some.size && shared === others.size;
  return isAlike || (shared >= ENOUGH_SHARED && shared === Math.min(some.size, others.size));
}
