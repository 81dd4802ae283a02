import type { Core, UID } from '@strapi/strapi';
import { type TypeName, uidOf } from './content-types/attributes';

/** A record as Strapi hands it out; what else is in it depends on the type and on `populate`. */
export type Row = { id: number; documentId: string; publishedAt: string | null; [attribute: string]: unknown };

type Params = { documentId?: string; data?: Record<string, unknown>; [param: string]: unknown };

/** The document service of one of our types. Strapi's own typing knows only the types of the host application. */
type Documents = {
  findOne(params: Params): Promise<Row | null>;
  findFirst(params: Params): Promise<Row | null>;
  findMany(params?: Params): Promise<Row[]>;
  count(params?: Params): Promise<number>;
  create(params: Params): Promise<Row>;
  update(params: Params): Promise<Row | null>;
  delete(params: Params): Promise<{ documentId: string; entries: Row[] }>;
  clone(params: Params): Promise<{ documentId: string; entries: Row[] }>;
  publish(params: Params): Promise<{ documentId: string; entries: Row[] }>;
  unpublish(params: Params): Promise<{ documentId: string; entries: Row[] }>;
  discardDraft(params: Params): Promise<{ documentId: string; entries: Row[] }>;
};

/** Writes go through every rule of middlewares/. */
export const documentsOf = (strapi: Core.Strapi, type: TypeName): Documents =>
  strapi.documents(uidOf(type) as UID.ContentType) as unknown as Documents;

type Query = { where?: object; select?: readonly string[]; populate?: unknown; limit?: number; orderBy?: unknown };

type Rows = {
  findOne(query: Query): Promise<Row | null>;
  findMany(query?: Query): Promise<Row[]>;
  count(query?: Query): Promise<number>;
  update(query: Query & { data: Record<string, unknown> }): Promise<Row | null>;
  updateMany(query: Query & { data: Record<string, unknown> }): Promise<{ count: number }>;
  deleteMany(query: Query): Promise<{ count: number }>;
};

/** The rows themselves, drafts and published versions alike; no rule of middlewares/ sees a write made here. */
export const rowsOf = (strapi: Core.Strapi, type: TypeName): Rows => strapi.db.query(uidOf(type)) as unknown as Rows;
