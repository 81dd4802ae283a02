import type { Core } from '@strapi/strapi';
import { type From, linkTableOf, tableOf } from '../desk/tables';

/** Who took part in one event, in the order in which it was said. */
export type Company = { ids: string[]; names: string[] };

type Taken = { rowId: number; id: string; name: string; participation: number };

/** By row id of the event: one statement for people and one for organizations. */
export async function participantsOf(
  strapi: Core.Strapi,
  from: From,
  events: readonly { readonly rowId: number }[],
): Promise<Map<number, Company>> {
  const companies = new Map(events.map(({ rowId }): [number, Company] => [rowId, { ids: [], names: [] }]));
  if (events.length === 0) return companies;
  const event = linkTableOf(strapi, 'participation', 'event');
  const taken: Taken[] = [];
  for (const type of ['person', 'organization'] as const) {
    const party = linkTableOf(strapi, 'participation', type);
    const some: Taken[] = await from(`${event.name} as taken`)
      .join(`${party.name} as who`, `who.${party.owner}`, `taken.${event.owner}`)
      .join(`${tableOf(strapi, type)} as party`, 'party.id', `who.${party.target}`)
      .whereIn(`taken.${event.target}`, [...companies.keys()])
      .select(`taken.${event.target} as rowId`, `taken.${event.owner} as participation`)
      .select('party.document_id as id', 'party.name as name');
    taken.push(...some);
  }
  for (const { rowId, id, name } of taken.sort((a, b) => a.participation - b.participation)) {
    const company = companies.get(rowId);
    if (!company || company.ids.includes(id)) continue;
    company.ids.push(id);
    company.names.push(name);
  }
  return companies;
}
