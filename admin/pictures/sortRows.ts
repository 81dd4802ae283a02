export type SortValue = string | number | null;
export type Sorting = { readonly column: number; readonly isDescending: boolean };

/** A sorted copy; what has no value comes last both ways, and equal rows keep their order. */
export function sortRows<T>(
  rows: readonly T[],
  read: (row: T) => SortValue,
  { isDescending, locale }: { isDescending: boolean; locale: string },
): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const keyed = rows.map((row) => ({ row, value: read(row) }));
  keyed.sort(({ value: a }, { value: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return isDescending ? -order : order;
  });
  return keyed.map(({ row }) => row);
}
