import type { Core } from '@strapi/strapi';
import { NOTHING_KNOWN, type OrganizationsFound, type PeopleFound, type PostsFound } from '../../../core';
import { searchOrganizations } from '../../../core/people/searchOrganizations';
import { searchPeople } from '../../../core/people/searchPeople';
import { searchPosts } from '../../../core/people/searchPosts';
import type { PeopleSearch, WordSearch } from '../../validation/searchRequests';
import { getRecords } from '../desk/knownRecords';

export async function findPeople(strapi: Core.Strapi, { q, date, limit }: PeopleSearch): Promise<PeopleFound> {
  const { people } = await getRecords(strapi);
  const hits = searchPeople({ ...NOTHING_KNOWN, people }, q, { date, limit });
  return {
    people: hits.map(({ person, office, matched }) => ({ documentId: person.id, name: person.name, office, matched })),
  };
}

export async function findOrganizations(strapi: Core.Strapi, { q, limit }: WordSearch): Promise<OrganizationsFound> {
  const { organizations } = await getRecords(strapi);
  const hits = searchOrganizations({ ...NOTHING_KNOWN, organizations }, q, { limit });
  return {
    organizations: hits.map(({ organization: { id, name, organizationKind, country }, matched }) => ({
      documentId: id,
      name,
      organizationKind,
      country,
      matched,
    })),
  };
}

export async function findPosts(strapi: Core.Strapi, { q, limit }: WordSearch): Promise<PostsFound> {
  const { posts } = await getRecords(strapi);
  return {
    posts: searchPosts(posts, q, { limit }).map(({ id, label, postKind, country }) => ({
      documentId: id,
      label,
      postKind,
      country,
    })),
  };
}
