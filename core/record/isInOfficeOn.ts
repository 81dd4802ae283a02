/** A term of office as far as its days go: the first day that its start can mean, the last that its end can mean (ISO). */
export type TermBounds = {
  readonly startDateMin: string | null;
  readonly endDateMax: string | null;
  readonly status: 'current' | 'ended' | 'unknown' | null;
};

/**
 * May the term have held on `day` (ISO, `2031-03-14`)? Open ends are open, but for a term that is known to have ended
 * and nobody knows when: it would fit every day after its start, and is never offered.
 */
export function isInOfficeOn({ startDateMin, endDateMax, status }: TermBounds, day: string): boolean {
  if (startDateMin === null && endDateMax === null) return status === 'current';
  if (startDateMin !== null && day < startDateMin) return false;
  return endDateMax === null ? status !== 'ended' : day <= endDateMax;
}
