/** Databases hand moments out as text, as numbers or as dates. */
export const toIso = (value: unknown): string => new Date(value as string | number | Date).toISOString();
export const toIsoOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : toIso(value);
