import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { NameFact, PersonFacts } from '../../../core';
import { inTables } from '../desk/tables';
import { toNameFact } from '../merging/joinNames';
import { findPerson, type PersonRow, toName } from '../merging/personRow';
import { listMerges } from './listMerges';
import { listOffices } from './listOffices';
import { listQuotes, type PageQuery } from './listQuotes';

/**
 * What the desk knows of a person, for the panel beside the form. As many statements for one quote as for 20,000.
 * @throws NotFoundError (404)
 */
export async function readPersonFacts(strapi: Core.Strapi, documentId: string, query: PageQuery): Promise<PersonFacts> {
  const person = await findPerson(strapi, documentId);
  if (person === null) throw new errors.NotFoundError(`There is no person "${documentId}".`);
  const today = new Date().toISOString().slice(0, 10);
  return inTables(strapi, async (from) => ({
    person: { ...toName(person), mergedInto: person.mergedInto === null ? null : toName(person.mergedInto) },
    quotes: await listQuotes(strapi, from, { attribute: 'speaker', target: person.id, ...query }),
    offices: (await listOffices(strapi, from, [person.id], today)).get(person.id) ?? [],
    names: namesOf(person),
    merges: await listMerges(strapi, documentId),
  }));
}

const namesOf = ({ name, alternateNames }: PersonRow): NameFact[] => [
  { name, language: null, kind: null },
  ...(alternateNames ?? []).map(toNameFact),
];
