import type { ReactNode } from 'react';

/** What the content manager hands to a custom field's input. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  /** Errors below the field's own path, as the server named them: by row, then by cell. */
  rawError?: unknown;
  value?: unknown;
  onChange: (path: string, value: unknown) => void;
};

/** JSON comes as a value, or as text where another tool wrote it so. Text that is not JSON counts as nothing. */
export function readValue(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}
