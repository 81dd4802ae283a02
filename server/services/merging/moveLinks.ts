import type { From } from '../desk/tables';
import { type DatabaseRow, keepRow, type MovedLinks } from './change';
import { inChunks } from './inChunks';
import type { LinkPlace } from './linkPlaces';

/** A row of the linked type, and the one that takes its place. */
export type Replacement = { readonly linked: string; readonly from: number; readonly to: number };

/**
 * Whoever links to `from` links to `to`, in drafts and published versions alike, each where it stood in its list. A link
 * that leads to both already is taken out. null: there was nothing to move, or `to` can be linked once and is.
 */
export async function moveLinks(
  from: From,
  place: LinkPlace,
  { linked, from: gone, to }: Replacement,
): Promise<MovedLinks | null> {
  const links = (target: number) => from(place.table).where({ ...place.only, [place.target]: target });
  const rows: DatabaseRow[] = await links(gone).select('*');
  if (rows.length === 0) return null;
  const present: DatabaseRow[] = await links(to).select(place.owner);
  if (place.isExclusive && present.length > 0) return null;

  const has = new Set(present.map((row) => row[place.owner]));
  const ownerOf = (row: DatabaseRow): number => Number(row[place.owner]);
  const doubled = rows.filter((row) => has.has(row[place.owner]));
  const owners = rows.filter((row) => !has.has(row[place.owner])).map(ownerOf);
  await inChunks(doubled.map(ownerOf), (chunk) =>
    links(gone)
      .whereIn(place.owner, [...chunk])
      .delete(),
  );
  await links(gone).update({ [place.target]: to });
  return {
    kind: 'moved',
    place: place.key,
    linked,
    from: gone,
    to,
    owners,
    doubled: doubled.map(keepRow),
    documents: {
      owners: await findDocuments(from, place, owners),
      doubled: await findDocuments(from, place, doubled.map(ownerOf)),
    },
    lastOwner: await findLast(from, place),
  };
}

async function findDocuments(from: From, { hasDrafts, ownerTable }: LinkPlace, ids: readonly number[]) {
  const documents = new Set<string>();
  if (!hasDrafts) return [];
  await inChunks(ids, async (chunk) => {
    const rows: { documentId: string }[] = await from(ownerTable)
      .whereIn('id', [...chunk])
      .select('document_id as documentId');
    for (const { documentId } of rows) documents.add(documentId);
  });
  return [...documents];
}

async function findLast(from: From, { ownerTable }: LinkPlace): Promise<number> {
  const [found] = (await from(ownerTable).max('id as last')) as { last: number | null }[];
  return Number(found?.last ?? 0);
}
