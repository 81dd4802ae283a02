import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { rowsOf } from '../../documentsOf';
import type { BulkDocument } from '../bulk/bulkDocument';
import { writeLinksOf, writeRowsOf } from '../bulk/writeDocuments';
import { ARCHIVE, ARCHIVED_TYPES, type ArchivedDocument, type ArchivedVersion, isArchive } from './archiveFormat';

const BATCH = 400;

/** An archive's lines, read from the beginning each time it is asked for them. */
export type ArchiveLines = () => AsyncIterable<unknown>;

/**
 * What `exportArchive` wrote, into an empty desk, whole or not at all: first every row, then every link, for records
 * name what comes after them. @returns how many documents
 * @throws ApplicationError (400) where the desk is not empty, or the archive is none of ours or of a later version
 */
export async function restoreArchive(strapi: Core.Strapi, lines: ArchiveLines): Promise<number> {
  await checkEmpty(strapi);
  const restored = await strapi.db.transaction(async () => {
    let documents = 0;
    for await (const batch of batchesOf(lines)) {
      await writeRowsOf(strapi, batch);
      documents += batch.length;
    }
    for await (const batch of batchesOf(lines)) await writeLinksOf(strapi, batch);
    return documents;
  });
  return restored as number;
}

async function checkEmpty(strapi: Core.Strapi): Promise<void> {
  for (const type of ARCHIVED_TYPES) {
    const amount = await rowsOf(strapi, type).count({});
    if (amount === 0) continue;
    throw new errors.ApplicationError(
      `An archive is restored into an empty desk; this one has ${amount} of ${type}. Restore it into a new application, or a new database.`,
    );
  }
}

async function* batchesOf(lines: ArchiveLines): AsyncGenerator<readonly BulkDocument[]> {
  let batch: BulkDocument[] = [];
  let isFirst = true;
  for await (const line of lines()) {
    if (isFirst) checkHead(line);
    else batch.push(toBulk(line as ArchivedDocument));
    isFirst = false;
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function checkHead(line: unknown): void {
  if (!isArchive(line))
    throw new errors.ApplicationError('This is no archive of communique export: its first line says nothing of it.');
  if (line.version > ARCHIVE.version) {
    throw new errors.ApplicationError(
      `The archive is of version ${line.version}, and version ${ARCHIVE.version} is the latest that is read here: bring the plugin up to date.`,
    );
  }
}

function toBulk({ type, documentId, draft, published, only }: ArchivedDocument): BulkDocument {
  const first = only ?? draft;
  if (!ARCHIVED_TYPES.includes(type) || typeof documentId !== 'string' || !first) {
    throw new errors.ApplicationError(
      `A line of the archive is no document of ours: ${JSON.stringify({ type, documentId })}.`,
    );
  }
  return {
    type,
    documentId,
    data: toData(first),
    isPublished: published !== undefined,
    ...(published && { publishedData: toData(published) }),
    ...(first.positions && { positions: first.positions }),
  };
}

const toData = ({ data, links }: ArchivedVersion): Record<string, unknown> => ({ ...data, ...links });
