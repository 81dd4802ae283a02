import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';

/** A table that joins two of ours: ids of rows, and nothing to read. */
export type LinkTable = {
  readonly name: string;
  readonly owner: string;
  readonly target: string;
  readonly order: string | null;
};

type JoinTable = {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
};

/** Where Strapi keeps a relation: asked of Strapi, for it shortens long names. */
export function linkTable(strapi: Core.Strapi, type: TypeName, relation: string): LinkTable {
  const { attributes } = strapi.db.metadata.get(uidOf(type)) as unknown as {
    attributes: Record<string, { joinTable?: JoinTable }>;
  };
  const table = attributes[relation]?.joinTable;
  if (table === undefined) throw new Error(`${uidOf(type)}.${relation} has no join table`);
  return {
    name: table.name,
    owner: table.joinColumn.name,
    target: table.inverseJoinColumn.name,
    order: table.orderColumnName ?? null,
  };
}

/** Row `owner` has, as `relation`, row `target`. */
export type Link = { readonly relation: string; readonly owner: number; readonly target: number };

/** Several relations of the same rows in one statement, each in its editor's order. */
export async function readLinks(
  strapi: Core.Strapi,
  wanted: readonly {
    readonly type: TypeName;
    readonly relations: readonly string[];
    readonly owners: readonly number[];
  }[],
): Promise<readonly Link[]> {
  const knex = strapi.db.connection;
  const parts = wanted
    .filter(({ owners }) => owners.length > 0)
    .flatMap(({ type, relations, owners }) =>
      relations.map((relation) => {
        const { name, owner, target, order } = linkTable(strapi, type, relation);
        return knex(name)
          .select(
            // A literal of ours: PostgreSQL cannot tell the type of a parameter here.
            knex.raw(`'${type}.${relation}' as relation`),
            knex.raw('?? as owner', [owner]),
            knex.raw('?? as target', [target]),
            order === null ? knex.raw('0 as place') : knex.raw('?? as place', [order]),
          )
          .whereIn(owner, [...owners]);
      }),
    );
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const rows = (await first.unionAll(rest)) as unknown as (Link & { place: number | null })[];
  return rows
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
    .map(({ relation, owner, target }) => ({ relation, owner, target }));
}
