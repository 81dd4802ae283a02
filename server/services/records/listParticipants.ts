import type { Core } from '@strapi/strapi';
import type { OfficeFact, ParticipantFact, ParticipationRole } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';
import { listOffices } from './listOffices';

const MOST_PARTICIPANTS = 200;

type Row = {
  documentId: string;
  role: ParticipationRole | null;
  person: number | null;
  personId: string | null;
  personName: string | null;
  bodyId: string | null;
  bodyName: string | null;
  office: string | null;
};

/** Who took part, in the order in which they were added; a person with the office of that day. Two statements. */
export async function listParticipants(
  strapi: Core.Strapi,
  from: From,
  event: number,
  day: string,
): Promise<ParticipantFact[]> {
  const rows = await findRows(strapi, from, event);
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person]));
  const offices = await listOffices(strapi, from, people, day);
  return rows.flatMap((row): ParticipantFact[] => {
    const { documentId, role } = row;
    if (row.personId !== null) {
      const office = row.office ?? officeOf(offices.get(row.person ?? 0));
      const party = { type: 'person', documentId: row.personId, name: row.personName ?? row.personId } as const;
      return [{ documentId, role, party, office }];
    }
    if (row.bodyId === null) return [];
    const party = { type: 'organization', documentId: row.bodyId, name: row.bodyName ?? row.bodyId } as const;
    return [{ documentId, role, party, office: null }];
  });
}

/** One that was held on the day; who held several came in one of them, and nobody said which. */
function officeOf(offices: readonly OfficeFact[] = []): string | null {
  const held = offices.filter(({ isPresent }) => isPresent);
  const [only] = held.length > 0 ? held : offices;
  return (held.length === 1 || offices.length === 1) && only ? only.post.label : null;
}

function findRows(strapi: Core.Strapi, from: From, event: number): Promise<Row[]> {
  const taken = linkTableOf(strapi, 'participation', 'event');
  const who = linkTableOf(strapi, 'participation', 'person');
  const which = linkTableOf(strapi, 'participation', 'organization');
  const as = linkTableOf(strapi, 'participation', 'termOfOffice');
  const held = linkTableOf(strapi, 'term-of-office', 'post');
  return from(`${taken.name} as taken`)
    .join(`${tableOf(strapi, 'participation')} as participation`, 'participation.id', `taken.${taken.owner}`)
    .leftJoin(`${who.name} as who`, `who.${who.owner}`, 'participation.id')
    .leftJoin(`${tableOf(strapi, 'person')} as person`, 'person.id', `who.${who.target}`)
    .leftJoin(`${which.name} as which`, `which.${which.owner}`, 'participation.id')
    .leftJoin(`${tableOf(strapi, 'organization')} as body`, 'body.id', `which.${which.target}`)
    .leftJoin(`${as.name} as holding`, `holding.${as.owner}`, 'participation.id')
    .leftJoin(`${held.name} as held`, `held.${held.owner}`, `holding.${as.target}`)
    .leftJoin(`${tableOf(strapi, 'post')} as post`, 'post.id', `held.${held.target}`)
    .where(`taken.${taken.target}`, event)
    .orderBy('participation.id')
    .limit(MOST_PARTICIPANTS)
    .select('participation.document_id as documentId', 'participation.role as role', 'person.id as person')
    .select('person.document_id as personId', 'person.name as personName', 'body.document_id as bodyId')
    .select('body.name as bodyName', 'post.label as office');
}
