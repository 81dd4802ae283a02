import type { PersonProposal } from '../../../core';
import { nameKey } from '../../../core/people/indexKnowledge';
import { documentsOf, rowsOf } from '../../documentsOf';
import { findPresentPerson } from '../merging/findPresentPerson';
import { type Acceptance, type Accepted, toLine, toLineOrNull } from './acceptance';
import { editedBy, madeBy } from './editor';
import { type Effects, isMadeBy, NO_EFFECTS, type RecordRef } from './effects';
import { findFollowingQuotes } from './findFollowingQuotes';
import { getKnowledge } from './knowledge';
import { linkToArticle, unlinkUnlessNamed } from './linkToArticle';
import { forgetAlias, rememberAlias } from './rememberAlias';
import { forgetDates, rememberOffices } from './rememberOffices';
import { removeUnused } from './removeUnused';
import { effectsOf, type SuggestionRow, standingOf } from './suggestionRow';
import { tellTerms } from './tellTerms';

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
  const { present, before } = standingOf(row, 'person');
  const isOwn = isMadeBy(before, present);
  // Before looking for the name: a spelling that the decision before this one added would lead back to its person.
  await forgetAlias(acceptance, before);
  const known = await findPerson(acceptance, row, value);
  if (present !== null && (known === present || (isOwn && known === null))) {
    if (isOwn) await changePerson(acceptance, present, value);
    return keepPerson(acceptance, row, { personId: present, value, before });
  }
  const personId = known ?? (await makePerson(acceptance, value));
  const made: RecordRef[] = known === null ? [{ type: 'person', documentId: personId }] : [];
  const accepted = await keepPerson(acceptance, row, {
    personId,
    value,
    before: { ...NO_EFFECTS, made, also: before.also },
  });
  if (present !== null) {
    await handOver(acceptance, row, { from: present, to: personId });
    await forgetDates(acceptance, before);
    await removeUnused(acceptance, row, before);
  }
  return accepted;
}

type Keeping = { readonly personId: string; readonly value: PersonProposal; readonly before: Effects };

async function keepPerson(acceptance: Acceptance, row: SuggestionRow, keeping: Keeping): Promise<Accepted> {
  const { personId, value, before } = keeping;
  const alias = await rememberAlias(acceptance, personId, value.name);
  const effects = await rememberOffices(acceptance, row, { ...keeping, before: { ...before, alias } });
  await linkToArticle(acceptance, 'people', personId);
  return { record: { type: 'person', documentId: personId }, effects };
}

type HandOver = { readonly from: string; readonly to: string };

/** An editor who takes the known person out of the proposal means a new one, even of the same name. */
async function findPerson(
  { strapi, article }: Acceptance,
  row: SuggestionRow,
  value: PersonProposal,
): Promise<string | null> {
  const named = value.knownId === null ? null : await findPresentPerson(strapi, value.knownId);
  if (named !== null) return named;
  const proposed = row.proposed.kind === 'person' ? row.proposed.knownId : null;
  if (proposed !== null && value.knownId === null) return null;
  const key = nameKey(value.name);
  const { people } = await getKnowledge(strapi, article.datePublished?.slice(0, 10) ?? null);
  const same = people.filter(({ name, alternateNames }) => [name, ...alternateNames].some((n) => nameKey(n) === key));
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}

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

/** "That is not Ana Belk, it is Mara Belk": what this article says of the one, it says of the other. */
async function handOver(acceptance: Acceptance, row: SuggestionRow, { from, to }: HandOver): Promise<void> {
  const { strapi, article } = acceptance;
  for (const { documentId } of await findFollowingQuotes(acceptance, row, { speaker: { documentId: from } })) {
    await documentsOf(strapi, 'quote').update({ documentId, data: { speaker: to } });
  }
  await tellTerms(acceptance, { personId: to, stale: [] });
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
  await unlinkUnlessNamed(acceptance, row, { field: 'people', documentId: from });
}
