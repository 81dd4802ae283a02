import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { From } from '../desk/tables';
import { type Change, type ChangedRow, keepRow, type RemovedRow, restoreRow } from './change';
import { placesLinkingTo, placesOf } from './linkPlaces';
import { returnLinks } from './returnLinks';

/** One step of a merge, back; what somebody changed since stays as they left it. */
export async function takeBackChange(strapi: Core.Strapi, from: From, change: Change): Promise<void> {
  switch (change.kind) {
    case 'moved': {
      const places = [...placesLinkingTo(strapi, change.linked), ...placesOf(strapi, change.linked)];
      const place = places.find(({ key }) => key === change.place);
      // A type of the host that was taken out of the application since has no links to give back.
      if (place !== undefined) await returnLinks(from, place, change);
      return;
    }
    case 'removed':
      return bringBackRow(from, change);
    case 'changed':
      return changeBack(from, change);
  }
}

async function bringBackRow(from: From, { table, row, needs }: RemovedRow): Promise<void> {
  for (const { table: needed, id } of needs) {
    if ((await from(needed).where({ id }).first('id')) === undefined) return;
  }
  await from(table).insert(restoreRow(row));
}

async function changeBack(from: From, { table, id, before, after }: ChangedRow): Promise<void> {
  const columns = Object.keys(after);
  const row = await from(table)
    .where({ id })
    .first(...columns);
  if (row === undefined) return;
  const now = keepRow(row);
  const untouched = columns.filter((column) => isDeepStrictEqual(plain(now[column]), plain(after[column])));
  if (untouched.length === 0) return;
  const all = restoreRow(before);
  await from(table)
    .where({ id })
    .update(Object.fromEntries(untouched.map((column) => [column, all[column]])));
}

/** Databases hand out JSON read or as text: told apart by what they say, not by how. */
function plain(value: unknown): unknown {
  const json = typeof value === 'object' && value !== null && 'json' in value ? value.json : value;
  if (typeof json !== 'string' || !/^[[{]/.test(json)) return json ?? null;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
