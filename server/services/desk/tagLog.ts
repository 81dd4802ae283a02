import type { Core } from '@strapi/strapi';
import type { LogEntry, LogReply } from '../../../core';
import { type Row, rowsOf } from '../../documentsOf';
import { insertRows } from './insertRows';
import { isAccepted, type SuggestionRow, wordingOf } from './suggestionRow';

/** A row of the tag log as the database has it. */
export type LogRow = Row & Omit<LogEntry, 'when'> & { readonly articleId: string; readonly at: string };

/** What a log entry remembers of a suggestion before and after: enough to tell the story of a record. */
export const snapshotOf = (row: SuggestionRow) => ({
  decision: row.decision,
  value: isAccepted(row) ? wordingOf(row) : null,
  version: row.version,
  record: isAccepted(row) && row.recordId !== null ? { uid: row.recordUid, documentId: row.recordId } : null,
});

export type NewLogEntry = Omit<LogEntry, 'when'> & { readonly articleId: string; readonly at: string };

export const writeLog = (strapi: Core.Strapi, entries: readonly NewLogEntry[]): Promise<string[]> =>
  insertRows(strapi, 'tag-log', entries);

export const findOperation = async (strapi: Core.Strapi, operationId: string): Promise<LogRow | null> =>
  (await rowsOf(strapi, 'tag-log').findOne({ where: { operationId } })) as LogRow | null;

/** Longer logs are read in the database. */
const MOST_ENTRIES = 1_000;

/** What was decided on an article, newest first. Stays readable after the article was deleted. */
export async function listLog(strapi: Core.Strapi, articleId: string): Promise<LogReply> {
  const rows = (await rowsOf(strapi, 'tag-log').findMany({
    where: { articleId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: MOST_ENTRIES,
  })) as LogRow[];
  return {
    entries: rows.map(({ operationId, suggestionId, kind, what, who, at, before, after }) => ({
      operationId,
      suggestionId,
      kind,
      what,
      who,
      when: new Date(at).toISOString(),
      before,
      after,
    })),
  };
}
