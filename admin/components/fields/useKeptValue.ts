import { useEffect, useRef } from 'react';

/**
 * When the server refuses to save, Strapi's form falls back to what was saved before, and what the editor has typed
 * would be gone together with the mistake. This gives it back to the form, beside the sentence that says what is wrong.
 */
export function useKeptValue(value: unknown, error: string | undefined, restore: (value: unknown) => void) {
  const typed = useRef<{ value: unknown } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new restore function is no reason to restore.
  useEffect(() => {
    if (error === undefined || typed.current === null) return;
    if (JSON.stringify(typed.current.value) !== JSON.stringify(value)) restore(typed.current.value);
  }, [error, value]);
  return (next: unknown): void => {
    typed.current = { value: next };
    restore(next);
  };
}
