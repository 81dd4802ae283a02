import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';
import type { Knex } from '../quoteSearch/searchIndex';
import type { BulkDocument } from './bulkDocument';
import { type Link, linksOf } from './links';
import { hasDrafts, type RowIds, readRowIds, rowKey, type Version, versionsOf } from './versions';

/** Rows in one statement: SQLite takes no more than 500. */
const CHUNK = 400;

type CreateMany = { createMany(query: { data: readonly object[] }): Promise<unknown> };
/** One row to be: a document in one of its versions. */
type NewRow = { readonly document: BulkDocument; readonly version: Version };

/**
 * Many documents in few statements, joined to the open transaction or in one of their own: the rows, links and orders
 * that the document service would write for each. A link may go to a document of the same batch or to one that is
 * there. Values are taken as they are: whoever calls has checked them and filled in what middlewares/ would.
 * Database lifecycles see `beforeCreateMany` and `afterCreateMany`; `entry.*` events are not sent.
 * @throws Error where a link goes nowhere
 */
export async function writeDocuments(strapi: Core.Strapi, documents: readonly BulkDocument[]): Promise<void> {
  const byType = groupByType(documents);
  await strapi.db.transaction(async ({ trx }) => {
    const knex = trx as unknown as Knex;
    for (const [type, some] of byType) await writeRows(strapi, type, some);
    await linkAll(strapi, knex, byType);
  });
}

/** The rows alone: of an archive in which one may link to what comes later. */
export async function writeRowsOf(strapi: Core.Strapi, documents: readonly BulkDocument[]): Promise<void> {
  for (const [type, some] of groupByType(documents)) await writeRows(strapi, type, some);
}

/** Their links, once all rows are there. */
export async function writeLinksOf(strapi: Core.Strapi, documents: readonly BulkDocument[]): Promise<void> {
  await strapi.db.transaction(({ trx }) => linkAll(strapi, trx as unknown as Knex, groupByType(documents)));
}

async function linkAll(strapi: Core.Strapi, knex: Knex, byType: ByType): Promise<void> {
  const ids = await readAllIds(strapi, knex, byType);
  for (const [type, some] of byType) await writeLinks(strapi, knex, { type, documents: some, ids });
}

function groupByType(documents: readonly BulkDocument[]): Map<TypeName, BulkDocument[]> {
  const groups = new Map<TypeName, BulkDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.type);
    if (group) group.push(document);
    else groups.set(document.type, [document]);
  }
  return groups;
}

type ByType = ReadonlyMap<TypeName, readonly BulkDocument[]>;

async function writeRows(strapi: Core.Strapi, type: TypeName, documents: readonly BulkDocument[]): Promise<void> {
  const now = new Date().toISOString();
  const rows = newRowsOf(strapi, documents).map(({ document, version }) => ({
    createdAt: now,
    updatedAt: now,
    ...dataOf({ document, version }),
    documentId: document.documentId,
    publishedAt: version === 'draft' ? null : (dataOf({ document, version }).publishedAt ?? now),
  }));
  const query = strapi.db.query(uidOf(type)) as unknown as CreateMany;
  for (let from = 0; from < rows.length; from += CHUNK)
    await query.createMany({ data: rows.slice(from, from + CHUNK) });
}

const dataOf = ({ document, version }: NewRow): Readonly<Record<string, unknown>> =>
  version === 'published' ? (document.publishedData ?? document.data) : document.data;

/** Of all versions. */
const allTargets = (documents: readonly BulkDocument[], attribute: string): string[] =>
  documents.flatMap(({ data, publishedData }) => [
    ...targetsOf(data[attribute]),
    ...targetsOf(publishedData?.[attribute]),
  ]);

const newRowsOf = (strapi: Core.Strapi, documents: readonly BulkDocument[]): readonly NewRow[] =>
  documents.flatMap((document) => versionsOf(strapi, document).map((version) => ({ document, version })));

const targetsOf = (value: unknown): readonly string[] => {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
};

