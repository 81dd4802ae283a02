import type { Core } from '@strapi/strapi';
import { type TypeName, uidOf } from '../../content-types/attributes';
import { type From, tableOf } from '../desk/tables';
import { type Change, type DatabaseRow, keepRow } from './change';
import { placesLinkingTo, placesOf } from './linkPlaces';
import { moveLinks } from './moveLinks';

export type Merging = {
  readonly strapi: Core.Strapi;
  readonly from: From;
  /** ISO moment of the merge. */
  readonly at: string;
  /** In the order in which they were made; grows while the merge is carried out. */
  readonly changes: Change[];
};

/** Row ids of the record that goes and of the one that stays. */
export type Pair = { readonly gone: number; readonly stays: number };

/** Everything that links to the one record, and everything that it links to, is the other one's. */
export async function takeOverLinks(
  { strapi, from, changes }: Merging,
  type: TypeName,
  { gone, stays }: Pair,
  isLeft = (_attribute: string): boolean => false,
): Promise<void> {
  const linked = uidOf(type);
  const places = [
    ...placesLinkingTo(strapi, linked),
    ...placesOf(strapi, linked).filter(({ attribute }) => !isLeft(attribute)),
  ];
  for (const place of places) {
    const moved = await moveLinks(from, place, { linked, from: gone, to: stays });
    if (moved !== null) changes.push(moved);
  }
}

/** A record that says what another one says: its links go over, what only it knows fills the other, and it goes. */
export async function absorbRecord(
  merging: Merging,
  type: TypeName,
  pair: Pair,
  filled: DatabaseRow = {},
): Promise<void> {
  const table = tableOf(merging.strapi, type);
  await takeOverLinks(merging, type, pair);
  if (Object.keys(filled).length > 0) await changeRow(merging, table, pair.stays, filled);
  await removeRow(merging, type, pair.gone);
}

export async function changeRow({ from, changes }: Merging, table: string, id: number, after: DatabaseRow) {
  const row = await from(table)
    .where({ id })
    .first(...Object.keys(after));
  changes.push({ kind: 'changed', table, id, before: keepRow(row), after: keepRow(after) });
  await from(table).where({ id }).update(after);
}

/** The row with the links that it still has. Deleting it alone would take them along unseen. */
async function removeRow({ strapi, from, changes }: Merging, type: TypeName, id: number): Promise<void> {
  const table = tableOf(strapi, type);
  const row = await from(table).where({ id }).first('*');
  const own: Change[] = [{ kind: 'removed', table, row: keepRow(row), needs: [] }];
  for (const place of placesOf(strapi, uidOf(type))) {
    const links: DatabaseRow[] = await from(place.table)
      .where({ [place.target]: id })
      .select('*');
    for (const link of links) {
      const needs = [{ table: place.ownerTable, id: Number(link[place.owner]) }];
      own.push({ kind: 'removed', table: place.table, row: keepRow(link), needs });
    }
    await from(place.table)
      .where({ [place.target]: id })
      .delete();
  }
  await from(table).where({ id }).delete();
  // Taken back last first: the row comes before its links.
  changes.push(...own.reverse());
}
