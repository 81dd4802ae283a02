import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../server/content-types';
import { type TypeName, uidOf } from '../../server/content-types/attributes';
import { type Row, rowsOf } from '../../server/documentsOf';

/** What was done, when and how often, is not what there is. (A slug keeps the first name that a record had.) */
const LOGS: readonly string[] = ['tag-log', 'merge-log', 'story-receipt', 'tag-lease'];
const MOMENTS = /^(?:id|createdAt|updatedAt|decidedAt|version|createdBy|updatedBy|localizations|slug)$/;

type Names = ReadonlyMap<string, string>;
type Found = { readonly type: TypeName; readonly row: Row };

/**
 * All records of the desk and their links as sorted lines in which every documentId stands for itself by what the
 * record says: two desks on which the same was made, in whatever order and under whatever ids, give the same lines.
 */
export async function dumpDesk(strapi: Core.Strapi): Promise<string[]> {
  const found: Found[] = [];
  for (const type of (Object.keys(contentTypes) as TypeName[]).filter((name) => !LOGS.includes(name))) {
    const attributes = Object.entries(strapi.contentTypes[uidOf(type) as never]?.attributes ?? {});
    const links = attributes.filter(([key, { type: kind }]) => kind === 'relation' && !MOMENTS.test(key));
    const populate = Object.fromEntries(links.map(([key]) => [key, { select: ['documentId'] }]));
    for (const row of await rowsOf(strapi, type).findMany({ populate })) found.push({ type, row });
  }
  const names = nameAll(found);
  return found.map(({ type, row }) => `${type} ${print(row, names)}`).sort();
}

/** Terms and participations have no words of their own but those of what they link. */
function nameAll(found: readonly Found[]): Names {
  const names = new Map<string, string>();
  const nameOf = ({ type, row }: Found): string => {
    const { fingerprint, articleId, name, label, headline, text, title } = row;
    if (type === 'suggestion') return `${names.get(String(articleId))}/${String(fingerprint)}`;
    const words = name ?? headline ?? text ?? title ?? label;
    if (words) return `${type} ${String(words)}`;
    const parts = [row.event, row.person, row.organization, row.post].map((link) => (link as Row | null)?.documentId);
    return `${type} ${parts.map((id) => names.get(String(id)) ?? '').join(' ')}`;
  };
  // Twice: what a name is made of may come later in the list.
  for (let turn = 0; turn < 2; turn += 1) {
    for (const one of found) names.set(one.row.documentId, `<${nameOf(one)}>`);
  }
  return names;
}

function print(row: Row, names: Names): string {
  const publishedAt = row.publishedAt === null ? 'draft' : 'published';
  return JSON.stringify(toPlain({ ...row, publishedAt }, names));
}

/** Keys in order, without moments; links by name, and in order; nothing is as good as an empty list. */
function toPlain(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const list = value.map((one) => toPlain(one, names));
    if (list.length === 0) return null;
    return value.every(isLink) ? list.map((one) => JSON.stringify(one)).sort() : list;
  }
  const entries = Object.entries(value)
    .filter(([key, one]) => !MOMENTS.test(key) || (key === 'id' && typeof one === 'string'))
    .map(([key, one]) => [key, toPlain(one, names)] as const)
    .filter(([, one]) => one !== null && one !== undefined);
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

const isLink = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('documentId' in value || ('id' in value && 'version' in value));
