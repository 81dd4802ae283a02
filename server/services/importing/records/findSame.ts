import type { PostKind } from '../../../../core';
import type { Row } from '../../../documentsOf';
import { ONE_PER_COUNTRY } from '../../desk/findOrMakePost';
import type { PresentRecords } from './presentRecords';

type Data = Readonly<Record<string, unknown>>;

/**
 * The record of the desk that a sender's means: the one that it became before, else the one with its Wikidata id, else
 * the only one with its name whose facts do not speak against it. null: the desk has none, or several might be meant;
 * a second record can be merged, a person under another's name cannot be told apart again.
 */
export function findSame(present: PresentRecords, senderKey: string, data: Data): Row | null {
  const before = present.byReceipt(senderKey);
  if (before) return before;
  const wikidata = typeof data.wikidataId === 'string' ? present.byWikidata(data.wikidataId) : null;
  if (wikidata) return wikidata;
  const named = onlyOf(present.byName(String(data.name ?? data.label)), data);
  if (named || !isOnePerCountry(data)) return named;
  // A story's "Norvian Foreign Minister" is a list's "Foreign Minister of Norvia".
  const ofKind = [...present.byId.values()].filter(
    ({ kind, country }) => kind === data.kind && country === data.country,
  );
  return onlyOf(ofKind, data);
}

const isOnePerCountry = ({ kind, country }: Data): boolean =>
  typeof country === 'string' && ONE_PER_COUNTRY.has(kind as PostKind);

function onlyOf(rows: readonly Row[], data: Data): Row | null {
  const fitting = rows.filter((row) => fits(row, data));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Where both say something, it is the same; a post without a country is not that of any country. */
function fits(row: Row, data: Data): boolean {
  const agrees = (attribute: string): boolean =>
    (row[attribute] ?? null) === null || data[attribute] === undefined || row[attribute] === data[attribute];
  if (!agrees('wikidataId') || !agrees('country') || !agrees('nationality')) return false;
  if ('label' in data) return (row.country ?? null) === (data.country ?? null);
  return overlaps(row.birthDate, data.birthDate);
}

/** "1950" and "1950-03-04" may be the same birthday. */
function overlaps(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  return a.startsWith(b) || b.startsWith(a);
}

/** What the sender knows and the desk does not: what an editor wrote stays. */
export function additionsTo(row: Row, data: Data): Record<string, unknown> {
  const additions: Record<string, unknown> = {};
  for (const [attribute, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const present = row[attribute] ?? null;
    if (attribute === 'alternateNames' || attribute === 'sameAs') {
      const more = missingFrom(present, value as readonly unknown[], row);
      if (more !== null) additions[attribute] = more;
    } else if (present === null || present === '') additions[attribute] = value;
  }
  return additions;
}

const wordsOf = (entry: unknown): string =>
  typeof entry === 'string' ? entry : String((entry as { name?: unknown } | null)?.name ?? '');

function missingFrom(present: unknown, sent: readonly unknown[], row: Row): readonly unknown[] | null {
  const list = Array.isArray(present) ? present : [];
  const known = new Set([...list.map(wordsOf), String(row.name ?? row.label ?? '')]);
  const more = sent.filter((entry) => !known.has(wordsOf(entry)));
  return more.length === 0 ? null : [...list, ...more];
}
