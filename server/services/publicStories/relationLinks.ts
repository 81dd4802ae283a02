import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/attributes';
import { linkTableOf } from '../desk/tables';

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
        const { name, owner, target, order } = linkTableOf(strapi, type, relation);
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
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || a.owner - b.owner || a.target - b.target)
    .map(({ relation, owner, target }) => ({ relation, owner, target }));
}
