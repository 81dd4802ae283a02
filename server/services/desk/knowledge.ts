import type { Core } from '@strapi/strapi';
import type { Knowledge } from '../../../core';
import type { TypeName } from '../../content-types/attributes';
import { loadKnowledge } from './loadKnowledge';
import { inTables, tableOf } from './tables';

const SOURCES = [
  'person',
  'organization',
  'post',
  'term-of-office',
  'diplomatic-event',
  'participation',
] as const satisfies readonly TypeName[];

/** Stories of a few days are read in turn; the reader's own index hangs on the object and is kept with it. */
const MOST_DAYS = 8;

type Kept = { readonly stamp: string; readonly knowledge: Knowledge };
const kept = new WeakMap<Core.Strapi, Map<string, Kept>>();

/**
 * What the desk knows about people, organizations and the events around `date` (ISO day). Loaded again when any of
 * their tables changed, by whomever: another process, an import, a statement in the database.
 */
export async function getKnowledge(strapi: Core.Strapi, date: string | null): Promise<Knowledge> {
  const days = kept.get(strapi) ?? new Map<string, Kept>();
  kept.set(strapi, days);
  const key = date ?? '';
  const stamp = await stampOf(strapi);
  const known = days.get(key);
  if (known?.stamp === stamp) return known.knowledge;
  const knowledge = await loadKnowledge(strapi, date);
  days.delete(key);
  days.set(key, { stamp, knowledge });
  const [oldest] = days.keys();
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest);
  return knowledge;
}

/** Changes with every row that is added, changed or deleted. */
const stampOf = (strapi: Core.Strapi): Promise<string> =>
  inTables(strapi, async (from) => {
    const parts: unknown[] = [];
    for (const type of SOURCES) {
      const table = tableOf(strapi, type);
      parts.push(await from(table).count('* as rows').max('id as last').max('updated_at as changed').first());
    }
    return JSON.stringify(parts);
  });
