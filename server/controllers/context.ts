import { errors } from '@strapi/utils';
import { type Editor, toEditor } from '../services/desk/editor';

/** What the desk's controllers use of a Koa context. */
export type Context = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly user: Parameters<typeof toEditor>[0] };
  body: unknown;
};

const DOCUMENT_ID = /^[\w-]{1,64}$/;

/**
 * The `:documentId` of the route.
 * @throws NotFoundError (404) for what cannot be one, before a database is asked about it.
 */
export function documentIdOf({ params: { documentId = '' } }: Context): string {
  if (DOCUMENT_ID.test(documentId)) return documentId;
  throw new errors.NotFoundError(`There is nothing with the id ${JSON.stringify(documentId.slice(0, 64))}.`);
}

export const editorOf = ({ state }: Context): Editor => toEditor(state.user);
