import type { Clause } from '../publicity/publicity';
import type { Place } from './cursor';

/** A type that is on timelines: which of its columns is its place in time, and how that column is written. */
export type Source = {
  readonly kind: Place['kind'];
  readonly type: 'quote' | 'diplomatic-event';
  readonly column: string;
  /** The column's value as a moment, and the first and last value of a day. */
  readonly toMoment: (value: unknown) => string;
  readonly firstOf: (day: string) => string;
  readonly lastOf: (day: string) => string;
  /** The column's value of a moment; null where no value is just that moment. */
  readonly toValue: (moment: string) => string | null;
};

const MIDNIGHT = 'T00:00:00.000Z';

export const QUOTES: Source = {
  kind: 'quote',
  type: 'quote',
  column: 'saidAt',
  toMoment: (value) => new Date(value as string).toISOString(),
  firstOf: (day) => `${day}${MIDNIGHT}`,
  lastOf: (day) => `${day}T23:59:59.999Z`,
  toValue: (moment) => moment,
};

/** Events are known by the first day that their date can mean. */
export const EVENTS: Source = {
  kind: 'event',
  type: 'diplomatic-event',
  column: 'startDateMin',
  toMoment: (value) => `${value}${MIDNIGHT}`,
  firstOf: (day) => day,
  lastOf: (day) => day,
  toValue: (moment) => (moment.endsWith(MIDNIGHT) ? moment.slice(0, 10) : null),
};

/** What stands behind a place on the timeline; of the same moment events come before quotes, then by documentId. */
export function isBehind({ kind, column, toValue, firstOf }: Source, place: Place, sort: 'asc' | 'desc'): Clause {
  const value = toValue(place.at);
  if (value === null) {
    // The day of that moment began before it: going back it is still to come, going on it is past.
    const day = firstOf(place.at.slice(0, 10));
    return { [column]: sort === 'desc' ? { $lte: day } : { $gt: day } };
  }
  const further: Clause = { [column]: sort === 'desc' ? { $lt: value } : { $gt: value } };
  if (kind < place.kind) return further;
  const same: Clause = { [column]: { $eq: value } };
  const beside: Clause = kind > place.kind ? same : { $and: [same, { documentId: { $gt: place.documentId } }] };
  return { $or: [further, beside] };
}
