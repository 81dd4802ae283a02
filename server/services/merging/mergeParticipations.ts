import { uidOf } from '../../content-types/attributes';
import { linkTableOf, tableOf } from '../desk/tables';
import { absorbRecord, type Merging } from './absorbRecord';

type Participation = { readonly id: number; readonly event: number; readonly role: string | null };

/** Both records took part in one event in one role: that is one participation. Asked after the links have moved. */
export async function mergeParticipations(merging: Merging, keptRow: number): Promise<void> {
  const cameOver = new Set(
    merging.changes.flatMap((change) =>
      change.kind === 'moved' && change.place === `${uidOf('participation')}#person` ? change.owners : [],
    ),
  );
  if (cameOver.size === 0) return;
  const present = new Map<string, number>();
  const all = await findParticipations(merging, keptRow);
  for (const { id, event, role } of all) if (!cameOver.has(id)) present.set(`${event} ${role}`, id);
  for (const { id, event, role } of all) {
    const stays = cameOver.has(id) ? present.get(`${event} ${role}`) : undefined;
    if (stays !== undefined) await absorbRecord(merging, 'participation', { gone: id, stays });
  }
}

async function findParticipations({ strapi, from }: Merging, person: number): Promise<Participation[]> {
  const who = linkTableOf(strapi, 'participation', 'person');
  const where = linkTableOf(strapi, 'participation', 'event');
  return from(`${tableOf(strapi, 'participation')} as participation`)
    .join(`${who.name} as who`, `who.${who.owner}`, 'participation.id')
    .join(`${where.name} as place`, `place.${where.owner}`, 'participation.id')
    .where(`who.${who.target}`, person)
    .orderBy('participation.id')
    .select('participation.id as id', 'participation.role as role', `place.${where.target} as event`);
}
