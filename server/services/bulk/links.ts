import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';

/** A link that its type keeps, with the table behind it. */
export type Link = {
  readonly attribute: string;
  readonly target: TypeName;
  readonly table: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
  /** Position among the links of one owner, and of one target; null where nobody asks. */
  readonly ownerOrder: string | null;
  readonly targetOrder: string | null;
};

type Relation = {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly orderColumnName?: string;
    readonly inverseOrderColumnName?: string;
  };
  readonly mappedBy?: string;
};

/** Links between our own types that `type` owns; the other side of a pair reads the same table. */
export function linksOf(strapi: Core.Strapi, type: TypeName): readonly Link[] {
  const attributes = strapi.db.metadata.get(uidOf(type)).attributes as unknown as Record<string, Relation>;
  return Object.entries(attributes).flatMap(([attribute, { type: kind, target = '', joinTable, mappedBy }]) => {
    const [plugin, name] = target.split('.');
    if (kind !== 'relation' || !joinTable || mappedBy || plugin !== 'plugin::communique' || !name) return [];
    return {
      attribute,
      target: name as TypeName,
      table: joinTable.name,
      ownerColumn: joinTable.joinColumn.name,
      targetColumn: joinTable.inverseJoinColumn.name,
      ownerOrder: joinTable.orderColumnName ?? null,
      targetOrder: joinTable.inverseOrderColumnName ?? null,
    };
  });
}
