import { createStore, delMany, entries, setMany } from 'idb-keyval';
import type { Operation } from '../../core/workbenchContract';
import { PLUGIN_ID } from '../pluginId';

// idb-keyval: 600 bytes around the browser's own database, which is the only store that holds megabytes and survives a crash.
const store = createStore(`${PLUGIN_ID}-workbench`, 'operations');

/** An operation that the server has not answered, as the browser keeps it. */
type Kept = { readonly articleId: string; readonly order: number; readonly operation: Operation };

let last = 0;
/** Grows with every call, also after the page was loaded again. */
const nextOrder = (): number => {
  last = Math.max(last + 1, Date.now() * 1000);
  return last;
};

const orders = new Map<string, number>();
function orderOf(operationId: string): number {
  const known = orders.get(operationId) ?? nextOrder();
  orders.set(operationId, known);
  return known;
}

/**
 * What changed in an article's queue since `before`, into the browser's database. Two windows on one article keep each
 * other's operations: an operation has a name, and sending it twice does it once.
 */
export async function keepQueue(
  articleId: string,
  before: readonly Operation[],
  now: readonly Operation[],
): Promise<void> {
  const known = new Set(before);
  const ids = new Set(now.map(({ operationId }) => operationId));
  const gone = before.map(({ operationId }) => operationId).filter((id) => !ids.has(id));
  const changed = now
    .filter((operation) => !known.has(operation))
    .map((operation): [string, Kept] => [
      operation.operationId,
      { articleId, order: orderOf(operation.operationId), operation },
    ]);
  // A private window may have no database: then nothing outlives the page, and nothing else is different.
  try {
    if (changed.length > 0) await setMany(changed, store);
    if (gone.length > 0) await delMany(gone, store);
  } catch {}
}

/** What is still to be sent, in order, by article. */
export async function findKeptQueues(): Promise<ReadonlyMap<string, readonly Operation[]>> {
  const queues = new Map<string, Operation[]>();
  try {
    const kept = (await entries<string, Kept>(store)).map(([, entry]) => entry);
    for (const { articleId, order, operation } of kept.sort((a, b) => a.order - b.order)) {
      orders.set(operation.operationId, order);
      queues.set(articleId, [...(queues.get(articleId) ?? []), operation]);
    }
  } catch {}
  return queues;
}

export const findKeptQueue = async (articleId: string): Promise<readonly Operation[]> =>
  (await findKeptQueues()).get(articleId) ?? [];

/** Done: the server has said so. */
export async function forgetOperations(operationIds: readonly string[]): Promise<void> {
  try {
    if (operationIds.length > 0) await delMany([...operationIds], store);
  } catch {}
}
