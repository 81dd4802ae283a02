/** What merging did in the database, in order, with what is needed to take it back. */
export type Change = MovedLinks | RemovedRow | ChangedRow;

/** Links that led to the row `from` and lead to the row `to` now. */
export type MovedLinks = {
  readonly kind: 'moved';
  readonly place: string;
  /** Of the type whose records are linked. */
  readonly linked: string;
  readonly from: number;
  readonly to: number;
  /** Rows on the other side that linked to `from` and not to `to`. */
  readonly owners: readonly number[];
  /** Links of rows that linked to both: taken out. */
  readonly doubled: readonly KeptRow[];
  /** Documents of all these, where publishing writes their rows anew. */
  readonly documents: { readonly owners: readonly string[]; readonly doubled: readonly string[] };
  /** No row on the other side had a higher id: what has one was written since. */
  readonly lastOwner: number;
};

/** A row that was deleted, as a whole. `needs`: rows that must still be there for it to come back. */
export type RemovedRow = {
  readonly kind: 'removed';
  readonly table: string;
  readonly row: KeptRow;
  readonly needs: readonly { readonly table: string; readonly id: number }[];
};

export type ChangedRow = {
  readonly kind: 'changed';
  readonly table: string;
  readonly id: number;
  readonly before: KeptRow;
  readonly after: KeptRow;
};

/** A database row as JSON keeps it: by column, moments and JSON values marked, so that a driver gets back what it gave. */
export type KeptRow = Readonly<Record<string, KeptValue>>;
type KeptValue = string | number | boolean | null | { readonly moment: string } | { readonly json: unknown };

export type DatabaseRow = Record<string, unknown>;

const toKept = (value: unknown): KeptValue => {
  if (value instanceof Date) return { moment: value.toISOString() };
  if (typeof value === 'object' && value !== null) return { json: value };
  return (value ?? null) as KeptValue;
};

const fromKept = (value: KeptValue): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  // Given as it is, a driver would take a JSON list for a list of its own.
  return 'moment' in value ? new Date(value.moment) : JSON.stringify(value.json);
};

const mapValues = <A, B>(row: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, to(value)]));

export const keepRow = (row: DatabaseRow): KeptRow => mapValues(row, toKept);
export const restoreRow = (row: KeptRow): DatabaseRow => mapValues(row, fromKept);
