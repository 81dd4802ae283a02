import type { Core } from '@strapi/strapi';
import { findOperation, type LogRow } from './tagLog';

type Deed<T> = {
  readonly operationId: string;
  /** Inside the transaction; must write the log row that carries the operation id. */
  readonly work: () => Promise<T>;
  /** What to answer where the log has the operation already. */
  readonly again: (earlier: LogRow) => Promise<T> | T;
};

/** An operation, whole or not at all, and never twice: sent again, or by a twin at the same moment, it is answered. */
export async function doOnce<T>(strapi: Core.Strapi, { operationId, work, again }: Deed<T>): Promise<T> {
  const earlier = await findOperation(strapi, operationId);
  if (earlier) return again(earlier);
  try {
    return (await strapi.db.transaction(work)) as T;
  } catch (error) {
    // A twin of this request was done while this one waited for it.
    const twin = await findOperation(strapi, operationId);
    if (twin) return again(twin);
    throw error;
  }
}
