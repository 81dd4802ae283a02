import type { TypeName } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import type { Guard } from '../publicity/guardFilters';
import { allOf, visibleWhere } from '../publicity/publicity';

export type RowsById = ReadonlyMap<number, Row>;

/** Those of the rows that the audience may see, by id. One statement; none when nothing is asked. */
export async function readVisible(
  { strapi, audience, now }: Guard,
  type: TypeName,
  ids: Iterable<number | null>,
  select: readonly string[],
): Promise<RowsById> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  if (asked.length === 0) return new Map();
  const where = allOf([{ id: { $in: asked } }, ...visibleWhere(type, audience, now)]);
  const rows = await rowsOf(strapi, type).findMany({ where, select: ['id', 'documentId', ...select] });
  return new Map(rows.map((row) => [row.id, row]));
}
