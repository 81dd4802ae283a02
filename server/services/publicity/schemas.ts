import type { Core, UID } from '@strapi/strapi';
import { UID as OURS, type TypeName } from '../../content-types/attributes';

export type AttributeSchema = {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly private?: boolean;
  readonly enum?: readonly string[];
};
export type Schema = { readonly uid: string; readonly attributes: Readonly<Record<string, AttributeSchema>> };

/** A content type or component as Strapi runs it, with what the host added to it. */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema | undefined =>
  strapi.getModel(uid as UID.Schema) as unknown as Schema | undefined;

export function ourTypeOf(uid: string): TypeName | null {
  return uid.startsWith(`${OURS}.`) ? (uid.slice(OURS.length + 1) as TypeName) : null;
}

export const isToMany = ({ relation = '' }: AttributeSchema): boolean => relation.endsWith('ToMany');
export const isMorph = ({ relation = '' }: AttributeSchema): boolean => relation.startsWith('morph');
/** The content type or component that a value of this attribute is of; null for scalars and for those of many types. */
export const targetOf = ({ type, target, component }: AttributeSchema): string | null => {
  if (type === 'relation') return target ?? null;
  if (type === 'media') return 'plugin::upload.file';
  return type === 'component' ? (component ?? null) : null;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
