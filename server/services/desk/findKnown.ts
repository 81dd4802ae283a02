import type { Core } from '@strapi/strapi';
import type { KnownRecord } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import type { ArticleRow } from './findArticle';
import { findOffices } from './findOffices';
import { findStandIns } from './findStandIns';
import { idsIn, type NamedIds } from './idsIn';
import { isAccepted, type SuggestionRow } from './suggestionRow';

type Known = Record<string, KnownRecord>;

/**
 * What the records are called that an article's tags name by documentId: those that proposals and corrections name,
 * save other tags of the article, and those that accepted people and events stand for. null: deleted since. A few
 * statements, however many there are.
 */
export async function findKnown(
  strapi: Core.Strapi,
  article: ArticleRow,
  rows: readonly SuggestionRow[],
): Promise<Known> {
  const named = namedBy(rows);
  const all = [...named.people, ...named.organizations, ...named.events];
  const standIns = await findStandIns(strapi, article.documentId, all);
  const meant = (ids: readonly string[]): string[] => ids.map((id) => standIns.get(id) ?? id);
  const found: Known = {
    ...(await findPeople(strapi, meant(named.people), article.datePublished?.slice(0, 10) ?? null)),
    ...(await findOrganizations(strapi, named.organizations)),
    ...(await findEvents(strapi, meant(named.events))),
  };
  return Object.fromEntries(all.map((id) => [id, found[standIns.get(id) ?? id] ?? null]));
}

function namedBy(rows: readonly SuggestionRow[]): NamedIds {
  const tags = new Set(rows.map(({ documentId }) => documentId));
  const ids = rows.flatMap(({ proposed, corrected }) => [proposed, corrected ?? proposed].map(idsIn));
  const recordsOf = (kind: 'person' | 'event'): string[] =>
    rows.flatMap((row) => (row.kind === kind && isAccepted(row) && row.recordId !== null ? [row.recordId] : []));
  const records = (some: readonly string[]): string[] => [...new Set(some)].filter((id) => !tags.has(id));
  return {
    people: records([...ids.flatMap(({ people }) => people), ...recordsOf('person')]),
    organizations: records(ids.flatMap(({ organizations }) => organizations)),
    events: records([...ids.flatMap(({ events }) => events), ...recordsOf('event')]),
  };
}

async function findPeople(strapi: Core.Strapi, ids: readonly string[], day: string | null): Promise<Known> {
  const people = await findRows(strapi, 'person', { ids, fields: ['name'] });
  const offices = await findOffices(strapi, ids, day);
  return toKnown(people, 'person', ({ documentId }) => offices.get(documentId) ?? null);
}

const findOrganizations = async (strapi: Core.Strapi, ids: readonly string[]): Promise<Known> =>
  toKnown(await findRows(strapi, 'organization', { ids, fields: ['name'] }), 'organization', () => null);

const findEvents = async (strapi: Core.Strapi, ids: readonly string[]): Promise<Known> =>
  toKnown(
    await findRows(strapi, 'diplomatic-event', { ids, fields: ['name', 'startDate'] }),
    'event',
    ({ startDate }) => (startDate === null ? null : String(startDate)),
  );

const toKnown = (
  rows: readonly Row[],
  type: NonNullable<KnownRecord>['type'],
  detailOf: (row: Row) => string | null,
): Known =>
  Object.fromEntries(rows.map((row) => [row.documentId, { type, name: String(row.name), detail: detailOf(row) }]));

type Wanted = { readonly ids: readonly string[]; readonly fields: readonly string[] };

const findRows = async (
  strapi: Core.Strapi,
  type: 'person' | 'organization' | 'diplomatic-event',
  { ids, fields }: Wanted,
): Promise<Row[]> =>
  ids.length === 0
    ? []
    : rowsOf(strapi, type).findMany({ where: { documentId: { $in: [...ids] } }, select: ['documentId', ...fields] });
