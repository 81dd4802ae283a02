import type { PersonProposal } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf, type Row, rowsOf } from '../../documentsOf';
import { type Acceptance, type Accepted, toLine, toLineOrNull } from './acceptance';
import { editedBy, madeBy } from './editor';
import { addMade, type Effects, isMadeBy, type RecordRef } from './effects';
import { getKnowledge } from './knowledge';
import { linkToArticle, unlinkFromArticle } from './linkToArticle';
import { rememberOffices } from './rememberOffices';
import { removeUnused } from './removeUnused';
import { effectsOf, isAccepted, type SuggestionRow } from './suggestionRow';

/**
 * Person suggestion → Person: the known one, else one of exactly this name, else a new, internal one. The person is
 * linked to the article; an unknown spelling of a known person and the offices that the story prints are remembered.
 * Accepted before, the same record is changed; or, where the editor says that it is somebody else, quotes and events of
 * this article go over to the other one.
 */
export async function acceptPerson(
  acceptance: Acceptance,
  row: SuggestionRow,
  value: PersonProposal,
): Promise<Accepted> {
  const before = effectsOf(row);
  const present = isAccepted(row) ? row.recordId : null;
  const isOwn = isMadeBy(before, present);
  const known = await findPerson(acceptance, row, value);
  if (present !== null && (known === present || (isOwn && known === null))) {
    if (isOwn) await changePerson(acceptance, present, value);
    return keepPerson(acceptance, present, value, before);
  }
  const personId = known ?? (await makePerson(acceptance, value));
  const made: RecordRef[] = known === null ? [{ type: 'person', documentId: personId }] : [];
  const accepted = await keepPerson(acceptance, personId, value, { made, alias: null, also: before.also });
  if (present !== null) {
    await handOver(acceptance, present, personId);
    await forgetAlias(acceptance, before);
    await removeUnused(acceptance, before);
  }
  return accepted;
}

async function keepPerson(
  acceptance: Acceptance,
  personId: string,
  value: PersonProposal,
  before: Effects,
): Promise<Accepted> {
  const alias = await rememberAlias(acceptance, personId, value.name);
  const offices = await rememberOffices(acceptance, personId, value.roles);
  await linkToArticle(acceptance, 'people', personId);
  const effects = addMade({ ...before, alias: before.alias ?? alias }, offices);
  return { record: { type: 'person', documentId: personId }, effects };
}

/** An editor who takes the known person out of the proposal means a new one, even of the same name. */
async function findPerson(
  { strapi, article }: Acceptance,
  row: SuggestionRow,
  value: PersonProposal,
): Promise<string | null> {
  if (value.knownId !== null && (await exists(strapi, value.knownId))) return value.knownId;
  const proposed = row.proposed.kind === 'person' ? row.proposed.knownId : null;
  if (proposed !== null && value.knownId === null) return null;
  const key = nameKey(value.name);
  const { people } = await getKnowledge(strapi, article.datePublished?.slice(0, 10) ?? null);
  const same = people.filter(({ name, alternateNames }) => [name, ...alternateNames].some((n) => nameKey(n) === key));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

const exists = async (strapi: Acceptance['strapi'], documentId: string): Promise<boolean> =>
  (await rowsOf(strapi, 'person').count({ where: { documentId } })) > 0;

const toPerson = ({ name, givenName, familyName, honorificPrefix }: PersonProposal) => ({
  name: toLine(name),
  givenName: toLineOrNull(givenName),
  familyName: toLineOrNull(familyName),
  honorificPrefix: toLineOrNull(honorificPrefix),
});

async function makePerson({ strapi, editor }: Acceptance, value: PersonProposal): Promise<string> {
  const person = await documentsOf(strapi, 'person').create({ data: { ...toPerson(value), ...madeBy(editor) } });
  return person.documentId;
}

async function changePerson({ strapi, editor }: Acceptance, documentId: string, value: PersonProposal): Promise<void> {
  await documentsOf(strapi, 'person').update({ documentId, data: { ...toPerson(value), ...editedBy(editor) } });
}

type Name = { readonly name: string; readonly language?: string | null; readonly kind?: string };
type PersonRow = Row & { readonly name: string; readonly alternateNames: readonly Name[] | null };

const findRow = async (strapi: Acceptance['strapi'], documentId: string): Promise<PersonRow | null> =>
  (await rowsOf(strapi, 'person').findOne({ where: { documentId } })) as PersonRow | null;

/** The spelling of the story, where the person's record does not have it yet. */
async function rememberAlias(
  { strapi, article }: Acceptance,
  personId: string,
  name: string,
): Promise<Effects['alias']> {
  const person = await findRow(strapi, personId);
  if (person === null) return null;
  const names = person.alternateNames ?? [];
  const key = nameKey(name);
  if (key === '' || [person.name, ...names.map((known) => known.name)].some((known) => nameKey(known) === key))
    return null;
  const alias = { name: toLine(name), language: article.inLanguage, kind: 'alias' };
  await documentsOf(strapi, 'person').update({ documentId: personId, data: { alternateNames: [...names, alias] } });
  return { personId, name: alias.name };
}

export async function forgetAlias({ strapi }: Acceptance, { alias }: Effects): Promise<void> {
  const person = alias === null ? null : await findRow(strapi, alias.personId);
  if (alias === null || person === null) return;
  const alternateNames = (person.alternateNames ?? []).filter(({ name }) => name !== alias.name);
  await documentsOf(strapi, 'person').update({ documentId: alias.personId, data: { alternateNames } });
}

/** "That is not Ana Belk, it is Mara Belk": what this article says of the one, it says of the other. */
async function handOver(acceptance: Acceptance, from: string, to: string): Promise<void> {
  const { strapi, article } = acceptance;
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: { article: { documentId: article.documentId }, speaker: { documentId: from }, publishedAt: null },
    select: ['documentId'],
  });
  for (const { documentId } of quotes) {
    await documentsOf(strapi, 'quote').update({ documentId, data: { speaker: to, termOfOffice: null } });
  }
  const events = (await rowsOf(strapi, 'suggestion').findMany({
    where: { articleId: article.documentId, kind: 'event', decision: { $in: ['accepted', 'corrected'] } },
  })) as SuggestionRow[];
  const own = events.flatMap((event) => effectsOf(event).made.filter(({ type }) => type === 'participation'));
  for (const { documentId } of own) {
    const isTheirs = await rowsOf(strapi, 'participation').count({
      where: { documentId, person: { documentId: from } },
    });
    if (isTheirs > 0) await documentsOf(strapi, 'participation').update({ documentId, data: { person: to } });
  }
  await unlinkFromArticle(acceptance, 'people', from);
}
