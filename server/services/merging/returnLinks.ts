import type { From } from '../desk/tables';
import { type DatabaseRow, type MovedLinks, restoreRow } from './change';
import { inChunks } from './inChunks';
import type { LinkPlace } from './linkPlaces';

/**
 * Takes `moveLinks` back. A link that somebody pointed elsewhere since stays there. Versions that publishing has written
 * since follow their document.
 */
export async function returnLinks(from: From, place: LinkPlace, moved: MovedLinks): Promise<void> {
  const links = (target: number) => from(place.table).where({ ...place.only, [place.target]: target });
  const owners = [...moved.owners, ...(await findWrittenSince(from, place, moved, moved.documents.owners)).map(idOf)];
  await inChunks(owners, (chunk) =>
    links(moved.to)
      .whereIn(place.owner, [...chunk])
      .update({ [place.target]: moved.from }),
  );
  for (const row of await findDoubled(from, place, moved)) {
    const owner = row[place.owner] as number;
    const targets = [moved.from, moved.to];
    const now: DatabaseRow[] = await from(place.table)
      .where({ ...place.only, [place.owner]: owner })
      .whereIn(place.target, targets)
      .select(place.target);
    // Somebody took the kept one out since: the person is no longer wanted there, under either record.
    if (now.length !== 1 || Number(now[0]?.[place.target]) !== moved.to) continue;
    await from(place.table).insert(await withFreeId(from, place.table, row));
  }
}

type Version = { readonly id: number; readonly documentId: string };
const idOf = ({ id }: Version): number => id;

async function findWrittenSince(
  from: From,
  { ownerTable, hasDrafts }: LinkPlace,
  { lastOwner }: MovedLinks,
  documents: readonly string[],
): Promise<Version[]> {
  const found: Version[] = [];
  if (!hasDrafts) return found;
  await inChunks(documents, async (chunk) => {
    const rows: Version[] = await from(ownerTable)
      .whereIn('document_id', [...chunk])
      .andWhere('id', '>', lastOwner)
      .select('id', 'document_id as documentId');
    found.push(...rows);
  });
  return found;
}

/** The links that were taken out, and one like them for each version of their documents that was written since. */
async function findDoubled(from: From, place: LinkPlace, moved: MovedLinks): Promise<DatabaseRow[]> {
  const rows = moved.doubled.map(restoreRow);
  const since = await findWrittenSince(from, place, moved, moved.documents.doubled);
  const [pattern] = rows;
  if (pattern === undefined) return [];
  return [...rows, ...since.map(({ id }) => ({ ...pattern, id: null, [place.owner]: id }))];
}

/** Its old id where that is free, so that everything is as it was. */
async function withFreeId(from: From, table: string, row: DatabaseRow): Promise<DatabaseRow> {
  const { id, ...rest } = row;
  if (typeof id !== 'number') return rest;
  const taken = await from(table).where({ id }).first('id');
  return taken === undefined ? row : rest;
}
