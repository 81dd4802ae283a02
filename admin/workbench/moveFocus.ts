import type { StoredSuggestion } from '../../core/contract';
import { isOpen } from './groupSuggestions';

/** The neighbour in the list; the ends hold. */
export function neighbourOf(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? null;
}

/** Where a decision leads: the next undecided one below, else the first one above, else it stays. */
export function nextOpen(suggestions: readonly StoredSuggestion[], current: string): string {
  const at = suggestions.findIndex(({ id }) => id === current);
  const around = [...suggestions.slice(at + 1), ...suggestions.slice(0, Math.max(at, 0))];
  return around.find(isOpen)?.id ?? current;
}
