import type { Core } from '@strapi/strapi';
import type { KnownAgreement, KnownOrganization, KnownPerson } from '../../../core';
import type { KnownPost } from '../../../core/people/searchPosts';
import { makePeople } from './makePeople';
import { namesIn } from './namesIn';
import {
  type AgreementRow,
  type OrganizationRow,
  type PostRow,
  type RecordTables,
  refreshTables,
} from './recordTables';
import { inTables } from './tables';

/** Who the desk knows, and what of. The lists are the same objects as long as nothing in them changed. */
export type KnownRecords = {
  readonly people: readonly KnownPerson[];
  readonly organizations: readonly KnownOrganization[];
  readonly agreements: readonly KnownAgreement[];
  readonly posts: readonly KnownPost[];
};

type Kept = { readonly tables: RecordTables; readonly records: KnownRecords };
/** By what may be asked again: Strapi, or an open transaction. */
const kept = new WeakMap<object, Kept>();

/**
 * People with their offices, organizations and posts as they are now. Of what changed since it was last asked for, by
 * whomever, the rows that did are read; a desk with 20,000 people is not read anew for each one that is accepted.
 */
export async function getRecords(strapi: Core.Strapi): Promise<KnownRecords> {
  const owner = await ownerOf(strapi);
  const before = kept.get(owner) ?? kept.get(strapi) ?? null;
  const tables = await inTables(strapi, (from) => refreshTables(strapi, from, before?.tables ?? null));
  const records = toRecords(tables, before);
  kept.set(owner, { tables, records });
  return records;
}

/** What an open transaction has written may be taken back: it is known there and nowhere else. */
async function ownerOf(strapi: Core.Strapi): Promise<object> {
  if (!strapi.db.inTransaction()) return strapi;
  const { trx } = (await strapi.db.transaction(async ({ trx }) => ({ trx }))) as { trx: object };
  return trx;
}

const NO_RECORDS: KnownRecords = { people: [], organizations: [], agreements: [], posts: [] };

function toRecords(tables: RecordTables, before: Kept | null): KnownRecords {
  const isSame = (...names: (keyof RecordTables)[]): boolean =>
    names.every((name) => before?.tables[name] === tables[name]);
  const { people, organizations, agreements, posts } = before?.records ?? NO_RECORDS;
  return {
    people: isSame('people', 'organizations', 'posts', 'terms') ? people : makePeople(tables),
    organizations: isSame('organizations')
      ? organizations
      : [...tables.organizations.rows.values()].map(toOrganization),
    agreements: isSame('agreements') ? agreements : [...tables.agreements.rows.values()].map(toAgreement),
    posts: isSame('posts', 'organizations') ? posts : [...tables.posts.rows.values()].map((row) => toPost(row, tables)),
  };
}

const organizationOf = new WeakMap<OrganizationRow, KnownOrganization>();

function toOrganization(row: OrganizationRow): KnownOrganization {
  const { id, name, names, kind, country } = row;
  const known = organizationOf.get(row) ?? {
    id,
    name,
    alternateNames: namesIn(names),
    organizationKind: kind ?? 'ngo',
    country,
  };
  organizationOf.set(row, known);
  return known;
}

const toAgreement = ({ id, name, names }: AgreementRow): KnownAgreement => ({
  id,
  name,
  alternateNames: namesIn(names),
});

function toPost({ id, label, names, kind, country, organization }: PostRow, tables: RecordTables): KnownPost {
  const body = organization === null ? undefined : tables.organizations.rows.get(organization);
  return { id, label, alternateNames: namesIn(names), postKind: kind, country, organization: body?.name ?? null };
}
