import type { Brief, OfficeReply, ParticipantReply, ParticipationRole, PostKind } from '../../../core';
import type { Row } from '../../documentsOf';
import type { Guard } from '../publicity/guardFilters';
import type { OpenEvent } from '../publicity/selection';
import { type PartiesAndTerms, readPartiesAndTerms } from './partiesAndTerms';
import { type RowsById, readVisible } from './visibleRows';

/** A value of a row as the reply words it: null where nothing is set. */
export const orNull = <T>(row: Row, attribute: string): T | null => (row[attribute] ?? null) as T | null;

export const toBrief = (row: Row | undefined): Brief | null =>
  row === undefined
    ? null
    : { documentId: row.documentId, name: String(row.name ?? row.label ?? ''), slug: orNull(row, 'slug') };

export const TERM_FIELDS = ['startDate', 'startDateMin', 'endDate', 'endDateMax', 'acting', 'status'];
export const POST_FIELDS = ['label', 'kind', 'country'];

/** null unless both the term and its post are visible. */
export function toOffice(term: Row | undefined, post: Row | undefined): OfficeReply | null {
  if (term === undefined || post === undefined) return null;
  return {
    documentId: term.documentId,
    post: {
      documentId: post.documentId,
      label: String(post.label),
      kind: orNull<PostKind>(post, 'kind'),
      country: orNull(post, 'country'),
    },
    acting: term.acting === true,
    startDate: orNull(term, 'startDate'),
    endDate: orNull(term, 'endDate'),
  };
}

export type VisibleParties = { people: RowsById; organizations: RowsById; terms: RowsById; posts: RowsById };

/**
 * Who took part, by the event's row id. A part with a person who is not public is left out whole: the organization
 * and the role that would remain tell that somebody is missing.
 */
export function toParticipants(
  { participations, terms }: PartiesAndTerms,
  visible: VisibleParties,
): ReadonlyMap<number, readonly ParticipantReply[]> {
  const postOf = new Map(terms.map(({ term, post }) => [term, post]));
  const byEvent = new Map<number, ParticipantReply[]>();
  for (const { event, person, organization, term, role } of participations) {
    const who = person === null ? null : toBrief(visible.people.get(person));
    const body = organization === null ? null : toBrief(visible.organizations.get(organization));
    if ((person !== null && who === null) || (who === null && body === null)) continue;
    const post = term === null ? undefined : postOf.get(term);
    const office =
      term === null || post === undefined ? null : toOffice(visible.terms.get(term), visible.posts.get(post));
    const list = byEvent.get(event) ?? [];
    list.push({ role: role as ParticipationRole, person: who, organization: body, office });
    byEvent.set(event, list);
  }
  return byEvent;
}

/** Fills in the participants of events that were read from a list; five statements, however many events. */
export async function fillParticipants(guard: Guard, openEvents: readonly OpenEvent[]): Promise<void> {
  const events = [...new Set(openEvents.map(({ id }) => id))];
  const found = await readPartiesAndTerms(guard.strapi, { events, holders: [], terms: [] });
  const visible: VisibleParties = {
    people: await readVisible(
      guard,
      'person',
      found.participations.map(({ person }) => person),
      ['name', 'slug'],
    ),
    organizations: await readVisible(
      guard,
      'organization',
      found.participations.map(({ organization }) => organization),
      ['name', 'slug'],
    ),
    terms: await readVisible(
      guard,
      'term-of-office',
      found.terms.map(({ term }) => term),
      TERM_FIELDS,
    ),
    posts: await readVisible(
      guard,
      'post',
      found.terms.map(({ post }) => post),
      POST_FIELDS,
    ),
  };
  const byEvent = toParticipants(found, visible);
  for (const { id, reply } of openEvents) reply.participants = byEvent.get(id) ?? [];
}
