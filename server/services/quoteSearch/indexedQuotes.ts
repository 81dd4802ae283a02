import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { findSearchWords } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { maskedAttributes } from '../publicity/attributionMasks';
import { allOf, type Clause, visibleWhere } from '../publicity/publicity';
import { readLinks } from '../publicStories/relationLinks';

/** A quote as the index keeps it: row ids of what it links to, and nothing that its terms hide. */
export type IndexedQuote = {
  readonly documentId: string;
  /** Of the published row: made anew with each publishing, gone with each unpublishing. */
  readonly quoteId: number;
  readonly articleId: string;
  /** In seconds since 1970: when it was said, else when its article was published. */
  readonly at: number;
  readonly language: string | null;
  readonly directness: string;
  readonly speaker: number | null;
  readonly term: number | null;
  readonly organization: number | null;
  readonly behalf: number | null;
  readonly event: number | null;
  readonly topics: readonly number[];
  readonly words: string;
};

/** Between two texts of one quote: no search has it, so no phrase reaches over it. */
const BETWEEN = ' § ';

export const indexable = (): readonly Clause[] => visibleWhere('quote', 'public', new Date());

const LINKS = ['speaker', 'speakerOrganization', 'onBehalfOf', 'termOfOffice', 'event', 'topics'] as const;

/** Quotes that belong into the index, by row id. Two statements a page. */
export async function readIndexedQuotes(
  strapi: Core.Strapi,
  clause: Clause,
  limit?: number,
): Promise<readonly IndexedQuote[]> {
  const rows = await rowsOf(strapi, 'quote').findMany({
    where: allOf([clause, ...indexable()]),
    select: [
      ...['id', 'documentId', 'text', 'originalText', 'directness', 'inLanguage', 'saidAt'],
      ...['attributionTerms', 'publishedAt'],
    ],
    populate: { article: { select: ['documentId', 'datePublished', 'inLanguage'] } },
    orderBy: [{ id: 'asc' }],
    ...(limit !== undefined && { limit }),
  });
  const links = await readLinks(strapi, [{ type: 'quote', relations: LINKS, owners: rows.map(({ id }) => id) }]);
  const targets = new Map<string, number[]>();
  for (const { relation, owner, target } of links) {
    const key = `${owner} ${relation}`;
    targets.set(key, [...(targets.get(key) ?? []), target]);
  }
  return rows.map((row) => toIndexed(row, (relation) => targets.get(`${row.id} quote.${relation}`) ?? []));
}

type Carrier = { documentId: string; datePublished: string | null; inLanguage: string };

function toIndexed(row: Row, linked: (relation: string) => readonly number[]): IndexedQuote {
  const article = row.article as Carrier;
  const masked = maskedAttributes(row.attributionTerms);
  const open = (relation: (typeof LINKS)[number]): readonly number[] =>
    masked.includes(relation) ? [] : linked(relation);
  const one = (relation: (typeof LINKS)[number]): number | null => open(relation)[0] ?? null;
  const texts = [row.text, row.originalText].filter((text) => typeof text === 'string' && text !== '');
  return {
    documentId: row.documentId,
    quoteId: row.id,
    articleId: article.documentId,
    at: Math.floor(new Date((row.saidAt ?? article.datePublished ?? row.publishedAt) as string).getTime() / 1000),
    language: (row.inLanguage ?? article.inLanguage ?? null) as string | null,
    directness: String(row.directness),
    speaker: one('speaker'),
    term: one('termOfOffice'),
    organization: one('speakerOrganization'),
    behalf: one('onBehalfOf'),
    event: one('event'),
    topics: open('topics'),
    words: texts.map((text) => wordsOf(text as string)).join(BETWEEN),
  };
}

const wordsOf = (text: string): string =>
  findSearchWords(text)
    .map(({ word }) => word)
    .join(' ');

const PAGE = 500;

/** All that fit, a page at a time in the order of their rows: what is published meanwhile comes at the end. */
export async function eachPage(
  strapi: Core.Strapi,
  clause: Clause,
  work: (quotes: readonly IndexedQuote[]) => Promise<void>,
): Promise<void> {
  let after = 0;
  for (;;) {
    const quotes = await readIndexedQuotes(strapi, allOf([clause, { id: { $gt: after } }]), PAGE);
    const last = quotes.at(-1);
    if (last === undefined) return;
    await work(quotes);
    after = last.quoteId;
    await othersTurn();
  }
}
