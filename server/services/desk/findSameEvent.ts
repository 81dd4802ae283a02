import type { EventProposal } from '../../../core';
import { foldPhrase } from '../../../core/text/fold';
import { parseEdtf } from '../../../core/values/edtf';
import { type Row, rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import type { RecordRef } from './effects';
import { isSameCompany } from './isSameCompany';

/**
 * The event that a proposal is about, if the desk has it: the one it names, or one of the same kind on the same day at
 * no other place, where everybody of the smaller list is on the larger one too, two at least or both lists alike.
 */
export async function findSameEvent(
  { strapi }: Acceptance,
  value: EventProposal,
  parties: readonly RecordRef[],
): Promise<string | null> {
  if (value.knownId !== null) {
    const known = await rowsOf(strapi, 'diplomatic-event').count({ where: { documentId: value.knownId } });
    if (known > 0) return value.knownId;
  }
  const bounds = value.startDate === null ? null : parseEdtf(value.startDate);
  // A month is not a day: two meetings of one month are two meetings.
  if (bounds?.min == null || bounds.min !== bounds.max || parties.length === 0) return null;
  const candidates = (await rowsOf(strapi, 'diplomatic-event').findMany({
    where: { kind: value.eventKind, startDateMin: bounds.min, startDateMax: bounds.max },
    orderBy: { id: 'asc' },
  })) as (Row & { place: string | null })[];
  const ids = new Set(parties.map(({ documentId }) => documentId));
  for (const { documentId, place } of candidates) {
    if (place !== null && value.place !== null && foldPhrase(place) !== foldPhrase(value.place)) continue;
    if (isSameCompany(ids, await findParties(strapi, documentId))) return documentId;
  }
  return null;
}

async function findParties(strapi: Acceptance['strapi'], eventId: string): Promise<ReadonlySet<string>> {
  const participations = await rowsOf(strapi, 'participation').findMany({
    where: { event: { documentId: eventId } },
    populate: { person: { select: ['documentId'] }, organization: { select: ['documentId'] } },
  });
  const ids = participations.flatMap(({ person, organization }) =>
    [person, organization].map((party) => (party as Row | null | undefined)?.documentId),
  );
  return new Set(ids.filter((id) => id !== undefined));
}
