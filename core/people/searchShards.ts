import { buildSearchIndex, type SearchEntry, type SearchIndex } from './searchIndex';

/** So few are indexed again within a few milliseconds, and twenty thousand are twenty shards. */
const SHARD = 1_000;

type Shard<T> = { readonly records: readonly T[]; readonly index: SearchIndex<T> };

/** By the first record of each. */
const shards = new WeakMap<object, Shard<unknown>>();
const entries = new WeakMap<object, SearchEntry<unknown>>();

/**
 * The records made quick to search, a thousand at a time. A desk learns of somebody with every other decision: a new
 * list that has mostly the same records as the one before is indexed again only where it differs.
 */
export function indexRecords<T extends object>(
  records: readonly T[],
  toEntry: (record: T) => SearchEntry<T>,
): readonly SearchIndex<T>[] {
  const indexes: SearchIndex<T>[] = [];
  for (let from = 0; from < records.length; from += SHARD) indexes.push(indexShard(records, from, toEntry));
  return indexes;
}

function indexShard<T extends object>(
  all: readonly T[],
  from: number,
  toEntry: (record: T) => SearchEntry<T>,
): SearchIndex<T> {
  const first = all[from] as T;
  const length = Math.min(SHARD, all.length - from);
  const known = shards.get(first) as Shard<T> | undefined;
  if (known?.records.length === length && known.records.every((record, at) => record === all[from + at]))
    return known.index;
  const records = all.slice(from, from + length);
  const index = buildSearchIndex(records.map((record) => entryOf(record, toEntry)));
  shards.set(first, { records, index });
  return index;
}

function entryOf<T extends object>(record: T, toEntry: (record: T) => SearchEntry<T>): SearchEntry<T> {
  const entry = (entries.get(record) as SearchEntry<T> | undefined) ?? toEntry(record);
  entries.set(record, entry);
  return entry;
}