/** Of what was written and of all that it links to, by type. */
async function readAllIds(strapi: Core.Strapi, trx: Knex, byType: ByType): Promise<ReadonlyMap<TypeName, RowIds>> {
  const wanted = new Map<TypeName, Set<string>>();
  const want = (type: TypeName, documentIds: readonly string[]): void => {
    const known = wanted.get(type) ?? new Set();
    for (const documentId of documentIds) known.add(documentId);
    wanted.set(type, known);
  };
  for (const [type, documents] of byType) {
    const links = linksOf(strapi, type);
    if (links.length === 0 && !isLinkedTo(strapi, byType, type)) continue;
    want(
      type,
      documents.map(({ documentId }) => documentId),
    );
    for (const { attribute, target } of links) {
      const ids = allTargets(documents, attribute);
      if (ids.length > 0) want(target, ids);
    }
  }
  const ids = new Map<TypeName, RowIds>();
  for (const [type, documentIds] of wanted) {
    ids.set(type, await readRowIds(strapi, trx, { type, documentIds: [...documentIds] }));
  }
  return ids;
}

const isLinkedTo = (strapi: Core.Strapi, byType: ByType, type: TypeName): boolean =>
  [...byType.keys()].some((other) => linksOf(strapi, other).some(({ target }) => target === type));

type Linking = {
  readonly type: TypeName;
  readonly documents: readonly BulkDocument[];
  readonly ids: ReadonlyMap<TypeName, RowIds>;
};

async function writeLinks(strapi: Core.Strapi, trx: Knex, { type, documents, ids }: Linking): Promise<void> {
  const rows = newRowsOf(strapi, documents);
  for (const link of linksOf(strapi, type)) {
    const counted =
      link.targetOrder === null ? null : await readCounts(trx, link, targetIds(strapi, link, documents, ids));
    const linkRows = rows.flatMap((row) => linkRowsOf(strapi, { row, link, ids, counted }));
    for (let from = 0; from < linkRows.length; from += CHUNK) {
      await trx(link.table).insert(linkRows.slice(from, from + CHUNK));
    }
  }
}

type Counted = Map<number, number>;
type LinkOf = {
  readonly row: NewRow;
  readonly link: Link;
  readonly ids: ReadonlyMap<TypeName, RowIds>;
  readonly counted: Counted | null;
};

function linkRowsOf(strapi: Core.Strapi, { row, link, ids, counted }: LinkOf): Record<string, number>[] {
  const { document, version } = row;
  const owner = ids.get(document.type)?.get(rowKey(document.documentId, version));
  return targetsOf(dataOf(row)[link.attribute]).flatMap((documentId, i) => {
    const target = ids.get(link.target)?.get(rowKey(documentId, versionBehind(strapi, link.target, version)));
    // A published version keeps no link to what is a draft only.
    if (target === undefined && version === 'published' && hasDrafts(strapi, link.target)) return [];
    if (owner === undefined || target === undefined) {
      throw new Error(
        `${document.type} ${document.documentId}: ${link.attribute} names ${documentId}, which is not there.`,
      );
    }
    const position = document.positions?.[link.attribute] ?? (counted?.get(target) ?? 0) + 1;
    counted?.set(target, position);
    return [
      {
        [link.ownerColumn]: owner,
        [link.targetColumn]: target,
        ...(link.ownerOrder === null ? {} : { [link.ownerOrder]: i + 1 }),
        ...(link.targetOrder === null ? {} : { [link.targetOrder]: position }),
      },
    ];
  });
}

const versionBehind = (strapi: Core.Strapi, target: TypeName, version: Version): Version => {
  if (!hasDrafts(strapi, target)) return 'only';
  return version === 'published' ? 'published' : 'draft';
};

function targetIds(
  strapi: Core.Strapi,
  link: Link,
  documents: readonly BulkDocument[],
  ids: ReadonlyMap<TypeName, RowIds>,
): readonly number[] {
  const named = new Set(allTargets(documents, link.attribute));
  const versions: readonly Version[] = hasDrafts(strapi, link.target) ? ['draft', 'published'] : ['only'];
  return [...named].flatMap((documentId) =>
    versions.flatMap((version) => ids.get(link.target)?.get(rowKey(documentId, version)) ?? []),
  );
}

/** Where the links of these targets have come to. */
async function readCounts(trx: Knex, link: Link, targets: readonly number[]): Promise<Counted> {
  const counted: Counted = new Map();
  for (let from = 0; from < targets.length; from += CHUNK) {
    const rows: { target: number; last: number | null }[] = await trx(link.table)
      .whereIn(link.targetColumn, targets.slice(from, from + CHUNK))
      .groupBy(link.targetColumn)
      .select({ target: link.targetColumn })
      .max({ last: String(link.targetOrder) });
    for (const { target, last } of rows) counted.set(target, Number(last ?? 0));
  }
  return counted;
}
