import { isFetchError } from '@strapi/strapi/admin';
import type { ConflictDetails, StoredSuggestion } from '../../core/contract';

/** Why a request came to nothing. */
export type DeskProblem =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict'; readonly current: StoredSuggestion }
  /** The server's own sentence: it says what, where, and what to do. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string };

const currentOf = (details: unknown): StoredSuggestion | null =>
  (details as Partial<ConflictDetails> | null | undefined)?.current ?? null;

export function toDeskProblem(error: unknown): DeskProblem {
  if (error instanceof Error && error.name === 'AbortError') return { kind: 'cancelled' };
  if (!isFetchError(error)) return { kind: 'offline' };
  const status = error.status ?? 0;
  const current = currentOf(error.response?.data.error.details);
  return status === 409 && current !== null
    ? { kind: 'conflict', current }
    : { kind: 'refused', status, message: error.message };
}
