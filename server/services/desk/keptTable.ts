import type { From } from './tables';

type Stamp = { readonly rows: number; readonly last: number; readonly changed: Changed };
/** As the database hands it out: SQLite counts milliseconds. */
type Changed = number | string | Date | null;

/** The rows of a table by their id, as they were when last read. */
export type KeptTable<R> = { readonly stamp: Stamp; readonly rows: ReadonlyMap<number, R> };

/** `select` reads `table` as `record`, joined with what it likes. */
export type TableSource = { readonly table: string; readonly select: () => ReturnType<From> };

/** A change may become visible after a later one, when its transaction took longer; none takes so long. */
const OVERLAP_MS = 60_000;
/** One read of everything is quicker than many small ones. */
const MOST_CHANGED = 2_000;

/**
 * The table as it is now. Where a few rows were added or changed, only these are read; `kept` itself comes back when
 * nothing changed. Rows that are gone, or that went back to what they were, are told by the stamp: all is read again.
 */
export async function refreshTable<R extends { readonly rowId: number }>(
  from: From,
  source: TableSource,
  kept: KeptTable<R> | null,
): Promise<KeptTable<R>> {
  const stamp = await stampOf(from, source.table);
  if (kept && isSame(kept.stamp, stamp)) return kept;
  const rows = (kept && (await readChanged<R>(source, kept, stamp))) ?? (await source.select());
  return { stamp, rows: rows instanceof Map ? rows : toMap(rows as R[]) };
}

async function stampOf(from: From, table: string): Promise<Stamp> {
  const read = await from(table).count('* as rows').max('id as last').max('updated_at as changed').first();
  const { rows, last, changed } = read as unknown as { rows: number | string; last: number | null; changed: Changed };
  return { rows: Number(rows), last: Number(last ?? 0), changed };
}

const timeOf = (changed: Changed): number => (changed === null ? 0 : new Date(changed).getTime());

const isSame = (a: Stamp, b: Stamp): boolean =>
  a.rows === b.rows && a.last === b.last && timeOf(a.changed) === timeOf(b.changed);

/** null: what changed cannot be told. */
async function readChanged<R extends { readonly rowId: number }>(
  { select }: TableSource,
  { stamp, rows }: KeptTable<R>,
  now: Stamp,
): Promise<ReadonlyMap<number, R> | null> {
  if (stamp.changed === null || timeOf(now.changed) < timeOf(stamp.changed) || now.last < stamp.last) return null;
  const since = timeOf(stamp.changed) - OVERLAP_MS;
  const changed: R[] = await select()
    .where((either) =>
      either
        .where('record.updated_at', '>=', typeof stamp.changed === 'number' ? since : new Date(since))
        .orWhere('record.id', '>', stamp.last),
    )
    .limit(MOST_CHANGED);
  if (changed.length === MOST_CHANGED) return null;
  const merged = new Map(rows);
  for (const row of changed) if (!isEqual(merged.get(row.rowId), row)) merged.set(row.rowId, row);
  return merged.size === now.rows ? merged : null;
}

/** A row that was read again within the overlap is the same object still, so that nothing made of it is made again. */
const isEqual = (a: object | undefined, b: object): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

const toMap = <R extends { readonly rowId: number }>(rows: readonly R[]): Map<number, R> =>
  new Map(rows.map((row) => [row.rowId, row]));
