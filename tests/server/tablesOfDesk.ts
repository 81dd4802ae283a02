import type { Core } from '@strapi/strapi';

type Cell = unknown;
type PlainRow = Record<string, Cell>;

/** Made by every write, or by Strapi for itself. */
const STAMPS = /^(?:created_at|updated_at|published_at|id)$/;
const DOCUMENT_ID = /\b[a-z][a-z0-9]{23}\b/g;
/** What follows from the other tables a moment later, or counts writes. */
const DERIVED = /_quote_index|_quote_words|_revisions$/;

/**
 * Every table of the plugin as it is, without stamps; ids and documentIds stand as the place of their row in its table,
 * so that two desks with the same in the same order give the same.
 */
export async function tablesOfDesk(strapi: Core.Strapi): Promise<Record<string, readonly PlainRow[]>> {
  const knex = strapi.db.connection;
  const names = (await tableNames(strapi))
    .filter((name) => name.startsWith('communique_') && !DERIVED.test(name))
    .sort();
  const places = new Map<string, string>();
  const read: [string, PlainRow[]][] = [];
  for (const name of names) {
    const rows: PlainRow[] = await knex(name).select('*').orderBy('id');
    const ids = [...new Set(rows.flatMap((row) => (row.document_id === undefined ? [] : [String(row.document_id)])))];
    for (const [n, id] of ids.entries()) places.set(id, `<${name} ${n}>`);
    read.push([name, rows]);
  }
  const rowPlaces = new Map(read.map(([name, rows]) => [name, new Map(orderOf(rows).map((row, n) => [row.id, n]))]));
  const tables = read.map(([name, rows]): [string, PlainRow[]] => [
    name,
    orderOf(rows).map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([column, cell]) => {
          if (STAMPS.test(column)) return column === 'published_at' ? [[column, cell !== null]] : [];
          return [[column, plain(column, cell)]];
        }),
      ),
    ),
  ]);
  return Object.fromEntries(tables.map(([name, rows]) => [name, name.endsWith('_lnk') ? sorted(rows) : rows]));

  function plain(column: string, cell: Cell): Cell {
    if (cell instanceof Date) return cell.toISOString();
    // PostgreSQL hands out JSON read.
    const text = cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell;
    if (typeof text === 'string') return text.replace(DOCUMENT_ID, (id) => places.get(id) ?? id);
    const owner = /^(\w+)_id$/.exec(column)?.[1];
    const table = owner && [...rowPlaces.keys()].find((name) => name === tableOfColumn(owner));
    return table ? `row ${rowPlaces.get(table)?.get(cell)}` : cell;
  }
}

const tableOfColumn = (owner: string): string => {
  const name = owner.replace(/^inv_/, '');
  return `communique_${name === 'person' ? 'people' : name.endsWith('s') ? name : `${name}s`}`;
};

/** Drafts first, then what is published, each as they were made. */
const orderOf = (rows: readonly PlainRow[]): PlainRow[] =>
  [...rows].sort(
    (a, b) => Number(a.published_at !== null) - Number(b.published_at !== null) || Number(a.id) - Number(b.id),
  );

const sorted = (rows: readonly PlainRow[]): PlainRow[] =>
  [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

async function tableNames(strapi: Core.Strapi): Promise<string[]> {
  const found = (await strapi.db.dialect.schemaInspector.getTables()) as readonly (string | { name: string })[];
  return found.map((table) => (typeof table === 'string' ? table : table.name));
}
