import type { TranslationKey } from '../../hooks/useTranslate';

/** One cell of a row in a list field. */
export type Column = {
  readonly name: string;
  readonly label: TranslationKey;
  readonly input: 'text' | 'lines' | 'day' | 'choice';
  readonly isRequired: boolean;
  /** Share of the row's twelve columns. */
  readonly width: number;
  readonly choices?: readonly { readonly value: string; readonly label: TranslationKey }[];
  /** What is wrong with a filled cell, or null. */
  readonly check?: (value: string) => TranslationKey | null;
};

export type Row = Readonly<Record<string, string>>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Rows of text for the inputs, from whatever the field holds. `only`: the list holds bare texts under this name. */
export function toRows(value: unknown, columns: readonly Column[], only: string | null): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => {
    if (only !== null) return { [only]: asText(entry) };
    const record = (entry ?? {}) as Record<string, unknown>;
    return Object.fromEntries(columns.map(({ name }) => [name, asText(record[name])]));
  });
}

/** What the field keeps: cells left empty are left out, except those that every row must have. */
export function fromRows(rows: readonly Row[], columns: readonly Column[], only: string | null): unknown[] {
  return rows.map((row) => {
    if (only !== null) return row[only] ?? '';
    const kept = columns.filter(({ name, isRequired }) => isRequired || (row[name] ?? '') !== '');
    return Object.fromEntries(kept.map(({ name }) => [name, row[name] ?? '']));
  });
}

export function problemOf(column: Column, value: string): TranslationKey | null {
  if (value.trim() === '') return column.isRequired ? 'field.cell.empty' : null;
  return column.check?.(value) ?? null;
}
