import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { tableOf } from '../desk/tables';
import type { Guard } from '../publicity/guardFilters';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';

export type RowsById = ReadonlyMap<number, Row>;

/** Rows of one type that are wanted, and which of their attributes. */
export type Wanted = { readonly ids: Iterable<number | null>; readonly select: readonly string[] };

const visibleOf = ({ audience, now }: Guard, type: TypeName, ids: readonly number[]): Clause =>
  allOf([{ id: { $in: ids } }, ...visibleWhere(type, audience, now)]);

const distinct = (ids: Iterable<number | null>): number[] => [...new Set(ids)].filter((id) => id !== null);

/** Those of the rows that the audience may see, by id, in the order asked for. One statement; none when nothing is asked. */
export async function readVisible(
  guard: Guard,
  type: TypeName,
  ids: Iterable<number | null>,
  select: readonly string[],
): Promise<RowsById> {
  const asked = distinct(ids);
  if (asked.length === 0) return new Map();
  const where = visibleOf(guard, type, asked);
  const rows = await rowsOf(guard.strapi, type).findMany({ where, select: ['id', 'documentId', ...select] });
  return inOrder(asked, new Map(rows.map((row) => [row.id, row])));
}

/** As they were asked for: a database hands out rows in an order that changes with every write. */
const inOrder = (asked: readonly number[], rows: RowsById): RowsById =>
  new Map(asked.flatMap((id) => (rows.has(id) ? [[id, rows.get(id) as Row]] : [])));

type Builder = {
  select(columns: string[]): Builder;
  where(clause: Clause): Builder;
  getKnexQuery(): ReturnType<Core.Strapi['db']['connection']['table']>;
};
type Attributes = Readonly<Record<string, { readonly type: string; readonly columnName?: string }>>;

/** The same of several types at once, in one statement: what they are asked for is read as text, side by side. */
export async function readVisibleOfMany<Type extends TypeName>(
  guard: Guard,
  wanted: Readonly<Record<Type, Wanted>>,
): Promise<Readonly<Record<Type, RowsById>>> {
  const { strapi } = guard;
  const knex = strapi.db.connection;
  const asText = strapi.db.dialect.client === 'mysql' ? 'char' : 'text';
  const types = Object.keys(wanted) as Type[];
  const width = Math.max(...types.map((type) => wanted[type].select.length));
  const parts = types.flatMap((type) => {
    const ids = distinct(wanted[type].ids);
    if (ids.length === 0) return [];
    const builder = strapi.db.queryBuilder(uidOf(type)) as unknown as Builder;
    const visible = builder
      .select(['id'])
      .where(visibleOf(guard, type, ids))
      .getKnexQuery();
    const attributes = attributesOf(strapi, type);
    return knex({ r: tableOf(strapi, type) })
      .whereIn('r.id', visible)
      .select(knex.raw(`'${type}' as kind`), 'r.id as id', 'r.document_id as document_id')
      .select(
        Array.from({ length: width }, (_, n) => {
          const attribute = wanted[type].select[n];
          return attribute === undefined
            ? knex.raw(`cast(null as ${asText}) as ??`, [`c${n}`])
            : knex.raw(`cast(?? as ${asText}) as ??`, [`r.${attributes[attribute]?.columnName}`, `c${n}`]);
        }),
      );
  });
  const found = Object.fromEntries(types.map((type) => [type, new Map<number, Row>()])) as Record<
    Type,
    Map<number, Row>
  >;
  const [first, ...rest] = parts;
  if (first === undefined) return found;
  const rows = (await first.unionAll(rest)) as unknown as Record<string, string | number | null>[];
  for (const row of rows) {
    const type = row.kind as Type;
    const attributes = attributesOf(strapi, type);
    const values = wanted[type].select.map((attribute, n) => [
      attribute,
      fromText(attributes[attribute]?.type, row[`c${n}`] as string | null),
    ]);
    const id = Number(row.id);
    found[type].set(id, { id, documentId: String(row.document_id), publishedAt: null, ...Object.fromEntries(values) });
  }
  for (const type of types) found[type] = new Map(inOrder(distinct(wanted[type].ids), found[type]));
  return found;
}

const attributesOf = (strapi: Core.Strapi, type: TypeName): Attributes =>
  strapi.db.metadata.get(uidOf(type)).attributes as unknown as Attributes;

/** As Strapi reads a column of this type. */
function fromText(type: string | undefined, value: string | null): unknown {
  if (value === null) return null;
  switch (type) {
    case 'json':
      return JSON.parse(value);
    case 'boolean':
      return value === '1' || value === 'true';
    case 'string':
    case 'text':
    case 'uid':
    case 'enumeration':
    case 'date':
      return value;
    default:
      throw new Error(`A column of type ${type} is not read as text yet`);
  }
}
