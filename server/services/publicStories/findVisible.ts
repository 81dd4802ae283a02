import type { TypeName } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import type { Guard } from '../publicity/guardFilters';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';

/** The one record of a type that fits and that the audience may see; null where there is none. One statement. */
export async function findVisible(
  { strapi, audience, now }: Guard,
  type: TypeName,
  clause: Clause,
  select: readonly string[],
  populate?: unknown,
): Promise<Row | null> {
  const where = allOf([clause, ...visibleWhere(type, audience, now)]);
  const [row] = await rowsOf(strapi, type).findMany({
    where,
    select: ['id', 'documentId', ...select],
    populate,
    limit: 1,
  });
  return row ?? null;
}
