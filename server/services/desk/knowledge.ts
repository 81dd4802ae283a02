import type { Core } from '@strapi/strapi';
import type { Knowledge, KnownEvent } from '../../../core';
import type { TypeName } from '../../content-types/attributes';
import { getRecords } from './knownRecords';
import { loadEvents } from './loadEvents';
import { type From, inTables, tableOf } from './tables';

const EVENT_SOURCES = ['diplomatic-event', 'participation'] as const satisfies readonly TypeName[];

/** Stories of a few days are read in turn; the reader's own index hangs on the object and is kept with it. */
const MOST_DAYS = 8;

type Kept = { readonly stamp: string; readonly events: readonly KnownEvent[]; readonly knowledge: Knowledge };
const kept = new WeakMap<Core.Strapi, Map<string, Kept>>();

/**
 * What the desk knows about people, organizations, agreements and the events around `date` (ISO day). Read again where any of
 * their tables changed, by whomever: another process, an import, a statement in the database.
 */
export async function getKnowledge(strapi: Core.Strapi, date: string | null): Promise<Knowledge> {
  const days = kept.get(strapi) ?? new Map<string, Kept>();
  kept.set(strapi, days);
  const key = date ?? '';
  const known = days.get(key);
  const { people, organizations, agreements } = await getRecords(strapi);
  const { stamp, events } = await inTables(strapi, async (from) => {
    const now = await stampOf(strapi, from);
    return known?.stamp === now ? known : { stamp: now, events: await loadEvents(strapi, from, date) };
  });
  const before = known?.knowledge;
  const isSame =
    before?.people === people &&
    before.organizations === organizations &&
    before.agreements === agreements &&
    before.events === events;
  const knowledge = isSame ? before : { people, organizations, agreements, events };
  days.delete(key);
  days.set(key, { stamp, events, knowledge });
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return knowledge;
}

/** Changes with every row that is added, changed or deleted. */
async function stampOf(strapi: Core.Strapi, from: From): Promise<string> {
  const parts: unknown[] = [];
  for (const type of EVENT_SOURCES) {
    const table = tableOf(strapi, type);
    parts.push(await from(table).count('* as rows').max('id as last').max('updated_at as changed').first());
  }
  return JSON.stringify(parts);
}
