import type { Party } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf } from '../../documentsOf';
import { acceptAlso } from './acceptAlso';
import { type Acceptance, toLine } from './acceptance';
import { acceptPerson } from './acceptPerson';
import { madeBy } from './editor';
import type { RecordRef } from './effects';
import { findNamedRecord } from './findNamedRecord';
import { getKnowledge } from './knowledge';

/** Who somebody in a proposal is: a record of ours, and whether it was made just now. null: nobody who has a name. */
export type ResolvedParty = { readonly ref: RecordRef; readonly isNew: boolean } | null;

/**
 * A party of a proposal → its record. A person whose suggestion is still open is accepted along; one that was rejected
 * is nobody. An editor's correction may also name a person of the desk by documentId.
 */
export async function resolveParty(acceptance: Acceptance, party: Party): Promise<ResolvedParty> {
  switch (party.kind) {
    case 'unnamed':
      return null;
    case 'organization':
      return resolveOrganization(acceptance, party);
    case 'person':
      return resolvePerson(acceptance, party.id);
  }
}

async function resolvePerson(acceptance: Acceptance, id: string): Promise<ResolvedParty> {
  const along = await acceptAlso(acceptance, id, 'person', acceptPerson);
  if (along.kind === 'record') return { ref: { type: 'person', documentId: along.documentId }, isNew: false };
  if (along.kind === 'rejected') return null;
  const known = await findNamedRecord(acceptance, 'person', id);
  return known === null ? null : { ref: { type: 'person', documentId: known }, isNew: false };
}

async function resolveOrganization(
  { strapi, article, editor }: Acceptance,
  party: Extract<Party, { kind: 'organization' }>,
): Promise<ResolvedParty> {
  const { organizations } = await getKnowledge(strapi, article.datePublished?.slice(0, 10) ?? null);
  const key = nameKey(party.name);
  const known =
    organizations.find(({ id }) => id === party.knownId) ??
    organizations.find(
      ({ name, alternateNames, country }) =>
        [name, ...alternateNames].some((other) => nameKey(other) === key) &&
        // "Foreign Ministry" is the name of many.
        (country === party.country || country === null || party.country === null),
    );
  if (known) return { ref: { type: 'organization', documentId: known.id }, isNew: false };
  const { documentId } = await documentsOf(strapi, 'organization').create({
    data: { name: toLine(party.name), kind: party.organizationKind, country: party.country, ...madeBy(editor) },
  });
  return { ref: { type: 'organization', documentId }, isNew: true };
}
