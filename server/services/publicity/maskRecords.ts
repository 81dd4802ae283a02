import { rowsOf } from '../../documentsOf';
import { maskedAttributes } from './attributionMasks';
import type { Guard } from './guardFilters';
import { allOf, visibleWhere } from './publicity';
import { isMorph, isObject, isToMany, ourTypeOf, schemaOf, targetOf } from './schemas';

type Entity = Record<string, unknown>;

/**
 * Takes out of records that were read with a guarded query what the query could not leave out: the speaker of a quote
 * on background, the article that a link leads to while it is not public. Works on the records in place, at any depth.
 */
export async function maskRecords(guard: Guard, uid: string, records: readonly unknown[]): Promise<void> {
  const links: Entity[] = [];
  for (const record of records) if (isObject(record)) maskOne(guard, uid, record, links);
  await maskTargets(guard, links);
}

function maskOne(guard: Guard, uid: string, record: Entity, links: Entity[]): void {
  const type = ourTypeOf(uid);
  const attributes = schemaOf(guard.strapi, uid)?.attributes ?? {};
  if (type === 'quote') {
    for (const key of maskedAttributes(record.attributionTerms)) {
      const attribute = attributes[key];
      if (key in record) record[key] = attribute !== undefined && isToMany(attribute) ? [] : null;
    }
  }
  if (type === 'related-link') links.push(record);

  for (const [key, attribute] of Object.entries(attributes)) {
    const value = record[key];
    if (value === null || value === undefined) continue;
    if (attribute.type === 'dynamiczone' || isMorph(attribute)) {
      record[key] = maskMorph(guard, value, links);
      continue;
    }
    const target = targetOf(attribute);
    if (target === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (isObject(one)) maskOne(guard, target, one, links);
  }
}

/** Records of many types are read without conditions: ours are left out, for whoever links them so cannot ask. */
function maskMorph(guard: Guard, value: unknown, links: Entity[]): unknown {
  const isList = Array.isArray(value);
  const kept = (isList ? value : [value]).filter((one) => {
    if (!isObject(one)) return true;
    const uid = String(one.__type ?? one.__component ?? '');
    if (ourTypeOf(uid) !== null) return false;
    maskOne(guard, uid, one, links);
    return true;
  });
  return isList ? kept : (kept[0] ?? null);
}

/** `resolved` without a target would say that there is an article which is not published. */
async function maskTargets(guard: Guard, links: readonly Entity[]): Promise<void> {
  const targets = await findVisibleArticles(
    guard,
    links.map(({ targetId }) => targetId),
  );
  for (const link of links) {
    if (typeof link.targetId === 'string' && targets.has(link.targetId)) continue;
    if ('targetId' in link) link.targetId = null;
    if ('resolution' in link && link.resolution !== 'dead') link.resolution = 'unresolved';
  }
}

export type VisibleArticle = { readonly documentId: string; readonly slug: string | null; readonly headline: string };

/** Those of the articles that the audience may see, by documentId. One statement; none when nothing is asked. */
export async function findVisibleArticles(
  { strapi, audience, now }: Guard,
  documentIds: readonly unknown[],
): Promise<ReadonlyMap<string, VisibleArticle>> {
  const asked = [...new Set(documentIds.filter((id): id is string => typeof id === 'string' && id !== ''))];
  if (asked.length === 0) return new Map();
  const where = allOf([{ documentId: { $in: asked } }, ...visibleWhere('article', audience, now)]);
  const rows = await rowsOf(strapi, 'article').findMany({ where, select: ['documentId', 'slug', 'headline'] });
  return new Map(
    rows.map(({ documentId, slug, headline }) => [
      documentId,
      { documentId, slug: (slug ?? null) as string | null, headline: String(headline) },
    ]),
  );
}
