import type { Core } from '@strapi/strapi';
import type { OrganizationKind, PostKind } from '../../../core';
import { type KeptTable, refreshTable, type TableSource } from './keptTable';
import { type From, linkTableOf, tableOf } from './tables';

/** `names` is JSON: text on SQLite, read already elsewhere. */
export type PersonRow = { rowId: number; id: string; name: string; names: unknown; mergedInto: number | null };
export type OrganizationRow = {
  rowId: number;
  id: string;
  name: string;
  names: unknown;
  kind: OrganizationKind | null;
  country: string | null;
};
export type AgreementRow = { rowId: number; id: string; name: string; names: unknown };
export type PostRow = {
  rowId: number;
  id: string;
  label: string;
  names: unknown;
  kind: PostKind | null;
  country: string | null;
  organization: number | null;
};
export type TermRow = {
  rowId: number;
  person: number | null;
  post: number | null;
  startDate: string | null;
  endDate: string | null;
  status: string | null;
};

/** Who there is and what they are, row by row. */
export type RecordTables = {
  readonly people: KeptTable<PersonRow>;
  readonly organizations: KeptTable<OrganizationRow>;
  readonly agreements: KeptTable<AgreementRow>;
  readonly posts: KeptTable<PostRow>;
  readonly terms: KeptTable<TermRow>;
};

/** The tables as they are now; the very same object per table that did not change. */
export async function refreshTables(strapi: Core.Strapi, from: From, kept: RecordTables | null): Promise<RecordTables> {
  const sources = sourcesOf(strapi, from);
  return {
    people: await refreshTable(from, sources.people, kept?.people ?? null),
    organizations: await refreshTable(from, sources.organizations, kept?.organizations ?? null),
    agreements: await refreshTable(from, sources.agreements, kept?.agreements ?? null),
    posts: await refreshTable(from, sources.posts, kept?.posts ?? null),
    terms: await refreshTable(from, sources.terms, kept?.terms ?? null),
  };
}

function sourcesOf(strapi: Core.Strapi, from: From): Record<keyof RecordTables, TableSource> {
  const [people, organizations, agreements, posts, terms] = (
    ['person', 'organization', 'agreement', 'post', 'term-of-office'] as const
  ).map((type) => tableOf(strapi, type)) as [string, string, string, string, string];
  const [merged, body, holder, held] = [
    linkTableOf(strapi, 'person', 'mergedInto'),
    linkTableOf(strapi, 'post', 'organization'),
    linkTableOf(strapi, 'term-of-office', 'person'),
    linkTableOf(strapi, 'term-of-office', 'post'),
  ];
  const named = (table: string) =>
    from(`${table} as record`)
      .select('record.id as rowId', 'record.document_id as id', 'record.alternate_names as names')
      .orderBy('record.id');
  return {
    people: {
      table: people,
      select: () =>
        named(people)
          .leftJoin(`${merged.name} as merged`, `merged.${merged.owner}`, 'record.id')
          .select('record.name as name', `merged.${merged.target} as mergedInto`),
    },
    organizations: {
      table: organizations,
      select: () =>
        named(organizations).select('record.name as name', 'record.kind as kind', 'record.country as country'),
    },
    agreements: { table: agreements, select: () => named(agreements).select('record.name as name') },
    posts: {
      table: posts,
      select: () =>
        named(posts)
          .leftJoin(`${body.name} as body`, `body.${body.owner}`, 'record.id')
          .select('record.label as label', 'record.kind as kind', 'record.country as country')
          .select(`body.${body.target} as organization`),
    },
    terms: {
      table: terms,
      select: () =>
        from(`${terms} as record`)
          .leftJoin(`${holder.name} as holder`, `holder.${holder.owner}`, 'record.id')
          .leftJoin(`${held.name} as held`, `held.${held.owner}`, 'record.id')
          .select('record.id as rowId', `holder.${holder.target} as person`, `held.${held.target} as post`)
          .select('record.start_date as startDate', 'record.end_date as endDate', 'record.status as status')
          .orderBy('record.id'),
    },
  };
}
