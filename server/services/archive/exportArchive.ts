import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';
import { type Row, rowsOf } from '../../documentsOf';
import { type Link, linksOf } from '../bulk/links';
import { hasDrafts } from '../bulk/versions';
import { tableOf } from '../desk/tables';
import { ARCHIVE, ARCHIVED_TYPES, type ArchivedDocument, type ArchivedVersion, toLine } from './archiveFormat';

/** Documents in one go: their links are read in one statement for each relation. */
const PAGE = 400;

/**
 * Everything that the desk holds, line by line: the same content gives the same lines, whichever database it is in.
 * Images stay where they are kept, and of who made or changed a record the name stands in the logs.
 */
export async function* exportArchive(strapi: Core.Strapi): AsyncGenerator<string> {
  yield toLine(ARCHIVE);
  for (const type of ARCHIVED_TYPES) {
    for await (const documents of pagesOf(strapi, type)) for (const document of documents) yield toLine(document);
  }
}

/** In the order in which they were made: the same one again where they are restored. */
async function* pagesOf(strapi: Core.Strapi, type: TypeName): AsyncGenerator<readonly ArchivedDocument[]> {
  const first = hasDrafts(strapi, type) ? { publishedAt: null } : {};
  for (let after = 0; ; ) {
    const rows = await rowsOf(strapi, type).findMany({
      where: { ...first, id: { $gt: after } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    if (rows.length === 0) return;
    after = rows.at(-1)?.id ?? after;
    yield await toDocuments(strapi, type, rows);
  }
}

async function toDocuments(
  strapi: Core.Strapi,
  type: TypeName,
  rows: readonly Row[],
): Promise<readonly ArchivedDocument[]> {
  const published = hasDrafts(strapi, type)
    ? await rowsOf(strapi, type).findMany({
        where: { documentId: { $in: rows.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
      })
    : [];
  const versions = await toVersions(strapi, type, [...rows, ...published]);
  const publishedIds = new Map(published.map(({ documentId, id }) => [documentId, id]));
  return rows.map(({ id, documentId }): ArchivedDocument => {
    const version = versions.get(id) as ArchivedVersion;
    if (!hasDrafts(strapi, type)) return { type, documentId, only: version };
    const twin = versions.get(publishedIds.get(documentId) ?? 0);
    return { type, documentId, draft: version, ...(twin && { published: twin }) };
  });
}

/** What a version is besides its own attributes. */
const NO_DATA = new Set(['id', 'documentId', 'locale', 'localizations', 'createdBy', 'updatedBy']);

async function toVersions(
  strapi: Core.Strapi,
  type: TypeName,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, ArchivedVersion>> {
  const attributes = strapi.contentTypes[uidOf(type) as never]?.attributes as unknown as Record<
    string,
    { type: string }
  >;
  const isData = (name: string): boolean =>
    !NO_DATA.has(name) && attributes[name] !== undefined && !['relation', 'media'].includes(attributes[name].type);
  const ids = rows.map(({ id }) => id);
  const links = new Map<number, Record<string, readonly string[]>>();
  const positions = new Map<number, Record<string, number>>();
  for (const link of linksOf(strapi, type)) {
    for (const { owner, target, place } of await readTargets(strapi, link, ids)) {
      const own = links.get(owner) ?? {};
      links.set(owner, { ...own, [link.attribute]: [...(own[link.attribute] ?? []), target] });
      if (place !== null) positions.set(owner, { ...positions.get(owner), [link.attribute]: place });
    }
  }
  return new Map(
    rows.map((row) => {
      const data = Object.fromEntries(Object.entries(row).filter(([name, value]) => isData(name) && value !== null));
      const counted = positions.get(row.id);
      return [row.id, { data, links: links.get(row.id) ?? {}, ...(counted && { positions: counted }) }];
    }),
  );
}

type Target = { readonly owner: number; readonly target: string; readonly place: number | null };

async function readTargets(strapi: Core.Strapi, link: Link, owners: readonly number[]): Promise<readonly Target[]> {
  const rows: { owner: number; target: string; place: number | null }[] = await strapi.db
    .connection(`${link.table} as l`)
    .join(`${tableOf(strapi, link.target)} as t`, 't.id', `l.${link.targetColumn}`)
    .whereIn(`l.${link.ownerColumn}`, [...owners])
    .orderBy([`l.${link.ownerColumn}`, link.ownerOrder === null ? 'l.id' : `l.${link.ownerOrder}`])
    .select({
      owner: `l.${link.ownerColumn}`,
      target: 't.document_id',
      ...(link.targetOrder !== null && { place: `l.${link.targetOrder}` }),
    });
  return rows.map(({ owner, target, place }) => ({
    owner,
    target,
    place: place === undefined || place === null ? null : Number(place),
  }));
}
