import type { Core } from '@strapi/strapi';
import { nameKey } from '../../../../core/people/indexKnowledge';
import { type Row, rowsOf } from '../../../documentsOf';
import type { RecordType } from './sentRecords';

type Named = Exclude<RecordType, 'term-of-office'>;

/** The records of one type that the desk has, found by what a sender may know of them. */
export type PresentRecords = {
  readonly byId: Map<string, Row>;
  byReceipt(senderKey: string): Row | null;
  byWikidata(id: string): Row | null;
  /** Those with this name, in whatever case and accents. */
  byName(name: string): readonly Row[];
  add(row: Row, senderKey: string): void;
};

const nameOf = (row: Row): string => String(row.name ?? row.label ?? '');

/** Read once for a whole list: its records are looked for thousands of times. */
export async function readPresent(strapi: Core.Strapi, type: Named): Promise<PresentRecords> {
  const rows = await rowsOf(strapi, type).findMany({
    orderBy: [{ id: 'asc' }],
    ...(type === 'person' ? { populate: { mergedInto: { select: ['documentId'] } } } : {}),
  });
  const receipts = await rowsOf(strapi, 'record-receipt').findMany({
    where: { recordType: type },
    select: ['senderKey', 'recordId'],
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const idByReceipt = new Map(receipts.map(({ senderKey, recordId }) => [String(senderKey), String(recordId)]));
  const byWikidata = new Map<string, Row>();
  const byKey = new Map<string, Row[]>();
  const index = (row: Row): void => {
    if (typeof row.wikidataId === 'string') byWikidata.set(row.wikidataId, row);
    const others = (row.alternateNames as { name: string }[] | null) ?? [];
    for (const key of new Set([nameOf(row), ...others.map(({ name }) => name)].map(nameKey))) {
      const list = byKey.get(key);
      if (list) list.push(row);
      else byKey.set(key, [row]);
    }
  };
  const survivorOf = (row: Row): Row => {
    const into = byId.get((row.mergedInto as Row | null | undefined)?.documentId ?? '');
    return into && into !== row ? survivorOf(into) : row;
  };
  // Who was merged into somebody is that one, and is not to be found by a name again.
  for (const row of rows) if (survivorOf(row) === row) index(row);
  return {
    byId,
    byReceipt(senderKey) {
      const row = byId.get(idByReceipt.get(senderKey) ?? '');
      return row ? survivorOf(row) : null;
    },
    byWikidata: (id) => byWikidata.get(id) ?? null,
    byName: (name) => byKey.get(nameKey(name)) ?? [],
    add(row, senderKey) {
      byId.set(row.documentId, row);
      idByReceipt.set(senderKey, row.documentId);
      index(row);
    },
  };
}
