import type { TypeName } from './content-types/attributes';

/** A call of Strapi's document service as the middlewares see it; `params.data` is what is about to be written. */
export type DocumentCall = {
  readonly uid: string;
  readonly action: string;
  readonly contentType: { readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  params: { documentId?: string; data?: Record<string, unknown>; status?: string; [param: string]: unknown };
};

export type DocumentMiddleware = (call: DocumentCall, next: () => Promise<unknown>) => Promise<unknown>;

const OURS = 'plugin::communique.';
const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);
const DATA_WRITES = new Set(['create', 'update', 'clone']);

export const isOurs = ({ uid }: DocumentCall): boolean => uid.startsWith(OURS);
export const isWrite = (call: DocumentCall): boolean => isOurs(call) && WRITES.has(call.action);
/** A write that carries field values. */
export const isDataWrite = (call: DocumentCall): boolean => isOurs(call) && DATA_WRITES.has(call.action);

/** Which of our types the call is about. */
export const typeOf = ({ uid }: DocumentCall): TypeName => uid.slice(OURS.length) as TypeName;
