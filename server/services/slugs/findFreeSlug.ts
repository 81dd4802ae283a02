import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';

/** The slug itself, or with the first free number: `joint-statement`, `joint-statement-2`. Drafts count as taken. */
export async function findFreeSlug(
  strapi: Core.Strapi,
  type: TypeName,
  slug: string,
  documentId?: string,
): Promise<string> {
  const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, type).findMany({
    where: { slug: { $startsWith: slug }, ...others },
    select: ['slug'],
  });
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
