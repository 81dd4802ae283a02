import type { Core } from '@strapi/strapi';
import type { QuoteFact, QuotePage } from '../../../core';
import { type From, linkTableOf, tableOf } from '../desk/tables';
import { toIsoOrNull } from './moments';
import { readStates } from './stateOf';

export type PageQuery = { page: number; pageSize: number };

type QuoteRow = {
  id: number;
  documentId: string;
  text: string;
  saidAt: unknown;
  updatedAt: unknown;
  withdrawn: unknown;
};

/** Quotes by a person, or said at an event, as their drafts have it, the latest first: six statements, whatever the size. */
export async function listQuotes(
  strapi: Core.Strapi,
  from: From,
  { attribute, target, page, pageSize }: PageQuery & { attribute: 'speaker' | 'event'; target: number },
): Promise<QuotePage> {
  const link = linkTableOf(strapi, 'quote', attribute);
  const linked = () =>
    from(`${link.name} as link`)
      .join(`${tableOf(strapi, 'quote')} as quote`, 'quote.id', `link.${link.owner}`)
      .where(`link.${link.target}`, target)
      .whereNull('quote.published_at');
  const [counted] = (await linked().count('* as amount')) as { amount: number | string }[];
  const rows: QuoteRow[] = await linked()
    // Words without a day stand where they came in.
    .orderByRaw('coalesce(quote.said_at, quote.created_at) desc, quote.id desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('quote.id as id', 'quote.document_id as documentId', 'quote.text as text', 'quote.said_at as saidAt')
    .select('quote.updated_at as updatedAt', 'quote.withdrawn as withdrawn');
  return {
    entries: await toFacts(strapi, from, rows),
    pagination: { page, pageSize, total: Number(counted?.amount ?? 0) },
  };
}

async function toFacts(strapi: Core.Strapi, from: From, rows: readonly QuoteRow[]): Promise<QuoteFact[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const linkedOf = async (attribute: 'speaker' | 'event' | 'article') => {
    const type = ({ speaker: 'person', event: 'diplomatic-event', article: 'article' } as const)[attribute];
    const link = linkTableOf(strapi, 'quote', attribute);
    const name = type === 'article' ? 'headline' : 'name';
    const found: { owner: number; documentId: string; name: string }[] = await from(`${link.name} as link`)
      .join(`${tableOf(strapi, type)} as linked`, 'linked.id', `link.${link.target}`)
      .whereIn(`link.${link.owner}`, ids)
      .select(`link.${link.owner} as owner`, 'linked.document_id as documentId', `linked.${name} as name`);
    return new Map(found.map(({ owner, documentId, name: words }) => [owner, { documentId, name: words }]));
  };
  const speakers = await linkedOf('speaker');
  const events = await linkedOf('event');
  const articles = await linkedOf('article');
  const stateOf = await readStates(strapi, from, 'quote', rows);
  return rows.map((row) => {
    const article = articles.get(row.id);
    return {
      documentId: row.documentId,
      text: row.text,
      speaker: speakers.get(row.id) ?? null,
      event: events.get(row.id) ?? null,
      article: article ? { documentId: article.documentId, headline: article.name } : null,
      saidAt: toIsoOrNull(row.saidAt),
      state: stateOf(row),
    };
  });
}
