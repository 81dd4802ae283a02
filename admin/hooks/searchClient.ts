import type { EventKind } from '../../core/model';
import type { EventsFound, OrganizationsFound, PeopleFound, PostsFound } from '../../core/workbenchContract';
import { ask } from './deskRequest';

/** `limit` is 1 to 50, 20 when it is not said. */
type WordQuery = { readonly q: string; readonly limit?: number };
/** `date` is an ISO day: whose office counts, and which events are near. */
type PeopleQuery = WordQuery & { readonly date?: string };
/** `parties`: documentIds of people and organizations. */
type EventQuery = PeopleQuery & { readonly kind?: EventKind; readonly parties?: readonly string[] };

const find = <T>(what: string, { parties = [], ...query }: EventQuery, signal: AbortSignal): Promise<T> =>
  ask<T>(`/search/${what}`, {
    signal,
    params: { ...query, ...(parties.length === 0 ? {} : { parties: parties.join(',') }) },
  });

/** What the entity boxes search, as core/workbenchContract has it. Each rejects with what `toDeskProblem` reads. */
export const searchClient = {
  findPeople: (query: PeopleQuery, signal: AbortSignal) => find<PeopleFound>('people', query, signal),
  findOrganizations: (query: WordQuery, signal: AbortSignal) =>
    find<OrganizationsFound>('organizations', query, signal),
  findPosts: (query: WordQuery, signal: AbortSignal) => find<PostsFound>('posts', query, signal),
  findEvents: (query: EventQuery, signal: AbortSignal) => find<EventsFound>('events', query, signal),
};
