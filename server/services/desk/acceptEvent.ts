import type { EventProposal, ParticipationRole } from '../../../core';
import { documentsOf, rowsOf } from '../../documentsOf';
import { type Acceptance, type Accepted, toLine, toLineOrNull } from './acceptance';
import { editedBy, madeBy } from './editor';
import { type Effects, isMadeBy, type RecordRef } from './effects';
import { findSameEvent } from './findSameEvent';
import { linkToArticle, unlinkFromArticle } from './linkToArticle';
import { removeUnused } from './removeUnused';
import { resolveParty } from './resolveParty';
import { effectsOf, isAccepted, type SuggestionRow } from './suggestionRow';

type Taking = { readonly ref: RecordRef; readonly role: ParticipationRole };

/**
 * Event suggestion → DiplomaticEvent with its participations. One that the desk has already (the same kind of thing on
 * the same day between the same parties) is linked instead of made twice, and learns of parties that it did not know.
 */
export async function acceptEvent(acceptance: Acceptance, row: SuggestionRow, value: EventProposal): Promise<Accepted> {
  const before = effectsOf(row);
  const present = isAccepted(row) ? row.recordId : null;
  const { taking, made } = await resolveParticipants(acceptance, value);
  if (present !== null && isMadeBy(before, present) && (value.knownId === null || value.knownId === present)) {
    return changeEvent(acceptance, { eventId: present, value, taking, before, made });
  }
  const known = await findSameEvent(
    acceptance,
    value,
    taking.map(({ ref }) => ref),
  );
  const eventId = known ?? (await makeEvent(acceptance, value));
  const event: RecordRef[] = known === null ? [{ type: 'diplomatic-event', documentId: eventId }] : [];
  const participations = await addParticipations(acceptance, eventId, taking);
  await linkToArticle(acceptance, 'about', eventId);
  if (present !== null && present !== eventId) {
    await moveQuotes(acceptance, present, eventId);
    await removeUnused(acceptance, before);
  }
  const effects = { made: [...event, ...made, ...participations], alias: null, also: before.also };
  return { record: { type: 'diplomatic-event', documentId: eventId }, effects };
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

async function makeEvent({ strapi, editor }: Acceptance, value: EventProposal): Promise<string> {
  const data = { ...toEvent(value), ...madeBy(editor) };
  return (await documentsOf(strapi, 'diplomatic-event').create({ data })).documentId;
}

type Change = {
  eventId: string;
  value: EventProposal;
  taking: readonly Taking[];
  before: Effects;
  made: readonly RecordRef[];
};

/** The event that this suggestion made: its fields as corrected, its own participations anew. */
async function changeEvent(acceptance: Acceptance, change: Change): Promise<Accepted> {
  const { eventId, value, taking, before, made } = change;
  const { strapi, editor } = acceptance;
  await documentsOf(strapi, 'diplomatic-event').update({
    documentId: eventId,
    data: { ...toEvent(value), ...editedBy(editor) },
  });
  for (const { type, documentId } of before.made) {
    if (type === 'participation') await documentsOf(strapi, type).delete({ documentId });
  }
  const participations = await addParticipations(acceptance, eventId, taking);
  const stayed = before.made.filter(({ type }) => type !== 'participation');
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

/** Quotes of this article that were said at the one event were said at the other. */
async function moveQuotes(acceptance: Acceptance, from: string, to: string): Promise<void> {
  const { strapi, article } = acceptance;
  const quotes = await rowsOf(strapi, 'quote').findMany({
    where: { article: { documentId: article.documentId }, event: { documentId: from }, publishedAt: null },
    select: ['documentId'],
  });
  for (const { documentId } of quotes) {
    await documentsOf(strapi, 'quote').update({ documentId, data: { event: to } });
  }
  await unlinkFromArticle(acceptance, 'about', from);
}
