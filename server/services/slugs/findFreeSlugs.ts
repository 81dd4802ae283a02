import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../content-types/attributes';
import { rowsOf } from '../../documentsOf';

/** As `findFreeSlug` for one after the other: none is taken in the database, and none is given twice here. */
export async function findFreeSlugs(
  strapi: Core.Strapi,
  type: TypeName,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const rows = await rowsOf(strapi, type).findMany({ where: { slug: { $in: [...wanted] } }, select: ['slug'] });
  const taken = new Set(rows.map(({ slug }) => String(slug)));
  for (const slug of new Set([...taken, ...doubled(wanted)])) {
    const numbered = await rowsOf(strapi, type).findMany({
      where: { slug: { $startsWith: `${slug}-` } },
      select: ['slug'],
    });
    for (const row of numbered) taken.add(String(row.slug));
  }
  return wanted.map((slug) => {
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}

const doubled = (slugs: readonly string[]): readonly string[] => slugs.filter((slug, i) => slugs.indexOf(slug) !== i);
