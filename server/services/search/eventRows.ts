import type { Core } from '@strapi/strapi';
import type { EventKind } from '../../../core';
import { addDays } from '../desk/addDays';
import { type From, linkTableOf, tableOf } from '../desk/tables';

export type EventRow = {
  rowId: number;
  documentId: string;
  name: string;
  kind: EventKind;
  startDate: string | null;
  /** The first and the last day that the start can mean. */
  first: string | null;
  last: string | null;
  place: string | null;
};

/** So many are read per statement; what stands behind them is nothing that an editor would scroll to. */
const MOST = 200;

/** Nearer than this, days of one event differ between stories: one has the arrival, one the talks. */
export const NEAR_DAYS = 2;

export type EventRows = { readonly from: From; readonly strapi: Core.Strapi; readonly kind: EventKind | null };

function selectEvents({ from, strapi, kind }: EventRows) {
  const events = from(`${tableOf(strapi, 'diplomatic-event')} as event`)
    .select('event.id as rowId', 'event.document_id as documentId', 'event.name as name', 'event.kind as kind')
    .select('event.start_date as startDate', 'event.start_date_min as first', 'event.start_date_max as last')
    .select('event.place as place')
    .limit(MOST);
  return kind === null ? events : events.where('event.kind', kind);
}

/** Events of the days around `date` in which one of `parties` took part. */
export async function eventsOfParties(
  rows: EventRows,
  { date, parties }: { readonly date: string; readonly parties: readonly string[] },
): Promise<EventRow[]> {
  const { from, strapi } = rows;
  const event = linkTableOf(strapi, 'participation', 'event');
  const taking = (['person', 'organization'] as const).map((type) => {
    const party = linkTableOf(strapi, 'participation', type);
    return from(`${tableOf(strapi, type)} as party`)
      .join(`${party.name} as who`, `who.${party.target}`, 'party.id')
      .join(`${event.name} as taken`, `taken.${event.owner}`, `who.${party.owner}`)
      .whereIn('party.document_id', parties)
      .select(`taken.${event.target}`);
  });
  const near = [addDays(date, -NEAR_DAYS), addDays(date, NEAR_DAYS)] as const;
  return selectEvents(rows)
    .whereBetween('event.start_date_min', near)
    .whereBetween('event.start_date_max', near)
    .where((either) => {
      for (const ids of taking) either.orWhereIn('event.id', ids);
    })
    .orderBy('event.id');
}

/** Events with all `words` in name or place, the nearest before and from `date` on; without a date the latest. */
export async function eventsAround(
  rows: EventRows,
  { date, words }: { readonly date: string | null; readonly words: readonly string[] },
): Promise<EventRow[]> {
  const select = () => {
    const events = selectEvents(rows);
    for (const word of words) events.whereRaw(...hasWord(word));
    return events;
  };
  const latest = (events: ReturnType<typeof select>) =>
    events.orderBy('event.start_date_min', 'desc').orderBy('event.id', 'desc');
  if (date === null) return latest(select());
  const before: EventRow[] = await latest(select().where('event.start_date_min', '<', date));
  const after: EventRow[] = await select()
    .where('event.start_date_min', '>=', date)
    .orderBy('event.start_date_min')
    .orderBy('event.id');
  return [...before, ...after];
}

/** SQLite lowers only a to z, so a word is also looked for as typed and as a name begins. */
function hasWord(word: string): [sql: string, bindings: string[]] {
  const lower = word.toLowerCase();
  const asName = lower.charAt(0).toUpperCase() + lower.slice(1);
  const sql = ['event.name', 'event.place']
    .flatMap((column) => [`lower(${column}) like ?`, `${column} like ?`, `${column} like ?`])
    .join(' or ');
  // Of letters and figures alone, so nothing in it is a wild card.
  const spellings = [lower, word, asName].map((spelling) => `%${spelling}%`);
  return [`(${sql})`, [...spellings, ...spellings]];
}
