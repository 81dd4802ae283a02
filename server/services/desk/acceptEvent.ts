import type { EventProposal, ParticipationRole } from '../../../core';
import { documentsOf, rowsOf } from '../../documentsOf';
import { type Acceptance, type Accepted, toLine, toLineOrNull } from './acceptance';
import { editedBy, madeBy } from './editor';
import { type Effects, isMadeBy, NO_EFFECTS, type RecordRef } from './effects';
import { findFollowingQuotes } from './findFollowingQuotes';
import { findSameEvent } from './findSameEvent';
import { linkToArticle, unlinkUnlessNamed } from './linkToArticle';
import { removeUnused } from './removeUnused';
import { resolveParty } from './resolveParty';
import { type SuggestionRow, standingOf, wordingOf } from './suggestionRow';

type Taking = { readonly ref: RecordRef; readonly role: ParticipationRole };

/**
 * Event suggestion → DiplomaticEvent with its participations. One that the desk has already (the same kind of thing on
 * the same day between the same parties) is linked instead of made twice, and learns of parties that it did not know.
 */
export async function acceptEvent(acceptance: Acceptance, row: SuggestionRow, value: EventProposal): Promise<Accepted> {
  const { present, before } = standingOf(row, 'diplomatic-event');
  const { taking, made } = await resolveParticipants(acceptance, value);
  if (present !== null && isMadeBy(before, present) && (value.knownId === null || value.knownId === present)) {
    const namedBefore = wordingOf(row) as EventProposal;
    return changeEvent(acceptance, { eventId: present, value, namedBefore, taking, before, made });
  }
  await removeParticipations(acceptance, before);
  const known = isSaidToBeNew(row, value)
    ? null
    : await findSameEvent(
        acceptance,
        value,
        taking.map(({ ref }) => ref),
      );
  const eventId = known ?? (await makeEvent(acceptance, value));
  const event: RecordRef[] = known === null ? [{ type: 'diplomatic-event', documentId: eventId }] : [];
  const participations = await addParticipations(acceptance, eventId, taking);
  await linkToArticle(acceptance, 'about', eventId);
  if (present !== null && present !== eventId) {
    await moveQuotes(acceptance, row, { from: present, to: eventId });
    await removeUnused(acceptance, row, before);
  }
  const stayed = present === eventId ? withoutParticipations(before) : [];
  const effects = { ...NO_EFFECTS, made: [...event, ...stayed, ...made, ...participations], also: before.also };
  return { record: { type: 'diplomatic-event', documentId: eventId }, effects };
}

/** An editor who takes the known event out of the proposal means another one, even of the same day. */
const isSaidToBeNew = ({ proposed }: SuggestionRow, { knownId }: EventProposal): boolean =>
  knownId === null && proposed.kind === 'event' && proposed.knownId !== null;

const withoutParticipations = ({ made }: Effects): readonly RecordRef[] =>
  made.filter(({ type }) => type !== 'participation');

async function removeParticipations({ strapi }: Acceptance, { made }: Effects): Promise<void> {
  for (const { type, documentId } of made) {
    if (type === 'participation') await documentsOf(strapi, type).delete({ documentId });
  }
}

async function resolveParticipants(acceptance: Acceptance, { participants }: EventProposal) {
  const taking: Taking[] = [];
  const made: RecordRef[] = [];
  for (const { party, role } of participants) {
    const resolved = await resolveParty(acceptance, party);
    if (resolved === null || taking.some(({ ref }) => ref.documentId === resolved.ref.documentId)) continue;
    taking.push({ ref: resolved.ref, role });
    if (resolved.isNew) made.push(resolved.ref);
  }
  return { taking, made };
}

const toEvent = (value: EventProposal) => ({
  name: toLine(value.name),
  kind: value.eventKind,
  ploverType: value.ploverType,
  ploverMode: toLineOrNull(value.ploverMode),
  ploverContexts: value.ploverContexts,
  cameoCode: value.cameoCode === '' ? null : value.cameoCode,
  startDate: value.startDate,
  endDate: value.endDate,
  place: toLineOrNull(value.place),
  country: value.country,
});

async function makeEvent(acceptance: Acceptance, value: EventProposal): Promise<string> {
  const { strapi, editor } = acceptance;
  const agreements = { connect: await agreementsIn(acceptance, value) };
  const data = { ...toEvent(value), agreements, ...madeBy(editor) };
  return (await documentsOf(strapi, 'diplomatic-event').create({ data })).documentId;
}

/** Those it names that the desk still has, for a relation. */
async function agreementsIn(
  { strapi }: Acceptance,
  { agreements = [] }: EventProposal,
): Promise<{ documentId: string }[]> {
  if (agreements.length === 0) return [];
  const where = { documentId: { $in: agreements.map(({ id }) => id) } };
  const rows = await rowsOf(strapi, 'agreement').findMany({ where, select: ['documentId'] });
  return rows.map(({ documentId }) => ({ documentId }));
}

type Change = {
  eventId: string;
  value: EventProposal;
  /** As it was accepted the last time. */
  namedBefore: EventProposal;
  taking: readonly Taking[];
  before: Effects;
  made: readonly RecordRef[];
};

/** The event that this suggestion made: its fields as corrected, its own participations anew. */
async function changeEvent(acceptance: Acceptance, change: Change): Promise<Accepted> {
  const { eventId, value, namedBefore, taking, before, made } = change;
  const { strapi, editor } = acceptance;
  // What an editor took out of the tag goes; what was linked on the record itself is not this tag's to take.
  const [named, kept] = [await agreementsIn(acceptance, namedBefore), await agreementsIn(acceptance, value)];
  const disconnect = named.filter(({ documentId }) => !kept.some((other) => other.documentId === documentId));
  await documentsOf(strapi, 'diplomatic-event').update({
    documentId: eventId,
    data: { ...toEvent(value), agreements: { connect: kept, disconnect }, ...editedBy(editor) },
  });
  await removeParticipations(acceptance, before);
  const participations = await addParticipations(acceptance, eventId, taking);
  const stayed = withoutParticipations(before);
  await linkToArticle(acceptance, 'about', eventId);
  return {
    record: { type: 'diplomatic-event', documentId: eventId },
    effects: { ...before, made: [...stayed, ...made, ...participations] },
  };
}

async function addParticipations(
  { strapi }: Acceptance,
  eventId: string,
  taking: readonly Taking[],
): Promise<RecordRef[]> {
  const made: RecordRef[] = [];
  for (const { ref, role } of taking) {
    const field = ref.type === 'person' ? 'person' : 'organization';
    const where = { event: { documentId: eventId }, [field]: { documentId: ref.documentId } };
    if ((await rowsOf(strapi, 'participation').count({ where })) > 0) continue;
    const { documentId } = await documentsOf(strapi, 'participation').create({
      data: { event: eventId, [field]: ref.documentId, role },
    });
    made.push({ type: 'participation', documentId });
  }
  return made;
}

type Move = { readonly from: string; readonly to: string };

/** Quotes of this article that were said at the one event were said at the other. */
async function moveQuotes(acceptance: Acceptance, row: SuggestionRow, { from, to }: Move): Promise<void> {
  const quotes = await findFollowingQuotes(acceptance, row, { event: { documentId: from } });
  for (const { documentId } of quotes) {
    await documentsOf(acceptance.strapi, 'quote').update({ documentId, data: { event: to } });
  }
  await unlinkUnlessNamed(acceptance, row, { field: 'about', documentId: from });
}
