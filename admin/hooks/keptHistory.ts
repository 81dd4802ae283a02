import { PLUGIN_ID } from '../pluginId';
import { type History, NO_HISTORY } from '../workbench/history';

const keyOf = (articleId: string): string => `${PLUGIN_ID}:history:${articleId}`;

/** What can be undone, for as long as this browser tab lives: it survives a reload, and two tabs do not mix theirs. */
export function findKeptHistory(articleId: string): History {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(articleId)) ?? 'null') as Partial<History> | null;
    return Array.isArray(kept?.past) && Array.isArray(kept.future) ? (kept as History) : NO_HISTORY;
  } catch {
    return NO_HISTORY;
  }
}

export function keepHistory(articleId: string, history: History): void {
  try {
    if (history.past.length + history.future.length === 0) sessionStorage.removeItem(keyOf(articleId));
    else sessionStorage.setItem(keyOf(articleId), JSON.stringify(history));
  } catch {
    // The store is full: half of the way back is better than none.
    const { past } = history;
    if (past.length > 1) keepHistory(articleId, { past: past.slice(-Math.floor(past.length / 2)), future: [] });
  }
}
