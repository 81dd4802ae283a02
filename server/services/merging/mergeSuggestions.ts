import type { Effects } from '../desk/effects';
import { type From, tableOf } from '../desk/tables';
import { changeRow, type Merging } from './absorbRecord';
import type { Change } from './change';
import { inChunks } from './inChunks';
import type { AlternateName } from './joinNames';
import type { Two } from './personRow';
import { toDatabaseMoment } from './toDatabaseMoment';

const COLUMNS = ['proposed', 'corrected', 'effects'] as const;

type SuggestionColumns = Record<(typeof COLUMNS)[number], unknown> & { id: number; record_id: string | null };

/**
 * Suggestions that name the one person, as who is meant or as what accepting made, name the other. A new record that
 * accepting had made is no longer that decision's: undoing it takes the person off the article and deletes nobody.
 */
export async function mergeSuggestions(
  merging: Merging,
  { kept, merged }: Two,
  gained: readonly AlternateName[],
): Promise<void> {
  const { strapi, from, at } = merging;
  const table = tableOf(strapi, 'suggestion');
  const rows = await findNaming(merging, table, merged.documentId);
  for (const row of rows) {
    const after: Record<string, unknown> = {};
    for (const column of COLUMNS) {
      const text = toText(row[column]);
      if (text === null || !text.includes(merged.documentId)) continue;
      const replaced = text.replaceAll(JSON.stringify(merged.documentId), JSON.stringify(kept.documentId));
      after[column] = column === 'effects' ? withoutMade(text, replaced, { kept, merged }, gained) : replaced;
    }
    if (row.record_id === merged.documentId) after.record_id = kept.documentId;
    if (Object.keys(after).length === 0) continue;
    await changeRow(merging, table, row.id, after);
  }
  await touchSuggestions(strapi, from, merging.changes, at);
}

const toText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** An open workbench asks again for tags that were changed. */
export async function touchSuggestions(
  strapi: Merging['strapi'],
  from: From,
  changes: readonly Change[],
  at: string,
): Promise<void> {
  const table = tableOf(strapi, 'suggestion');
  const ids = changes.flatMap((change) => (change.kind === 'changed' && change.table === table ? [change.id] : []));
  await inChunks(ids, (chunk) =>
    from(table)
      .whereIn('id', [...chunk])
      .update({ updated_at: toDatabaseMoment(strapi, at) }),
  );
}

async function findNaming({ strapi, from }: Merging, table: string, documentId: string): Promise<SuggestionColumns[]> {
  const type = strapi.db.dialect.client === 'mysql' ? 'char' : 'text';
  const query = from(table).where('record_id', documentId);
  // A documentId is letters and digits; where it is not, `_` stands for any one and finds a few too many.
  for (const column of COLUMNS) query.orWhereRaw(`cast(?? as ${type}) like ?`, [column, `%"${documentId}"%`]);
  return query.orderBy('id').select('id', 'record_id', ...COLUMNS);
}

function withoutMade(before: string, replaced: string, { merged }: Two, gained: readonly AlternateName[]): string {
  const { made, alias } = JSON.parse(before) as Effects;
  // A name that the kept one had by itself is not this decision's to take away.
  const isTheirs = alias?.personId === merged.documentId && !gained.some(({ name }) => name === alias.name);
  return JSON.stringify({
    ...(JSON.parse(replaced) as Effects),
    made: made.filter(({ documentId }) => documentId !== merged.documentId),
    ...(isTheirs ? { alias: null } : {}),
  });
}
